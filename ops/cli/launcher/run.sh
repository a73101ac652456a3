# Running what was built, and the tests.

# java_command ARGUMENTS...: what was built, in the foreground.
java_command() {
  "$java_home/bin/java" "${java_flags[@]}" -cp "$app/lib/*" dev.flotilla.cli.Main "$@"
}

# Sets java_flags.
choose_flags() {
  java_flags=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xmx256m)
  if [ "$java_feature" -ge 24 ]; then
    java_flags+=(--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow)
  fi
  java_flags+=("-Dflotilla.archives=$app/archives")
}

run_java() {
  local tty=
  if [ -t 1 ]; then tty=out; fi
  if [ -t 2 ]; then tty=$tty,err; fi
  local rows=0 columns=0 size
  if size=$(stty size 2>/dev/null </dev/tty); then
    rows=${size% *} columns=${size#* }
  fi
  java_flags+=("-Dflotilla.tty=$tty" "-Dflotilla.columns=$columns" "-Dflotilla.rows=$rows")
  # A shell starts its background jobs deaf to Ctrl-C, and Java would stay so.
  local hear=()
  case $(trap -p INT) in
    *"''"*) if env --default-signal=INT true 2>/dev/null; then hear=(env --default-signal=INT); fi ;;
  esac
  exec ${hear[@]+"${hear[@]}"} "$java_home/bin/java" "${java_flags[@]}" -cp "$app/lib/*" dev.flotilla.cli.Main "$@"
}

# Everything is built and tested; the whole log goes to a file, its closing lines to stdout.
run_tests() {
  find_java
  find_maven
  begin_browser
  local log=$state/test.log code=0
  lock_build
  have_browser || finish_browser
  say "  testing (the whole log: $log)"
  set +e
  (cd "$root" && exec mvn -B verify "$@" 9>&-) 2>&1 </dev/null | tee "$log" |
    grep --line-buffered -E 'Tests run:|^\[INFO\] Building .*\[|^\[ERROR\]|BUILD (SUCCESS|FAILURE)|Total time'
  code=${PIPESTATUS[0]}
  set -e
  unlock_build
  exit "$code"
}
