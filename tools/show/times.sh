#!/bin/sh
# Shows what the times of a case file come to, from a clean clone:  tools/show/times.sh
#   1. the scenarios in the words that people use, each with its answer and why
#   2. the worked example: its times, and each defendant in each phase
#   3. the properties, the scenarios and the rules, as tests
set -eu
. "$(dirname -- "$0")/begin.sh"
./undercolor --version

echo "== 1. Scenarios"
for file in cases/times/*.yaml; do
  sed -n '1s/^# //p' "$file"
  ./undercolor case times "$file" | sed -n '/^  \(at\|began\|ended\) /p; /^These cannot/p; / while others did /p' || true
  sed -n 's/^# why: /   why: /p' "$file"
done

echo "== 2. The worked example"
./undercolor case times cases/mill-road/case.yaml
./undercolor case phases cases/mill-road/case.yaml

echo "== 3. The properties, the scenarios, the rules"
./test Tests.Timeline RulePageTests 2>&1 | tail -n 1
