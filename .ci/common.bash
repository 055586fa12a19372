# What the scripts of this folder share; they source it, with the repository as working directory.

# A heading with the seconds that the script has run.
step() { printf '\n=== %s (%d s)\n' "$*" "$SECONDS"; }
fail() {
  printf '%s: %s\n' "${0##*/}" "$*" >&2
  exit 1
}

is_jdk() { [ -x "$2/bin/javac" ] && "$2/bin/javac" -version 2>&1 | grep -q "^javac $1\b"; }

# The folder of an installed JDK of a major version: that of JAVA_<version>_HOME, or one of Debian's folder.
installed_jdk() {
  local version=$1 named=JAVA_${1}_HOME home
  for home in "${!named:-}" "/usr/lib/jvm"/*"$version"*; do
    if [ -n "$home" ] && is_jdk "$version" "$home"; then
      echo "$home"
      return
    fi
  done
  return 1
}

install_jdk() {
  local version=$1 package
  command -v apt-get >/dev/null || return 1
  apt-get update -q || return 1
  for package in "openjdk-$version-jdk-headless" "temurin-$version-jdk"; do
    if apt-get install -q -y --no-install-recommends "$package"; then
      return
    fi
  done
  return 1
}

# The same, installed where it is not there yet. Prints nothing but the folder.
jdk() {
  local version=$1
  if ! installed_jdk "$version"; then
    echo "No JDK $version in JAVA_${version}_HOME or /usr/lib/jvm: trying to install one." >&2
    install_jdk "$version" >&2 || fail "JDK $version is neither installed nor installable; name one in JAVA_${version}_HOME"
    installed_jdk "$version" || fail "JDK $version was installed, but not under /usr/lib/jvm; name it in JAVA_${version}_HOME"
  fi
}

# The version of Maven that the property of this name in pom.xml says.
pom_property() { sed -n "s|.*<$1>\(.*\)</$1>.*|\1|p" pom.xml | head -n 1; }

# The lines of the standard input that belong to one share of so many: every so-maniest, beginning with one that the commit chooses.
# The same commit, the same lines.
sampled() {
  local share=$1 first
  first=$((0x$(git rev-parse --short=7 HEAD) % share))
  awk -v first="$first" -v share="$share" 'NR % share == first'
}
