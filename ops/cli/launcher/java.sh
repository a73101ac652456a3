# A JDK 21 or later, and Maven.

oldest_java=21

# Prints the feature number of the JDK in a folder; nothing where there is none with a compiler.
jdk_feature() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  local version=
  if [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "$1/release")
  fi
  if [ -z "$version" ]; then
    version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\(1\.\)\{0,1\}\([0-9]*\).*/\2/p')
  fi
  printf '%s\n' "$version"
}

new_enough() {
  local feature
  feature=$(jdk_feature "$1")
  [ -n "$feature" ] && [ "$feature" -ge "$oldest_java" ]
}

# The newest JDK in the places where JDKs are kept.
installed_jdk() {
  local home best= best_feature=0 feature
  for home in /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    feature=$(jdk_feature "$home")
    if [ -n "$feature" ] && [ "$feature" -ge "$oldest_java" ] && [ "$feature" -gt "$best_feature" ]; then
      best=$home best_feature=$feature
    fi
  done
  if [ -z "$best" ] && [ -x /usr/libexec/java_home ]; then
    best=$(/usr/libexec/java_home -v "$oldest_java+" 2>/dev/null || true)
  fi
  printf '%s\n' "$best"
}

java_on_path() {
  local java
  java=$(command -v java) || return 0
  while [ -L "$java" ]; do
    local link
    link=$(readlink "$java")
    case $link in /*) java=$link ;; *) java=$(dirname "$java")/$link ;; esac
  done
  (cd -P "$(dirname "$java")/.." 2>/dev/null && pwd) || true
}

# Sets java_home and java_feature.
find_java() {
  local home
  if [ -n "${FLOTILLA_JAVA_HOME:-}" ] && ! new_enough "$FLOTILLA_JAVA_HOME"; then
    fail 1 "FLOTILLA_JAVA_HOME names $FLOTILLA_JAVA_HOME, which is no JDK $oldest_java or later." \
      "Name another one, or unset it to have one found."
  fi
  for home in "${FLOTILLA_JAVA_HOME:-}" "${JAVA_HOME:-}" "$(java_on_path)" "$(installed_jdk)"; do
    if [ -n "$home" ] && new_enough "$home"; then
      use_java "$home"
      return
    fi
  done
  install_java
  home=$(installed_jdk)
  [ -n "$home" ] || no_java
  use_java "$home"
}

use_java() {
  java_home=$1
  java_feature=$(jdk_feature "$1")
  export JAVA_HOME=$java_home
}

install_java() {
  can_apt || no_java
  mkdir -p "$state"
  progress "installing a JDK (log: $state/apt-jdk.log)"
  apt_install "$state/apt-jdk.log" openjdk-25-jdk-headless openjdk-21-jdk-headless || no_java
  clear_progress
}

no_java() {
  fail 1 "Flotilla needs a JDK $oldest_java or later, and none was found." \
    "Debian 13, Ubuntu:  sudo apt-get install openjdk-21-jdk-headless" \
    "Fedora:             sudo dnf install java-21-openjdk-devel" \
    "macOS:              brew install openjdk@21" \
    "Elsewhere, and Debian 12:  unpack one from https://adoptium.net and name its folder in FLOTILLA_JAVA_HOME"
}

find_maven() {
  command -v mvn >/dev/null && return
  if can_apt; then
    mkdir -p "$state"
    progress "installing Maven (log: $state/apt-maven.log)"
    apt_install "$state/apt-maven.log" maven || true
    clear_progress
  fi
  command -v mvn >/dev/null || fail 1 "Building needs Maven 3.8.7 or later, and there is no mvn." \
    "Debian, Ubuntu:  sudo apt-get install --no-install-recommends maven" \
    "Fedora:          sudo dnf install maven" \
    "macOS:           brew install maven"
}
