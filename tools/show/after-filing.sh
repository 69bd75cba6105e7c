#!/bin/sh
# Shows the papers after filing, from one clean clone:  tools/show/after-filing.sh [--shared DIR]
#   motion.sh, discovery.sh, dates.sh, doe.sh, instruct.sh, verdict.sh, spine.sh, one after the other; each says what it shows
set -eu
. "$(dirname -- "$0")/begin.sh"
./undercolor --version
export UNDERCOLOR_SHARED_CLONE="$PWD"
failed=
for part in motion discovery dates doe instruct verdict spine; do
  echo "######## $part"
  if [ -n "$shared" ]; then "$here/tools/show/$part.sh" --shared "$shared" || failed="$failed $part"; else "$here/tools/show/$part.sh" || failed="$failed $part"; fi
done
[ -z "$failed" ] || { echo "did not run to the end:$failed" >&2; exit 1; }
