# Sourced by ./billwright and ./mvnw before they set any shell option: leaves JAVA_HOME at a JDK of
# release 25 or newer, or says what to install. Keeps JAVA_HOME where that is new enough.

billwright_jdk_release() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

billwright_find_jdk() {
  wanted=25
  java_on_path=$(command -v javac 2>/dev/null)
  [ -n "$java_on_path" ] && java_on_path=$(dirname "$(dirname "$(readlink -f "$java_on_path" 2>/dev/null || echo "$java_on_path")")")
  for candidate in "${JAVA_HOME:-}" "$java_on_path" \
    /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* /opt/*/*jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    release=$(billwright_jdk_release "$candidate") || continue
    if [ "${release:-0}" -ge "$wanted" ] 2>/dev/null; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      return 0
    fi
  done
  echo "Billwright needs a JDK $wanted or newer and found none. Install one (for example Eclipse Temurin $wanted), or set JAVA_HOME to it." >&2
  return 1
}

billwright_find_jdk || exit 1
