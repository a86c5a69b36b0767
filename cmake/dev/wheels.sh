# Pinned wheels into the user's cache. Sourced by ./dev, and by fetch-libtorch of an installation. Needs `cache` (a folder) and `pins` (the folder of
# NAME.txt, which pins a wheel by version and SHA-256). `pip_words` (an array) are more words for pip.

pip_words=(--quiet)

note() { printf '%s\n' "dev: $*" >&2; }

die() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

# unpack_wheel NAME FOLDER PATTERN…: fetches the wheel that NAME.txt pins, keeps the files that match, and
# moves them into the cache as FOLDER in one step, so that an interrupted set-up leaves nothing half done.
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
    note "fetching $(sed 's/ .*//' "$pins/$name.txt")"
    "$pip" -m pip download "${pip_words[@]}" --disable-pip-version-check --no-cache-dir --no-deps --require-hashes --only-binary=:all: \
        --implementation cp --python-version 3.11 --abi cp311 --platform manylinux_2_28_x86_64 \
        --dest "$work" --requirement "$pins/$name.txt" ||
        die "cannot fetch the wheel in $pins/$name.txt; is there a network, and does pip find its index?"
    mkdir "$work/all"
    unzip -q "$work"/"$name"-*.whl "$@" -d "$work/all" || die "the wheel of $name lacks a file that Anneal needs"
    rm -f "$work"/*.whl
    case $name in
    torch) arrange_torch "$work/all" "$work/kept" ;;
    pyarrow) arrange_arrow "$work/all" "$work/kept" ;;
    esac
    cp "$pins/$name.txt" "$work/kept/wheel.txt"
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
is_current() { cmp -s "$cache/$1/wheel.txt" "$pins/$2.txt"; }

# What programs and builds need of LibTorch's wheel.
unpack_torch() {
    unpack_wheel torch libtorch-2.15.0 \
        'torch/lib/libtorch_cpu.so' 'torch/lib/libc10.so' 'torch/lib/libgomp*' 'torch/include/*' 'torch-*.dist-info/licenses/*'
}
