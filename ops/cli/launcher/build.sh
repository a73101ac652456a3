# Builds when sources have changed, and never twice at the same time.

# One hash over everything that goes into the build.
fingerprint() {
  local sum='sha256sum'
  command -v sha256sum >/dev/null || sum='shasum -a 256'
  (
    cd "$root"
    find . \( -name target -o -name '.?*' -o -name test \) -prune -o -type f \
      \( -name pom.xml -o -path '*/src/main/*' -o -path './selectors/packs/*' \) -print |
      LC_ALL=C sort | xargs $sum | $sum | cut -c1-64
  )
}

is_built() {
  [ -r "$app/built" ] && [ "$(cat "$app/built")" = "$1" ]
}

build_if_changed() {
  local wanted
  wanted=$(fingerprint)
  is_built "$wanted" && return
  find_maven
  lock_build
  # Another launch may have built it while this one waited.
  wanted=$(fingerprint)
  is_built "$wanted" || build "$wanted"
  unlock_build
}

build() {
  local log=$state/build.log
  # Removed, not overwritten: a fleet that runs on the old files keeps them.
  rm -rf "$app"
  : >"$log"
  (
    cd "$root"
    # Tests and checks are for ./flotilla test; here somebody waits.
    exec mvn -B -T 2 -Dmaven.test.skip=true -Dspotless.check.skip=true -Denforcer.skip=true \
      -Dmdep.analyze.skip=true package
  ) >"$log" 2>&1 </dev/null 9>&- &
  watch_build $! "$log"
  printf '%s\n' "$1" >"$app/built"
}

# Shows how far the build has come; ends the launch where it fails.
watch_build() {
  local pid=$1 log=$2 start=$SECONDS code=0
  trap 'kill "$pid" 2>/dev/null; clear_progress; exit 130' INT TERM
  while kill -0 "$pid" 2>/dev/null; do
    progress "$(build_words "$log")" "$((SECONDS - start)) s"
    sleep 0.3
  done
  wait "$pid" || code=$?
  trap - INT TERM
  clear_progress
  [ "$code" = 0 ] && return
  say "✗ The build failed. Its last errors:"
  grep -E '^\[ERROR\]' "$log" | grep -vE 'Help 1|re-run Maven|full stack trace|^\[ERROR\] *$' |
    head -n 12 | cut -c1-240 | sed 's/^/    /' >&2 || true
  fail 1 "Nothing was started." "The whole log: $log"
}

# Once after each build, before the first fleet: without it fleets only start more slowly.
prepare_quick_start() {
  [ -d "$app/archives" ] && return
  lock_build
  if [ ! -d "$app/archives" ]; then
    progress "preparing a quick start, once after each change…"
    java_command prepare >"$state/prepare.log" 2>&1 </dev/null 9>&- || true
  fi
  unlock_build
}

build_words() {
  local words='building, once after each change…' module
  module=$(sed -n 's/^\[INFO\] Building .*\[\([0-9]*\/[0-9]*\)\]$/\1/p' "$1" | tail -n 1)
  if [ -n "$module" ]; then words="$words [module $module]"; fi
  if tail -n 1 "$1" | grep -q '^Download\|^\[INFO\] Download'; then words="$words fetching libraries"; fi
  printf '%s' "$words"
}

lock_build() {
  mkdir -p "$state"
  if command -v flock >/dev/null; then
    exec 9>"$state/build.lock"
    flock -n 9 || {
      progress "waiting for another build in this folder"
      flock 9
    }
    return
  fi
  until mkdir "$state/build.lock.d" 2>/dev/null; do
    local holder
    holder=$(cat "$state/build.lock.d/pid" 2>/dev/null || true)
    if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; then
      rm -rf "$state/build.lock.d"
      continue
    fi
    progress "waiting for another build in this folder"
    sleep 1
  done
  echo $$ >"$state/build.lock.d/pid"
}

unlock_build() {
  clear_progress
  if command -v flock >/dev/null; then
    exec 9>&-
  else
    rm -rf "$state/build.lock.d"
  fi
}
