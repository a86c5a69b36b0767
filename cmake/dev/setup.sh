# Set-up: Debian packages and the two pinned wheels. Sourced by ./dev. Each step looks first and touches the network only where
# something is missing.

# shellcheck source=/dev/null
source "$root/cmake/dev/wheels.sh"
pins=$root/cmake/wheels

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "packages are missing and there is no sudo; run as root: apt-get install $missing"
    fi
}

# install_packages LIST_FILE: the Debian packages named in the file that are not there yet.
install_packages() {
    local wanted missing
    wanted=$(sed -e 's/#.*//' "$1" | tr -s '[:space:]' ' ')
    command -v dpkg-query >/dev/null || {
        note "not a Debian system: the packages in $1 are up to you"
        return 0
    }
    missing=
    local installed package
    installed=$(dpkg-query -W -f='${db:Status-Abbrev} ${Package}\n' 2>/dev/null | sed -n 's/^ii  *//p')
    for package in $wanted; do
        grep -qxF -- "$package" <<<"$installed" || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    note "installing$missing"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

# build_stubs: the two stand-ins for NVIDIA's libraries, laid beside libtorch_cpu.so, which searches its own folder last.
build_stubs() {
    local lib=$cache/libtorch-2.15.0/lib stub
    for stub in cudart cupti; do
        local source=$root/cmake/stubs/$stub
        local target=$lib/lib$stub.so.13
        if [ ! -e "$target" ] || [ -n "$(find "$source.c" "$source.map" "$root/cmake/stubs/forward.h" -newer "$target")" ]; then
            gcc -shared -fPIC -O2 -Wall -Wextra -Werror -Wl,-soname,"lib$stub.so.13" -Wl,--version-script="$source.map" \
                -o "$target.$$" "$source.c"
            mv "$target.$$" "$target"
        fi
    done
}

command_setup() {
    [ "$(uname -m)" = x86_64 ] || die "the pinned LibTorch is for x86-64; on $(uname -m) pass -DANNEAL_TORCH_DIR= and -DANNEAL_ARROW_DIR= to CMake"
    install_packages "$root/cmake/dev/packages.txt"
    is_current libtorch-2.15.0 torch || unpack_torch
    is_current arrow-26.0.0 pyarrow || unpack_wheel pyarrow arrow-26.0.0 \
        'pyarrow/libarrow.so.2600' 'pyarrow/libparquet.so.2600' 'pyarrow/include/arrow/*' 'pyarrow/include/parquet/*' \
        'pyarrow-*.dist-info/licenses/*'
    build_stubs
}
