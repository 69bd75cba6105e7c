#!/bin/sh
# Shows what the law as data comes to, from a clean clone:  tools/show/law.sh [--shared DIR]
#   1. the packs are sound
#   2. what they hold and what their examples test, with what is missing
#   3. decided cases: where the answers differ, then the figures beside their bars
#   4. what every ruling of the worked examples follows from, checked step by step
#   5. 30 defendants, 12 claims, 400 facts
#   6. the figures of reading over real texts, where DIR holds them
# Ends with 1 where something breaks. A figure below its bar is printed beside the bar and breaks nothing.
set -eu
. "$(dirname -- "$0")/begin.sh"
./undercolor --version

echo "== 1. pack check"
./undercolor pack check
./undercolor pack check .

echo "== 2. pack coverage"
./undercolor pack coverage .

echo "== 3. pack replay (bars: 95 % on outcome, 90 % on reason, over participation rows)"
./undercolor pack replay cases/decided
echo "-- the second set, blind on its first run (cases/decided-blind/README.md)"
./undercolor pack replay cases/decided-blind | tail -n 8

echo "== 4. explain --verify"
for file in cases/first-run/complaint.docx cases/mill-road/case.yaml; do
  for stage in pleading summary-judgment trial; do
    ./undercolor check "$file" --stage "$stage" --explain --format json --fail-on never -o "$clone/report.json"
    ./undercolor explain --verify "$clone/report.json"
  done
done

echo "== 5. The grid (bar: 50 ms)"
DOTNET_TieredPGO=0 dotnet run --project bench/Undercolor.Bench.csproj -c Release -v quiet -- grid

if [ -n "$shared" ]; then
  echo "== 6. Figures over real texts"
  python3 "$shared/gold/score.py" --cli ./undercolor --show 10
fi
