# Sets JAVA_HOME to a JDK 25 or newer: the one already named, or one under /usr/lib/jvm. Sourced by run and verify.

jdk_version() {
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

find_jdk() {
  local home version
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
    [ -n "$home" ] && [ -x "$home/bin/javac" ] || continue
    version=$(jdk_version "$home")
    if [ -n "$version" ] && [ "$version" -ge 25 ]; then
      export JAVA_HOME="$home"
      return 0
    fi
  done
  echo "A JDK 25 is needed and none was found in JAVA_HOME or under /usr/lib/jvm." >&2
  echo "Install one (for example Eclipse Temurin 25, package temurin-25-jdk) and start again." >&2
  return 1
}
