#!/bin/sh
# run.sh SECONDS [TARGET...]   fuzzes the readers for SECONDS in all, on one core; the exit code is 1 when something was found
# run.sh minimize [TARGET...]  folds what was found into the checked-in corpora, few and short
# run.sh replay TARGET FILE... says what each file does, without instrumentation
# run.sh count FILE...         counts the basic blocks that the check of each complaint runs, a number a line
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
work=$root/.build/fuzz
corpora=$root/tests/fuzz-corpus

if [ $# -eq 0 ]; then sed -n '2,5s/^# \{0,1\}//p' "$0" >&2; exit 2; fi
dotnet build "$root/tools/fuzz/Undercolor.Fuzz.csproj" -c Release --nologo -v quiet -warnaserror --artifacts-path "$work/artifacts" >&2
plain=$work/artifacts/bin/Undercolor.Fuzz/release/Undercolor.Fuzz.dll
if [ "$1" = replay ]; then exec dotnet "$plain" "$@"; fi
if [ "$1" = count ]; then
  dotnet "$plain" instrument "$work/counting" >&2
  exec dotnet "$work/counting/Undercolor.Fuzz.dll" "$@"
fi
dotnet "$plain" instrument "$work/instrumented"
rm -rf "$work/blocks"

# One thread of work, and no memory beyond what a reader may ever need.
export DOTNET_GCHeapHardLimit=0xC0000000 DOTNET_TieredPGO=0
if [ "$1" = minimize ]; then shift; exec dotnet "$work/instrumented/Undercolor.Fuzz.dll" minimize "$corpora" "$work" "$@"; fi
seconds=$1
shift
exec dotnet "$work/instrumented/Undercolor.Fuzz.dll" run "$seconds" "$corpora" "$work" "$@"
