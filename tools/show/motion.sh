#!/bin/sh
# Shows the other side's motion, from a clean clone:  tools/show/motion.sh --shared DIR
#   1. the motion that each of three case files invites, as Markdown and as DOCX
#   2. the frame of a response to motions in several layouts
#   3. with --shared: whether the motion made of each real order's allegations argues the ground on which that court relied
#   4. the properties as tests
set -eu
. "$(dirname -- "$0")/begin.sh"
./undercolor --version
papers="$clone/papers"
mkdir "$papers"

echo "== 1. The motions that case files invite"
for name in harbor-street larch-jail council-night; do
  ./undercolor paper motion "cases/$name/case.yaml" -o "$papers/$name.docx"
  echo "-- $name"
  ./undercolor paper motion "cases/$name/case.yaml" | sed -n '/^### /p; /^| /p' | cut -c 1-160
done

echo "== 2. Responses"
for motion in tests/fixtures/motions/*.txt tests/fixtures/motions/*.docx tests/fixtures/motions/*.pdf; do
  echo "-- $motion"
  ./undercolor paper response "$motion" cases/harbor-street/case.yaml | sed -n '/^##/p; /^Read as/p' | cut -c 1-160
done

if [ -n "$shared" ]; then
  echo "== 3. The court's ground"
  python3 bench/motion/grounds.py --cli ./undercolor --orders "$shared/gold/orders.jsonl" --show 40
fi

echo "== 4. The properties"
./test Tests.Motions 2>&1 | tail -n 1
