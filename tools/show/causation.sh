#!/bin/sh
# Shows what causation comes to, from a clean clone:  tools/show/causation.sh [--shared DIR]
#   1. the questions of a peer's tests and of the textbooks, where DIR holds them
#   2. the forty scenarios in the words that people use, each with its answer and why
#   3. the oracle, the properties, the bounds and the rules, as tests
#   4. a thousand events
set -eu
. "$(dirname -- "$0")/begin.sh"
./undercolor --version

if [ -n "$shared" ]; then
  echo "== 1. A peer's tests and the textbook models"
  python3 "$shared/causality/score.py" --cli ./undercolor --show 40
fi

echo "== 2. Scenarios"
for file in cases/causation/*.yaml; do
  sed -n '1s/^# //p' "$file"
  ./undercolor cause "$file" --format json 2> /dev/null | python3 -c '
import json, sys
report = json.load(sys.stdin)
for fault in report["faults"]: print("   error:", fault["message"])
for effect in report["effects"]:
    for a in effect["answers"]: print("  ", a["person"], "/", effect["event"] + ":", a["result"] + "; but-for", a["butFor"] + ";", a["pattern"])' || true
  sed -n 's/^# why: /   why: /p; s/^#      /        /p' "$file"
done

echo "== 3. The oracle, the properties, the bounds, the rules"
./test ${shared:+--shared "$shared"} Tests.Causation 2>&1 | tail -n 1

echo "== 4. A thousand events"
dotnet run --project bench/Undercolor.Bench.csproj -c Release -- causes
