# Set-up: Debian packages and the two pinned wheels. Sourced by ./dev. Each step looks first and touches the network only where
# something is missing.

note() { printf '%s\n' "dev: $*" >&2; }

die() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

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

# unpack_wheel NAME FOLDER PATTERN…: fetches the wheel that cmake/wheels/NAME.txt pins by version and SHA-256, keeps the files that
# match, and moves them into the cache as FOLDER in one step, so that an interrupted set-up leaves nothing half done.
unpack_wheel() {
    local name=$1 folder=$2
    shift 2
    local work pip
    mkdir -p "$cache"
    work=$(mktemp -d "$cache/.fetch-XXXXXX")
    # shellcheck disable=SC2064
    trap "rm -rf '$work'" EXIT
    pip=/usr/bin/python3
    "$pip" -m pip --version >/dev/null 2>&1 || pip=python3
    note "fetching $(sed 's/ .*//' "$root/cmake/wheels/$name.txt")"
    "$pip" -m pip download --quiet --disable-pip-version-check --no-cache-dir --no-deps --require-hashes --only-binary=:all: \
        --implementation cp --python-version 3.11 --abi cp311 --platform manylinux_2_28_x86_64 \
        --dest "$work" --requirement "$root/cmake/wheels/$name.txt" ||
        die "cannot fetch the wheel in cmake/wheels/$name.txt; is there a network, and does pip find its index?"
    mkdir "$work/all"
    unzip -q "$work"/"$name"-*.whl "$@" -d "$work/all" || die "the wheel of $name lacks a file that Anneal needs"
    rm -f "$work"/*.whl
    case $name in
    torch) arrange_torch "$work/all" "$work/kept" ;;
    pyarrow) arrange_arrow "$work/all" "$work/kept" ;;
    esac
    cp "$root/cmake/wheels/$name.txt" "$work/kept/wheel.txt"
    rm -rf "${cache:?}/$folder"
    mv "$work/kept" "$cache/$folder"
    rm -rf "$work"
    trap - EXIT
}

arrange_torch() {
    mkdir -p "$2"
    mv "$1/torch/lib" "$1/torch/include" "$2/"
    mv "$1"/torch-*.dist-info/licenses "$2/licenses"
    rm -rf "$2/include/pybind11"
    find "$2/include" -name '*.cuh' -delete
}

arrange_arrow() {
    mkdir -p "$2/lib"
    mv "$1"/pyarrow/lib*.so.2600 "$2/lib/"
    mv "$1/pyarrow/include" "$2/"
    mv "$1"/pyarrow-*.dist-info/licenses "$2/licenses"
    rm -rf "$2/include/arrow/python"
}

# is_current FOLDER NAME: the cache holds what the pin asks for.
is_current() { cmp -s "$cache/$1/wheel.txt" "$root/cmake/wheels/$2.txt"; }

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
    is_current libtorch-2.15.0 torch || unpack_wheel torch libtorch-2.15.0 \
        'torch/lib/libtorch_cpu.so' 'torch/lib/libc10.so' 'torch/lib/libgomp*' 'torch/include/*' 'torch-*.dist-info/licenses/*'
    is_current arrow-26.0.0 pyarrow || unpack_wheel pyarrow arrow-26.0.0 \
        'pyarrow/libarrow.so.2600' 'pyarrow/libparquet.so.2600' 'pyarrow/include/arrow/*' 'pyarrow/include/parquet/*' \
        'pyarrow-*.dist-info/licenses/*'
    build_stubs
}
