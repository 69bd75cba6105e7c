#!/bin/sh
# Shows two complaints compared, from a clean clone:  tools/show/diff.sh [--shared DIR]
#   1. a complaint and its amended complaint: what is lost, closed, added, broken
#   2. the same turned round
#   3. a case file and itself, a complaint and a case file
#   4. what a circuit holds of a name in place of a placeholder, court by court
#   5. with --shared, a real pair
#   6. the properties as tests
set -eu
. "$(dirname -- "$0")/begin.sh"
./undercolor --version
old=cases/amended/complaint.txt new=cases/amended/amended.txt

echo "== 1. What the amended complaint changes"
./undercolor diff "$old" "$new" --filed-old 2025-06-02 --filed-new 2026-03-02

echo "== 2. The same turned round: what was closed is open, what was added is dropped"
./undercolor diff "$new" "$old" | sed -n '/^- Defendants/,/^- References/p; /^Met in/,/^Theories/p'
for what in lost broken; do
  if ./undercolor diff "$old" "$new" --exit-on "$what" > /dev/null; then echo "--exit-on $what: 0"; else echo "--exit-on $what: $?"; fi
done

echo "== 3. Case files"
./undercolor diff cases/mill-road/case.yaml cases/mill-road/case.yaml | sed -n '5,8p'
./undercolor diff "$old" cases/mill-road/case.yaml | sed -n '1,12p'

echo "== 4. Court by court"
for court in cand nysd ilnd paed dcd; do
  echo "-- $court"
  ./undercolor diff "$old" "$new" --court "$court" | sed -n '/^- Officer Alder Finch, a name/,/^- Officer Tamsin Brock/p' | sed '$d'
done

if [ -n "$shared" ]; then
  echo "== 5. A real pair"
  ./undercolor diff "$shared"/gold/texts/k001-*.txt "$shared"/gold/texts/k002-*.txt | sed -n '1,12p; /^Parties/,/^Claims/p'
fi

echo "== 6. The properties"
./test Tests.Comparing 2>&1 | tail -n 1
