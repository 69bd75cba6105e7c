# take_lock FOLDER and release_lock: one build at a time in a clone. Sourced by ../undercolor and ../test.
# Children must not inherit the lock (9>&-): a compiler server would keep it after the build.

take_lock() {
  mkdir -p "$1"
  if command -v flock > /dev/null 2>&1; then
    exec 9> "$1/lock"
    flock 9
    return
  fi
  lock_folder=$1/lock.d
  until mkdir "$lock_folder" 2> /dev/null; do
    holder=$(cat "$lock_folder/holder" 2> /dev/null || true)
    if [ -n "$holder" ] && ! kill -0 "$holder" 2> /dev/null; then rm -rf "$lock_folder"; else sleep 1; fi
  done
  echo $$ > "$lock_folder/holder"
  trap release_lock EXIT
}

release_lock() {
  exec 9>&-
  if [ -n "${lock_folder:-}" ]; then rm -rf "$lock_folder"; fi
}
