# Debian's packages, where this user may install them.

# Prints the prefix that makes a command run as root; fails where there is none.
root_prefix() {
  if [ "$(id -u)" = 0 ]; then
    echo env
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    echo sudo -n env
  else
    return 1
  fi
}

can_apt() {
  command -v apt-get >/dev/null && root_prefix >/dev/null
}

apt_knows() {
  case $(apt-cache policy "$1" 2>/dev/null) in
    *'Candidate: (none)'* | '') return 1 ;;
    *'Candidate: '*) return 0 ;;
    *) return 1 ;;
  esac
}

# apt_get LOG ARG...: one at a time in this folder, because apt waits for the lock on packages but not for the one on
# lists; and anybody else's apt is waited for.
apt_get() {
  local log=$1 prefix tries=0
  shift
  prefix=$(root_prefix)
  (
    if command -v flock >/dev/null; then
      exec 8>"$state/apt.lock"
      flock 8
    fi
    until $prefix DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@" \
      >>"$log" 2>&1 </dev/null 8>&-; do
      tries=$((tries + 1))
      [ "$tries" -lt 100 ] && tail -n 3 "$log" | grep 'Could not get lock' >/dev/null || exit 1
      sleep 3
    done
  )
}

# apt_install LOG PACKAGE...: installs the first of the packages that the archive has. Where that fails the list of
# packages may be outdated, and it is tried once more with a fresh one.
apt_install() {
  local log=$1 package try
  shift
  mkdir -p "$state"
  for try in 1 2; do
    for package in "$@"; do
      if apt_knows "$package" && apt_get "$log" -y install --no-install-recommends "$package"; then
        return 0
      fi
    done
    if [ "$try" = 1 ]; then
      apt_get "$log" update || return 1
    fi
  done
  return 1
}
