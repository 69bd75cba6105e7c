# Sourced by the scripts beside it: reads --shared DIR and --fuzz SECONDS into $shared and $fuzz, and goes into a clean clone of this
# repository. With anything else, the head of the script is its usage.
here=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
shared= fuzz=60
while [ $# -gt 0 ]; do
  case $1 in
    --shared) shared=$(CDPATH='' cd -- "$2" && pwd -P); shift ;;
    --fuzz) fuzz=$2; shift ;;
    *) sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
  esac
  shift
done

clone=$(mktemp -d)
trap 'rm -rf "$clone"' EXIT
# One script that runs several lets them share its clone.
if [ -n "${UNDERCOLOR_SHARED_CLONE:-}" ]; then
  cd "$UNDERCOLOR_SHARED_CLONE"
else
  git clone -q "$here" "$clone/undercolor"
  cd "$clone/undercolor"
fi
