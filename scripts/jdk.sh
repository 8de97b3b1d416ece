# Finds a JDK 25 or newer. Sourced by ./crosscheck and ./check.
# After find_jdk, JAVA_HOME names it; with none, the script ends and says what to install.

# Whether $1 is the home of a JDK 25 or newer, by the file "release" that every JDK carries.
is_jdk() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    version=
    while IFS='=' read -r key value; do
        if [ "$key" = JAVA_VERSION ]; then version=${value#\"}; fi
    done < "$1/release"
    version=${version%%[!0-9]*}
    [ -n "$version" ] && [ "$version" -ge 25 ]
}

find_jdk() {
    if [ -n "${JAVA_HOME:-}" ] && is_jdk "$JAVA_HOME"; then
        export JAVA_HOME
        return
    fi
    for tool in javac java; do
        on_path=$(command -v "$tool" 2>/dev/null) || continue
        on_path=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
        if is_jdk "${on_path%/bin/*}"; then
            JAVA_HOME=${on_path%/bin/*}
            export JAVA_HOME
            return
        fi
    done
    for candidate in /usr/lib/jvm/* /opt/* /opt/java/* /usr/local/* /usr/java/* \
        "${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/* \
        "${HOME:-/}"/.local/share/mise/installs/java/* "${HOME:-/}"/.asdf/installs/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME:-/}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        if is_jdk "$candidate"; then
            JAVA_HOME=$candidate
            export JAVA_HOME
            return
        fi
    done
    cat >&2 <<'END'
crosscheck: it needs a JDK 25 or newer, and none was found.
Maybe install Temurin 25 from https://adoptium.net, on Debian or Ubuntu with
    apt install temurin-25-jdk     (after adding their repository, as that page says)
or, where your system has it, with
    apt install openjdk-25-jdk
If you have one in an unusual place, set JAVA_HOME to it.
END
    exit 2
}

# Ends the script if Maven is missing.
need_maven() {
    command -v mvn >/dev/null 2>&1 && return
    cat >&2 <<'END'
crosscheck: it is built with Maven, and no mvn was found.
Maybe install it: apt install maven, or brew install maven.
END
    exit 2
}
