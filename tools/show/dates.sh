#!/bin/sh
# Shows the dates of a lawsuit from a clean clone:  tools/show/dates.sh
#   1. one period, counted forward over a holiday, backward, in hours, and over a holiday of a State
#   2. the dates of a case file, each with its steps; the same as an iCalendar file, twice the same bytes
#   3. events given by hand: service by mail, and a judgment
#   4. tests: every federal holiday of 46 years against a table made apart, properties of the counting, the iCalendar file read back
set -eu
. "$(dirname -- "$0")/begin.sh"
./undercolor --version

echo "== 1. One period"
./undercolor paper dates --count 21d --from 2026-06-12 --court N.D.Cal. | head -n 8
./undercolor paper dates --count 14d --backward --from 2026-07-18 --court cand | head -n 6
./undercolor paper dates --count 48h --from 2026-06-18 --hour 14:30 --court cand | head -n 6
./undercolor paper dates --count 28d --from 2026-02-02 --court txnd | head -n 6

echo "== 2. A case file"
./undercolor paper dates cases/larch-jail/case.yaml
./undercolor paper dates cases/larch-jail/case.yaml --format ics > "$clone/one.ics"
./undercolor paper dates cases/larch-jail/case.yaml --format ics > "$clone/two.ics"
cmp "$clone/one.ics" "$clone/two.ics" && echo "$(grep -c BEGIN:VEVENT "$clone/one.ics") entries; the second file is the same, byte for byte"

echo "== 3. Events by hand"
./undercolor paper dates --event recommendation-served=2026-05-01/mail --court ilnd | head -n 12
./undercolor paper dates --event judgment-entered=2026-09-01 --court ilnd --format csv | cut -d, -f1-4 | head -n 10

echo "== 4. Tests"
./test Tests.Dates 2>&1 | tail -n 1
