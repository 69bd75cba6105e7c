#!/bin/sh
# Shows what the work on citations comes to, from a clean clone:  tools/show/citations.sh --shared DIR
#   1. the peer's cases, with the misses (docs/citations.md says which of them are the peer's own faults)
#   2. the tables against their source, the guards and the look-up against a stand-in: the tests
#   3. throughput on real opinions and time on hostile inputs
#   4. the sheet of sampled citations
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
shared=
while [ $# -gt 0 ]; do
  case $1 in
    --shared) shared=$(CDPATH='' cd -- "$2" && pwd -P); shift ;;
    *) sed -n '2,6s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
  esac
  shift
done
[ -n "$shared" ] || { echo "citations.sh: --shared DIR is needed." >&2; exit 2; }

clone=$(mktemp -d)
trap 'rm -rf "$clone"' EXIT
git clone -q "$here" "$clone/undercolor"
cd "$clone/undercolor"

echo "== 1. The peer's cases"
./undercolor --version > /dev/null
python3 "$shared/citations/score.py" --cli ./undercolor --show 80

echo "== 2. Tables, guards, look-up"
./test --shared "$shared" Tests.Citations 2>&1 | tail -n 1

echo "== 3. Throughput, one core; hostile inputs"
dotnet run -c Release --project bench/citations -v q -- "$shared/corpus/opinions.jsonl.gz"

echo "== 4. The sheet of sampled citations"
sh bench/citations/tally.sh
