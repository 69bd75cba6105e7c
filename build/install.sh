# Installs what the tests call, on Debian and Ubuntu. Sourced by ../test; asks first unless root or CI=true.

missing=
need() { # need PACKAGE TEST...: the package is missing where the test fails
  package=$1
  shift
  "$@" > /dev/null 2>&1 || missing="$missing $package"
}
any_file() { [ -e "$1" ]; }

need poppler-utils command -v pdftotext
need libreoffice-writer-nogui command -v soffice
need chromium command -v chromium
need fonts-liberation any_file /usr/share/fonts/truetype/liberation*/LiberationSerif-Regular.ttf
need postgresql any_file /usr/lib/postgresql/*/bin/initdb

if [ -n "$missing" ] && ! command -v apt-get > /dev/null 2>&1; then
  echo "test: --install knows Debian and Ubuntu. Install by hand what Debian calls:$missing" >&2
elif [ -n "$missing" ]; then
  as_root=
  if [ "$(id -u)" -ne 0 ]; then
    as_root=sudo
    if [ "${CI:-}" != true ]; then
      printf 'Install%s with apt-get? [y/N] ' "$missing" >&2
      read -r answer || answer=n
      case $answer in [yY]*) ;; *) echo "test: nothing was installed." >&2; exit 2 ;; esac
    fi
  fi
  $as_root apt-get update -q >&2
  # shellcheck disable=SC2086 # the names are words of their own
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing >&2
fi
