# Publishes the command line into $cli. Sourced by ../undercolor, which holds the lock.
# Its own artifacts folder and lock files keep it apart from ordinary builds of the same clone.

log=$root/.build/publish.log
fresh=$root/.build/cli.new

publish() {
  dotnet publish "$root/src/Undercolor.Cli/Undercolor.Cli.csproj" -c Release -o "$fresh" --nologo -v quiet \
    --artifacts-path "$root/.build/artifacts" --disable-build-servers -p:TieredPGO=false -p:DebugType=none "$@" \
    > "$log" 2>&1 < /dev/null 9>&-
}

if ! command -v dotnet > /dev/null 2>&1; then
  echo "undercolor: the .NET 10 SDK is needed to build (https://dotnet.microsoft.com/download)." >&2
  exit 4
fi
echo "undercolor: building (once, and again when its sources change) ..." >&2

dotnet=$(command -v dotnet)
while [ -L "$dotnet" ]; do
  link=$(readlink "$dotnet")
  case $link in
    /*) dotnet=$link ;;
    *) dotnet=${dotnet%/*}/$link ;;
  esac
done
rm -rf "$fresh" "$cli.old"
mkdir -p "$fresh"
# Written before the build, so that an edit during the build is newer.
printf '%s\n' "${DOTNET_ROOT:-${dotnet%/*}}" > "$fresh.stamp"

case $(uname -sm) in
  "Linux x86_64") rid=linux-x64 ;;
  "Linux aarch64") rid=linux-arm64 ;;
  "Darwin arm64") rid=osx-arm64 ;;
  "Darwin x86_64") rid=osx-x64 ;;
  *) rid= ;;
esac

fail() {
  cat "$log" >&2
  echo "undercolor: the build failed; the whole log is $log" >&2
  exit 4
}

# Code that is compiled ahead starts sooner. Where its compiler cannot be restored (NU, NETSDK), the plain program does the same work.
if [ -z "$rid" ]; then
  publish || fail
elif ! publish -r "$rid" --self-contained false -p:PublishReadyToRun=true -p:NuGetLockFilePath="obj/packages.$rid.lock.json"; then
  grep -q 'error N[UE]' "$log" && publish || fail
fi

mv "$fresh.stamp" "$fresh/stamp"
if [ -d "$cli" ]; then mv "$cli" "$cli.old"; fi
mv "$fresh" "$cli"
rm -rf "$cli.old"
