# Sets up what the commands need, where it is missing. Sourced, never run.

missing() {
  printf '\nThis needs %s, which is not here.\n%s\n' "$1" "$2" >&2
  exit 1
}

# Node packages, when the lock file is another one than was installed from.
setup_node() {
  command -v node >/dev/null || missing "Node.js 20 or later" "Install it from https://nodejs.org or with the system's packages."
  node -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 20 ? 0 : 1)' ||
    missing "Node.js 20 or later" "Found $(node --version)."
  command -v npm >/dev/null || missing "npm" "It comes with Node.js; Debian has it in the package npm."
  if ! cmp -s package-lock.json node_modules/.installed-from; then
    echo "installing the Node packages of package-lock.json"
    npm ci --no-fund --no-audit --loglevel=error ||
      missing "the packages of package-lock.json" "npm ci failed; is the package registry reachable?"
    cp package-lock.json node_modules/.installed-from
  fi
}

# Rust and its WebAssembly target.
setup_rust() {
  if ! command -v cargo >/dev/null && [ -x "$HOME/.cargo/bin/cargo" ]; then PATH="$HOME/.cargo/bin:$PATH"; fi
  command -v cargo >/dev/null || missing "Rust 1.88 or later" "Install it from https://rustup.rs."
  local libraries
  libraries=$(rustc --print target-libdir --target wasm32-unknown-unknown)
  if ! ls "$libraries"/libstd-*.rlib >/dev/null 2>&1; then
    command -v rustup >/dev/null ||
      missing "Rust's target wasm32-unknown-unknown" "Without rustup, install the system's package for it."
    rustup target add wasm32-unknown-unknown ||
      missing "Rust's target wasm32-unknown-unknown" "rustup could not add it; is its download server within reach?"
  fi
  if ! command -v cc >/dev/null; then
    as_root "a C compiler, to link with" apt-get install -y --no-install-recommends gcc libc6-dev
  fi
}

# Runs a command as root: what it is for, then the command.
as_root() {
  local what=$1
  shift
  command -v "$1" >/dev/null || missing "$what" "Install it with the system's packages."
  if [ "$(id -u)" = 0 ]; then
    "$@" || missing "$what" "This failed: $*"
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    sudo "$@" || missing "$what" "This failed: sudo $*"
  else
    missing "$what" "As root: $*"
  fi
}

# A Chromium to test in; CHROMIUM names another one.
setup_chromium() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
    if [ -n "$name" ] && command -v "$name" >/dev/null; then
      CHROMIUM=$(command -v "$name")
      export CHROMIUM
      return
    fi
  done
  echo "installing Chromium"
  as_root "Chromium" apt-get update
  as_root "Chromium" apt-get install -y --no-install-recommends chromium
  CHROMIUM=$(command -v chromium)
  export CHROMIUM
}

# A Firefox to test in; FIREFOX names another one. Every Firefox speaks WebDriver BiDi, also the system's.
setup_firefox() {
  local name
  for name in "${FIREFOX:-}" firefox-esr firefox; do
    if [ -n "$name" ] && command -v "$name" >/dev/null; then
      FIREFOX=$(command -v "$name")
      export FIREFOX
      return
    fi
  done
  echo "installing Firefox"
  as_root "Firefox" apt-get update
  as_root "Firefox" apt-get install -y --no-install-recommends firefox-esr
  FIREFOX=$(command -v firefox-esr)
  export FIREFOX
}

# WebKitGTK with its driver, and a screen that nobody sees.
setup_webkit() {
  if command -v WebKitWebDriver >/dev/null && command -v Xvfb >/dev/null; then return; fi
  echo "installing WebKitGTK's driver and Xvfb"
  as_root "WebKitGTK's driver and Xvfb" apt-get update
  as_root "WebKitGTK's driver and Xvfb" apt-get install -y --no-install-recommends webkit2gtk-driver xvfb
}

# Libraries that change what all scripts of a page share, as browsers run them: npm has only those for servers.
setup_libraries() {
  if [ -e /usr/share/javascript/prototype/prototype.js ] && [ -e /usr/share/javascript/mootools/mootools-core-nc.js ]; then return; fi
  echo "installing Prototype.js and MooTools"
  as_root "Prototype.js and MooTools" apt-get update
  as_root "Prototype.js and MooTools" apt-get install -y --no-install-recommends libjs-prototype libjs-mootools
}

# Line coverage: a pinned tool of our own, and the compiler's part of it.
setup_coverage() {
  local version=0.9.1
  if ! [ -x .tools/bin/cargo-llvm-cov ] || ! .tools/bin/cargo-llvm-cov llvm-cov --version | grep -qF "$version"; then
    echo "installing cargo-llvm-cov $version into .tools"
    cargo install cargo-llvm-cov --version "$version" --locked --root .tools --quiet || return 1
  fi
  ls "$(rustc --print sysroot)"/lib/rustlib/*/bin/llvm-cov >/dev/null 2>&1 ||
    rustup component add llvm-tools || return 1
}
