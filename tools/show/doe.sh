#!/bin/sh
# Shows the papers on unnamed defendants from a clean clone:  tools/show/doe.sh
#   1. who on a roster each Doe of a case can be, what ruled the others out, what would tell the rest apart, and the days
#   2. the motion for early discovery, the subpoenas, the log and the motion to put in names: DOCX, and pictures in does/ beside this repository's .build
#   3. a bad roster is one sentence
#   4. tests: the matching against trying all, hostile rosters, what a paper for the court never tells
set -eu
. "$(dirname -- "$0")/begin.sh"
./undercolor --version
shown=$here/.build/does
rm -rf "$shown"; mkdir -p "$shown"

echo "== 1. The sheet"
./undercolor paper doe cases/larch-jail/case.yaml --roster cases/larch-jail/roster.csv 2>/dev/null

echo "== 2. The papers"
for paper in sheet motion subpoenas log substitute; do
  ./undercolor paper doe cases/larch-jail/case.yaml --roster cases/larch-jail/roster.csv --paper "$paper" -o "$shown/$paper.docx" 2>&1 | tail -n 1
  if command -v soffice >/dev/null; then
    soffice --headless --convert-to pdf --outdir "$shown" "$shown/$paper.docx" >/dev/null 2>&1
    pdftoppm -r 60 -png "$shown/$paper.pdf" "$shown/$paper"
  fi
done
./undercolor paper doe cases/larch-jail/case.yaml --paper motion 2>/dev/null | sed -n '/^## What is asked/,/^## Why there is/p'

echo "== 3. A bad roster"
printf 'name,post\nHale,"east\n' > "$clone/roster.csv"
./undercolor paper doe cases/larch-jail/case.yaml --roster "$clone/roster.csv" || true

echo "== 4. Tests"
./test Tests.Does 2>&1 | tail -n 1
