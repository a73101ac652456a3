# A browser for the workers.

# Whether a browser is there that a worker will find by itself.
have_browser() {
  if [ -n "${FLOTILLA_BROWSER:-}" ]; then
    [ -x "$FLOTILLA_BROWSER" ] || fail 1 "FLOTILLA_BROWSER names $FLOTILLA_BROWSER, which cannot be run." \
      "Name another browser, or unset it to have one found."
    return 0
  fi
  local name
  for name in chromium-headless-shell chromium chromium-browser google-chrome-stable google-chrome; do
    if command -v "$name" >/dev/null; then return 0; fi
  done
  for name in /usr/lib/chromium/chromium-headless-shell \
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' /Applications/Chromium.app/Contents/MacOS/Chromium; do
    if [ -x "$name" ]; then
      export FLOTILLA_BROWSER=$name
      return 0
    fi
  done
  playwright_browser
}

# One that Playwright has downloaded for itself.
playwright_browser() {
  local folder found
  for folder in "${PLAYWRIGHT_BROWSERS_PATH:-}" "${XDG_CACHE_HOME:-$HOME/.cache}/ms-playwright" \
    "$HOME/Library/Caches/ms-playwright"; do
    [ -n "$folder" ] && [ -d "$folder" ] || continue
    for found in "$folder"/chromium_headless_shell-*/*/*headless*shell "$folder"/chromium-*/*/chrome; do
      if [ -f "$found" ] && [ -x "$found" ]; then
        export FLOTILLA_BROWSER=$found
        return 0
      fi
    done
  done
  return 1
}

browser_job=

# Starts an installation beside the build, where one is needed and allowed.
begin_browser() {
  have_browser && return
  can_apt || return 0
  mkdir -p "$state"
  progress "installing a browser beside the build (log: $state/apt-browser.log)"
  apt_install "$state/apt-browser.log" chromium-headless-shell chromium &
  browser_job=$!
}

finish_browser() {
  local code=0 start=$SECONDS
  if [ -n "$browser_job" ]; then
    while kill -0 "$browser_job" 2>/dev/null; do
      progress "installing a browser" "$((SECONDS - start)) s"
      sleep 0.3
    done
    wait "$browser_job" || code=$?
    clear_progress
    hash -r
  fi
  have_browser && return
  download_browser
  have_browser || no_browser
}

# Playwright's own installer needs no rights of root.
download_browser() {
  mkdir -p "$state"
  # It comes with the build.
  [ -r "$app/built" ] || build "$(fingerprint)"
  progress "downloading a browser (log: $state/browser.log)"
  "$java_home/bin/java" -cp "$app/lib/*" com.microsoft.playwright.CLI install chromium-headless-shell \
    >"$state/browser.log" 2>&1 </dev/null || true
  clear_progress
}

no_browser() {
  fail 1 "Workers need a Chromium, and none could be found or installed." \
    "Debian:   sudo apt-get install --no-install-recommends chromium-headless-shell" \
    "Ubuntu:   install Google Chrome from https://google.com/chrome" \
    "Fedora:   sudo dnf install chromium-headless" \
    "macOS:    brew install --cask google-chrome" \
    "Or name any Chromium in FLOTILLA_BROWSER."
}
