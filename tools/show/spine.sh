#!/bin/sh
# Shows the spine through all papers, from a clean clone:  tools/show/spine.sh
#   1. each element of a case file in paragraph, request, instruction and question, and every break
#   2. how many breaks each case file has, of the case and of the papers
#   3. a question taken out of a verdict form, and a complaint that leaves almost all out
#   4. the mutation test: every part of every paper of every case file, one at a time
set -eu
. "$(dirname -- "$0")/begin.sh"
./undercolor --version

echo "== 1. Each element"
./undercolor case spine cases/mill-road/case.yaml

echo "== 2. How many breaks"
for file in cases/mill-road/case.yaml cases/harbor-street/case.yaml cases/larch-jail/case.yaml cases/council-night/case.yaml; do
  echo "$file: $(./undercolor case spine "$file" | grep -E '^[0-9]+ breaks?:|^No break')"
done

echo "== 3. Papers with something gone"
./undercolor verdict form cases/mill-road/case.yaml --format yaml -o "$clone/form.yaml" 2>/dev/null
sed 's,element: failure-to-intervene/presence,element: failure-to-intervene/inaction,' "$clone/form.yaml" > "$clone/other.yaml"
./undercolor case spine cases/mill-road/case.yaml > "$clone/whole"
./undercolor case spine cases/mill-road/case.yaml --verdict "$clone/other.yaml" | diff "$clone/whole" - || true
./undercolor case spine cases/mill-road/case.yaml --complaint cases/first-run/complaint.docx | sed -n '/ breaks/,$p' | grep -A 3 'no paragraph' | head -n 24

echo "== 4. The mutation test"
./test Tests.Spine 2>&1 | tail -n 1
