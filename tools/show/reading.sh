#!/bin/sh
# Shows what reading a complaint comes to, from a clean clone:  tools/show/reading.sh [--shared DIR] [--fuzz SECONDS]
#   1. the two commands of the README
#   2. the examples of good and bad causation under four courts
#   3. the figures over real texts, where DIR holds them
#   4. the readers under the fuzzer (60 seconds in all unless told)
#   5. the benchmarks
set -eu
. "$(dirname -- "$0")/begin.sh"

echo "== 1. The README's two commands, on a clean clone"
./undercolor check cases/first-run/complaint.docx || test $? -eq 1
CI=true ./test --install ${shared:+--shared "$shared"} 2>&1 | tail -n 1

echo "== 2. Good and bad causation (docs/examples.md, held true by the tests above)"
sed -n '/<!-- examples -->/,/<!-- \/examples -->/p' docs/examples.md | sed '1d;$d'

if [ -n "$shared" ]; then
  echo "== 3. Figures over real texts"
  python3 "$shared/gold/score.py" --cli ./undercolor --show 60
fi

echo "== 4. The fuzzer, $fuzz seconds"
sh tools/fuzz/run.sh "$fuzz"

echo "== 5. The benchmarks"
sh bench/run.sh
sed -n '/<!-- figures/,/<!-- end of figures/p' bench/README.md
