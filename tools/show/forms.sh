#!/bin/sh
# Shows the courts' forms, the chart, what to find out and the letters, from a clean clone:  tools/show/forms.sh [--shared DIR]
#   1. every paper of the case files as DOCX, with what is said beside each
#   2. the same as PDF and PNG, where LibreOffice and poppler are installed
#   3. the chart as CSV, SVG and HTML; of a complaint that is read
#   4. the tests
# Papers and pictures are left in a folder whose name is printed.
set -eu
. "$(dirname -- "$0")/begin.sh"
./undercolor --version
out=$(mktemp -d)

echo "== 1. The papers"
for name in mill-road harbor-street council-night larch-jail; do
  case $name in larch-jail) form=pro-se-14 ;; *) form=pro-se-15 ;; esac
  for paper in "form $form" "form companions" chart find-out letters; do
    file="$out/$name-$(echo "$paper" | tr -d ' ').docx"
    # shellcheck disable=SC2086
    ./undercolor draft $paper "cases/$name/case.yaml" -o "$file" 2> "$file.notes" || echo "   exit $?"
    echo "$name, $paper: $(grep -c '^missing: ' "$file.notes" || true) gaps, $(grep -vc '^missing: ' "$file.notes" || true) notes"
  done
done

echo "== 2. Printed"
if command -v soffice > /dev/null && command -v pdftoppm > /dev/null; then
  (cd "$out" && soffice --headless --convert-to pdf ./*.docx > /dev/null 2>&1 && for pdf in *.pdf; do pdftoppm -r 60 -png "$pdf" "${pdf%.pdf}"; done)
  echo "$(ls "$out"/*.png | wc -l) pages in $out"
else
  echo "not printed: LibreOffice or poppler is not installed"
fi

echo "== 3. The chart"
./undercolor draft chart cases/mill-road/case.yaml --format csv
for format in svg html; do ./undercolor draft chart cases/mill-road/case.yaml -o "$out/chart.$format"; done
./undercolor draft chart cases/first-run/complaint.docx

echo "== 4. The tests"
./test ${shared:+--shared "$shared"} Tests.Forms 2>&1 | tail -n 1
