#!/bin/sh
# Shows the papers from the case to the complaint, from one clean clone:  tools/show/before-filing.sh [--shared DIR]
#   drafting.sh, forms.sh, annotate.sh, diff.sh, one after the other; each says what it shows
set -eu
. "$(dirname -- "$0")/begin.sh"
./undercolor --version
export UNDERCOLOR_SHARED_CLONE="$PWD"
failed=
for part in drafting forms annotate diff; do
  echo "######## $part"
  if [ -n "$shared" ]; then "$here/tools/show/$part.sh" --shared "$shared" || failed="$failed $part"; else "$here/tools/show/$part.sh" || failed="$failed $part"; fi
done
[ -z "$failed" ] || { echo "did not run to the end:$failed" >&2; exit 1; }
