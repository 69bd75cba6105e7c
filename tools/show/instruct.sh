#!/bin/sh
# Shows jury instructions, from a clean clone:  tools/show/instruct.sh [--shared DIR]
#   1. the official model among the source documents, where DIR holds them: its questions; one defendant, two, an omission; with and without a stipulation
#   2. a model shaped like the one for supervisors: five alternative third elements, lettered parts
#   3. the twelve layouts, each filled
#   4. without a model: the elements in plain words
#   5. hostile models, each refused with a sentence
#   6. the tests
. "$(dirname -- "$0")/begin.sh"
./undercolor --version
models=tests/fixtures/instructions
case=$models/case.yaml

if [ -n "$shared" ]; then
  official=$(ls "$shared"/seeds/002_*)
  { cat "$case"; printf 'stipulations:\n  - { id: st1, what: that each acted under color of state law, on: [color-of-law] }\n'; } > "$clone/stipulated.yaml"
  echo "== 1. The official model: its questions"
  ./undercolor instruct --model "$official" --questions --format json
  echo "-- one defendant, acts, color of law contested"
  ./undercolor instruct --model "$official" "$case" --defendant finch
  echo "-- one defendant, an omission, color of law stipulated"
  ./undercolor instruct --model "$official" "$clone/stipulated.yaml" --defendant vale
  echo "-- two defendants"
  ./undercolor instruct --model "$official" "$case" --defendant finch --defendant vale 2> /dev/null
fi

echo "== 2. A supervisor"
./undercolor instruct --model $models/04-supervisor.txt $case

echo "== 3. The layouts"
for model in $models/[01]*.txt $models/*.md $models/*.html $models/*.docx; do
  case $model in *.expected.txt) continue ;; esac
  answers=$(ls "${model%.*}".answers.* 2> /dev/null || true)
  echo "-- $model"
  ./undercolor instruct --model "$model" "$case" ${answers:+--answers "$answers"} 2> /dev/null
done

echo "== 4. Without a model"
./undercolor instruct "$case" --defendant vale --defendant marlow

echo "== 5. Hostile models"
head -c 5000000 /dev/zero | tr '\0' '[' > "$clone/many.txt"
{ printf 'You decide '; head -c 600000 /dev/zero | tr '\0' 'x' | sed 's/xxxxxx/[a] x /g'; } > "$clone/long.txt"
for model in many long; do ./undercolor instruct --model "$clone/$model.txt" "$case" || echo "exit $?"; done

echo "== 6. The tests"
./test ${shared:+--shared "$shared"} Tests.Instructions 2>&1 | tail -n 1
