#!/bin/sh
# Measures what bench/README.md says and writes the figures there. Wants nothing installed but .NET and npm; what is compared with is
# measured where it is there.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
work=$root/.build/bench
"$root/undercolor" --version > /dev/null
dotnet build "$root/bench/Undercolor.Bench.csproj" -c Release --nologo -v quiet -warnaserror --artifacts-path "$work/artifacts" >&2

# Documents of an older version of the benchmark would be taken for this one's.
rm -rf "$work/documents"
mkdir -p "$work/peers"
cp "$root/bench/peers/"* "$work/peers/"
if command -v npm > /dev/null; then
  npm install --prefix "$work/peers" --no-package-lock --ignore-scripts --no-audit --no-fund --loglevel=error >&2 || echo "bench: the peers of npm are left out." >&2
fi

DOTNET_TieredPGO=0 exec dotnet "$work/artifacts/bin/Undercolor.Bench/release/Undercolor.Bench.dll" "$root/undercolor" "$root/tools/fuzz/run.sh" "$work/documents" "$work/peers" "$root/bench/README.md"
