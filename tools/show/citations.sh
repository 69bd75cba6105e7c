#!/bin/sh
# Shows what the work on citations comes to, from a clean clone:  tools/show/citations.sh --shared DIR [--fuzz SECONDS]
#   1. the peer's cases, with the misses; then with its own faults set right, as docs/citations.md gives the rule for each
#   2. the tables against their source, the guards and the look-up against a stand-in: the tests
#   3. throughput on real opinions and time on hostile inputs
#   4. the sheet of sampled citations, and the citations written down in windows of text
#   5. the fuzzer (60 seconds unless told)
set -eu
. "$(dirname -- "$0")/begin.sh"
[ -n "$shared" ] || { echo "citations.sh: --shared DIR is needed." >&2; exit 2; }

echo "== 1. The peer's cases"
./undercolor --version > /dev/null
python3 "$shared/citations/score.py" --cli ./undercolor --show 80
echo "-- with the peer's own faults set right"
python3 bench/citations/set_right.py "$shared/citations/cases.dev.jsonl" "$clone/cases.jsonl"
python3 "$shared/citations/score.py" --cli ./undercolor --cases "$clone/cases.jsonl" --cases "$shared/citations/db-examples.dev.jsonl" --show 5

echo "== 2. Tables, guards, look-up"
./test --shared "$shared" Tests.Citations 2>&1 | tail -n 1

echo "== 3. Throughput, one core; hostile inputs"
dotnet run -c Release --project bench/citations -v q -- "$shared/corpus/opinions.jsonl.gz"

echo "== 4. Read by eye: as first found, and as it is now"
sh bench/citations/tally.sh
for sheet in "100 recall" "61 recall-second" "41 recall-third" "53 recall-fourth" "67 recall-fifth"; do
  dotnet run -c Release --no-build --project bench/citations -- recall "$shared/corpus/opinions.jsonl.gz" "${sheet% *}" 1800 "bench/citations/${sheet#* }.tsv" | tail -n 1
done

echo "== 5. The fuzzer, $fuzz seconds"
sh tools/fuzz/run.sh "$fuzz" citations
