#!/bin/sh
# Shows verdict forms, from a clean clone:  tools/show/verdict.sh
#   1. a form for the worked example, and forms of the case files that have claims, each checked on every way
#   2. four defendants and four claims, checked on every way
#   3. the planted bad forms, each with its shortest way
#   4. a jury's answers, read
#   5. the properties as tests: 5,000 forms by chance against every way gone one by one
set -eu
. "$(dirname -- "$0")/begin.sh"
./undercolor --version
forms="$clone/forms"
mkdir "$forms"

echo "== 1. Forms of the case files"
./undercolor verdict form cases/mill-road/case.yaml --elements

for file in cases/mill-road/case.yaml cases/causation/*.yaml cases/times/*.yaml cases/decided-blind/*.yaml; do
  case $file in *.expected.yaml) continue ;; esac
  form="$forms/$(echo "$file" | tr / -)"
  ./undercolor verdict form "$file" --format yaml -o "$form" 2>"$forms/said" || { echo "$file: $(grep -v '^note: ' "$forms/said")"; continue; }
  ./undercolor verdict check "$form" | sed -n '/ fault/p; /Not decided/p; 2p' | tr '\n' ' '
  echo "$file"
done

echo "== 2. Four defendants, four claims"
./undercolor verdict form tests/fixtures/verdicts/four-by-four.yaml --format yaml -o "$forms/four.yaml" 2>/dev/null
./undercolor verdict check "$forms/four.yaml"
./undercolor verdict check tests/fixtures/verdicts/sixteen-claims-damages-last.yaml | sed -n '1,2p; $p'

echo "== 3. Planted bad forms"
for file in tests/fixtures/verdicts/bad/*.yaml; do
  sed -n '1s/^# /-- /p' "$file"
  if ./undercolor verdict check "$file" | sed -n '/^[0-9]*\. /,$p'; then :; fi
done

echo "== 4. What a jury wrote"
for file in tests/fixtures/verdicts/answers/*.yaml; do
  sed -n '1s/^# /-- /p' "$file"
  ./undercolor verdict read tests/fixtures/verdicts/good/person-bystander-city.yaml "$file" || true
done

echo "== 5. The properties"
./test Tests.Verdicts 2>&1 | tail -n 1
