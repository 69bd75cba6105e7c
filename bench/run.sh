#!/bin/sh
# Prints every figure of bench/README.md. Wants nothing installed but .NET; what is compared with is measured where it is there.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
"$root/undercolor" --version > /dev/null
dotnet build "$root/bench/Undercolor.Bench.csproj" -c Release --nologo -v quiet -warnaserror --artifacts-path "$root/.build/bench/artifacts" >&2
DOTNET_TieredPGO=0 exec dotnet "$root/.build/bench/artifacts/bin/Undercolor.Bench/release/Undercolor.Bench.dll" "$root/undercolor" "$root/.build/bench/documents"
