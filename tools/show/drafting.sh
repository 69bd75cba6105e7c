#!/bin/sh
# Shows drafting from a clean clone:  tools/show/drafting.sh
#   1. a complaint of each of three case files: what is said first, DOCX, PDF, Markdown, JSON; every draft reads back as its case file says
#   2. the pages as pictures, in drafts/ beside this repository's .build
#   3. the same case in the layout by defendant, and a draft that is stopped by an identifier
#   4. validation of the DOCX, cross-references, pleading paper, the guard on forms, as tests
set -eu
. "$(dirname -- "$0")/begin.sh"
./undercolor --version
shown=$here/.build/drafts
rm -rf "$shown"; mkdir -p "$shown"

echo "== 1. Three cases"
for name in harbor-street larch-jail council-night; do
  echo "-- $name"
  ./undercolor draft complaint "cases/$name/case.yaml" -o "$shown/$name.docx"
  ./undercolor draft complaint "cases/$name/case.yaml" -o "$shown/$name.md" 2>/dev/null
  ./undercolor draft complaint "cases/$name/case.yaml" -o "$shown/$name.json" 2>/dev/null
  if command -v soffice >/dev/null; then ./undercolor draft complaint "cases/$name/case.yaml" -o "$shown/$name.pdf" 2>&1 | grep preflight; fi
  ./undercolor check "$shown/$name.docx" --fail-on never | head -n 1
done

echo "== 2. Pictures"
for pdf in "$shown"/*.pdf; do
  [ -f "$pdf" ] || continue
  pdftoppm -r 60 -png "$pdf" "${pdf%.pdf}"
  pdfinfo "$pdf" | sed -n 's/^Pages: */pages of '"$(basename "$pdf")"': /p'
done

echo "== 3. By defendant; an identifier"
./undercolor draft complaint cases/harbor-street/case.yaml --profile by-defendant 2>/dev/null | sed -n '/^## The part of each/,/^### Officer Perrin/p' | head -n 30
sed 's/did: turned to the wall/did: gave the number SSN 123-45-6789 and turned to the wall/' cases/harbor-street/case.yaml > "$clone/case.yaml"
./undercolor draft complaint "$clone/case.yaml" 2>&1 | tail -n 2 || true

echo "== 4. Tests"
./test Tests.Drafting 2>&1 | tail -n 1
