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
  apt-cache policy "$1" 2>/dev/null | grep -q 'Candidate: [^(]'
}

# apt_install LOG PACKAGE...: installs the first of the packages that the archive has.
apt_install() {
  local log=$1 package prefix
  shift
  prefix=$(root_prefix)
  local knows=no
  for package in "$@"; do
    if apt_knows "$package"; then knows=yes; fi
  done
  if [ "$knows" = no ]; then
    $prefix apt-get -q -o DPkg::Lock::Timeout=300 update >>"$log" 2>&1 </dev/null || true
  fi
  for package in "$@"; do
    if apt_knows "$package" && apt_get "$log" "$prefix" "$package"; then
      return 0
    fi
  done
  return 1
}

# A first failure may be an outdated list of packages.
apt_get() {
  local log=$1 prefix=$2 package=$3 try
  for try in 1 2; do
    if $prefix DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 \
      install --no-install-recommends "$package" >>"$log" 2>&1 </dev/null; then
      return 0
    fi
    if [ "$try" = 1 ]; then
      $prefix apt-get -q -o DPkg::Lock::Timeout=300 update >>"$log" 2>&1 </dev/null || return 1
    fi
  done
  return 1
}
