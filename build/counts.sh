# counts.sh FOLDER STATUS: adds up the TRX files of a test run and prints "N passed, N failed, N skipped" as the last line.
# STATUS is the exit code of dotnet test; where it tells of a failure that no file counts (a crash), one is added.
# The counter notExecuted is always 0 under VSTest, so that what was skipped is the total less what was executed.
set -eu

counts=$(find "$1" -name '*.trx' -exec cat {} + 2> /dev/null | tr '\r\n' '  ' | sed 's/<Counters /\n&/g' | awk -v status="$2" '
  function attribute(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) + 0 : 0 }
  /^<Counters / {
    sub(/>.*/, "")
    passed += attribute("passed")
    failed += attribute("failed") + attribute("error") + attribute("timeout") + attribute("aborted")
    skipped += attribute("total") - attribute("executed")
  }
  END {
    if (status != 0 && failed == 0) failed = 1
    printf "%d %d %d\n", passed, failed, skipped
  }')
read -r passed failed skipped << LINE
$counts
LINE

result=0
if [ "$failed" -gt 0 ]; then result=1; fi
if [ $((passed + failed)) -eq 0 ]; then echo "test: no test ran." >&2; result=1; fi
if [ "$skipped" -gt 0 ] && [ "${CI:-}" = true ]; then echo "test: a skip fails where CI=true." >&2; result=1; fi
echo "$passed passed, $failed failed, $skipped skipped"
exit $result
