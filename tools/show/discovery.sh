#!/bin/sh
# Shows discovery papers, from a clean clone:  tools/show/discovery.sh
#   1. all requests of a case file, with the cells that they would fill
#   2. for each case file how many interrogatories each party is asked, by both readings
#   3. every paper of a case file in Word, printed and counted by pages where LibreOffice is there
#   4. sets of others, counted part by part
#   5. the properties as tests
set -eu
. "$(dirname -- "$0")/begin.sh"
./undercolor --version
papers="$clone/papers"
mkdir "$papers"

echo "== 1. The requests of a case file"
./undercolor paper discovery cases/mill-road/case.yaml

echo "== 2. How many"
for file in cases/mill-road/case.yaml cases/harbor-street/case.yaml cases/larch-jail/case.yaml cases/council-night/case.yaml; do
  echo "$file"
  ./undercolor paper discovery "$file" 2>/dev/null | grep ' · '  | grep -E 'interrogatories|production|admission|depositions' | grep -v ' · .* · '
done

echo "== 3. The papers"
for kind in interrogatories production admission depositions; do
  ./undercolor paper discovery cases/larch-jail/case.yaml --to larch-county --kind "$kind" -o "$papers/$kind.docx" 2>/dev/null
  if command -v soffice >/dev/null && command -v pdfinfo >/dev/null; then
    soffice --headless --convert-to pdf --outdir "$papers" "$papers/$kind.docx" >/dev/null 2>&1
    echo "$kind: $(pdfinfo "$papers/$kind.pdf" | sed -n 's/^Pages: *//p') pages"
  fi
done
./undercolor paper discovery cases/larch-jail/case.yaml --to larch-county --kind interrogatories --format md 2>/dev/null

echo "== 4. Sets of others"
for file in tests/fixtures/discovery/*.txt; do ./undercolor paper discovery --count "$file" || true; done
./undercolor paper discovery --count "$papers/interrogatories.docx"

echo "== 5. The properties"
./test Tests.Discovery 2>&1 | tail -n 1
