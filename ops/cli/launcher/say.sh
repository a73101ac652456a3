# Talking to people: always on stderr, so that stdout is the answer alone.

say() {
  clear_progress
  printf '%s\n' "$*" >&2
}

# fail CODE WHAT NEXT...: ends, saying what happened and what to do.
fail() {
  local code=$1 what=$2
  shift 2
  say "✗ $what"
  local next
  for next in "$@"; do
    printf '  %s\n' "$next" >&2
  done
  exit "$code"
}

progress_shown=no
progress_last=

# progress WORDS: one line, rewritten in place on a terminal; elsewhere printed when it changes.
# The second argument (a running time, say) is shown on terminals only.
progress() {
  if [ -t 2 ]; then
    printf '\r\033[K  %s%s' "$1" "${2:+  $2}" >&2
    progress_shown=yes
  elif [ "$1" != "$progress_last" ]; then
    printf '  %s\n' "$1" >&2
    progress_last=$1
  fi
}

clear_progress() {
  if [ "$progress_shown" = yes ]; then
    printf '\r\033[K' >&2
    progress_shown=no
  fi
}
