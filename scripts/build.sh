# Builds the application into target/app when its sources changed, and teaches the JVM what a start loads (an AOT cache), so that later
# starts are quick. Sourced by run, bench/run and evaluate, after jdk.sh.

# A small heap and the simplest collector: the helpdesk fits in half a GiB. A heap that ran out ends the process, as one that goes on
# answers nobody: scripts/keep-running.sh or systemd starts it again.
java_options=(-Xms64m -Xmx208m -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:MaxDirectMemorySize=32m
  -XX:+ExitOnOutOfMemoryError
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow)
app_jar=target/app/kinderrechtenhelpdesk.jar
app_cache=target/app/start.aot

build_if_needed() {
  build_app_if_needed
  taught || [ ! -w target/app ] || learn_to_start
}

# Whether the cache was made of what a start is made of now. The JVM takes none that was not, and says nothing: each start would be slow.
taught() {
  [ "$(cat target/app/taught 2>/dev/null)" = "$(start_is_made_of)" ]
}

# This JDK, these options, and these very files: with another time they are others, such as those of a copied folder.
start_is_made_of() {
  {
    cat "$JAVA_HOME/release"
    printf '%s\n' "${java_options[@]}"
    find target/app -name '*.jar' -printf '%p %s %T@\n' | sort
  } | cksum
}

# The next build then looks at every class; the list of what the jar is made of needs the network and is kept as long as the pom is the same.
forget_what_was_compiled() {
  local folder
  for folder in target/classes target/test-classes; do
    [ ! -d "$folder" ] || find "$folder" -type f ! -path '*/META-INF/sbom/*' -delete
  done
}

# Builds without teaching: enough for a command that starts no site.
build_app_if_needed() {
  local built=target/built
  if [ -f "$app_jar" ] && [ -f "$built" ] && [ -z "$(find pom.xml src/main -newer "$built" -print -quit)" ]; then
    return 0
  fi
  echo "Building (the first time this takes a few minutes) ..."
  forget_what_was_compiled
  ./mvnw -q -B package -Dmaven.test.skip=true -Dspotless.check.skip=true
  rm -rf target/app
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar target/kinderrechtenhelpdesk.jar extract --destination target/app
  touch "$built"
}

# Compiles what changed, and no more: with the libraries of an earlier whole build.
build_for_dev() {
  if [ ! -d target/app/lib ] || [ pom.xml -nt target/built ]; then
    build_app_if_needed
  fi
  ./mvnw -q -B process-classes
}

# Starts once up to the point where the site would open, on throw-away data, and stops. Without the cache all works too, only slower.
learn_to_start() {
  local throwaway
  throwaway=$(mktemp -d)
  rm -f "$app_cache"
  env -u DATABASE_URL -u KEY_FILE DATA_DIR="$throwaway" PORT=0 "$JAVA_HOME/bin/java" "${java_options[@]}" \
    "-XX:AOTCacheOutput=$app_cache" -Dspring.context.exit=onRefresh -jar "$app_jar" > target/learn-to-start.log 2>&1 \
    || echo "(starts will be slower: see target/learn-to-start.log)"
  rm -rf "$throwaway"
  start_is_made_of > target/app/taught
}

# Makes a folder for the temporary files of this start below the data folder, and takes away those of starts that are over. Its name is
# this process, which becomes the application; of other machines that share the folder only what is a week old goes.
temporary_files() {
  local all="${DATA_DIR:-data}/tmp" me other
  me=$(uname -n)
  mkdir -p "$all" 2>/dev/null || return 0
  all=$(cd "$all" && pwd)
  for other in "$all/$me".*; do
    [ -d "/proc/${other##*.}" ] && [ "${other##*.}" != "$$" ] || rm -rf "$other"
  done
  find "$all" -mindepth 1 -maxdepth 1 ! -name "$me.*" -mtime +7 -exec rm -rf {} +
  if mkdir -m 700 "$all/$me.$$" 2>/dev/null; then
    java_options+=("-Djava.io.tmpdir=$all/$me.$$")
  fi
}

# Replaces this shell by the application.
exec_app() {
  local cache=()
  ! { [ -f "$app_cache" ] && taught; } || cache=("-XX:AOTCache=$app_cache")
  temporary_files
  exec "$JAVA_HOME/bin/java" "${java_options[@]}" ${cache[@]+"${cache[@]}"} -jar "$app_jar" "$@"
}

# The same from the folders that a developer works in.
exec_dev() {
  temporary_files
  exec "$JAVA_HOME/bin/java" "${java_options[@]}" -cp 'target/classes:target/app/lib/*' \
    nl.kinderrechtenhelpdesk.HelpdeskApplication --dev.sources=src/main "$@"
}
