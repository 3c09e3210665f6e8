# Runs a program and starts it again when it ended by itself. Sourced by run.
#
#   ended with           what is done
#   0                    nothing: it was told to stop, or its work was done
#   1, within a minute   it could not start: after a pause once more, and the third time in a row it stays stopped
#   anything else        started again; memory that ran out ends with 3, a process killed by the machine with 137
#
# Pauses grow from a second to a minute, and are short again when it ran for ten minutes. SIGTERM, SIGINT and SIGHUP are handed on as
# SIGTERM, which ends both: a clean stop is 0.

keep_running() {
  local pause=1 failed_starts=0 began ran code=0
  running="" stopping=""
  trap 'stopping=yes; [ -z "$running" ] || kill -TERM "$running" 2>/dev/null || true' TERM INT HUP
  while :; do
    began=$SECONDS
    "$@" &
    running=$!
    await_end || code=$?
    running=""
    ran=$((SECONDS - began))
    # a Java machine that was stopped by the signal says so with 143
    if [ -n "$stopping" ] && { [ "$code" -eq 143 ] || [ "$code" -eq 130 ]; }; then code=0; fi
    [ -z "$stopping" ] && [ "$code" -ne 0 ] || return "$code"
    if [ "$code" -eq 1 ] && [ "$ran" -lt 60 ]; then failed_starts=$((failed_starts + 1)); else failed_starts=0; fi
    if [ "$failed_starts" -ge 3 ]; then
      echo "run: it could not be started three times in a row and stays stopped; the reason stands above." >&2
      return "$code"
    fi
    [ "$ran" -lt 600 ] || pause=1
    echo "run: it ended with $code after $ran seconds and is started again in $pause." >&2
    await_pause "$pause"
    [ -z "$stopping" ] || return 0
    pause=$((pause * 2 > 60 ? 60 : pause * 2))
    code=0
  done
}

# The exit code of the program. A signal to this shell interrupts the wait, not the program.
await_end() {
  local code=0
  while :; do
    code=0
    wait "$running" || code=$?
    kill -0 "$running" 2>/dev/null || break
  done
  # once it ended, its own code can still be asked for, also when the wait was interrupted
  code=0
  wait "$running" || code=$?
  return "$code"
}

await_pause() {
  sleep "$1" &
  running=$!
  await_end || true
  running=""
}
