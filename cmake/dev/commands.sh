# The commands of ./dev other than set-up. Sourced by ./dev.

build_folder() { printf '%s' "$root/build/$preset"; }

command_build() {
    command_setup
    # The cache entry is compared so that a clone that was configured with another cache folder is configured again.
    [ -f "$(build_folder)/build.ninja" ] || cmake --preset "$preset" >&2
    cmake --build "$(build_folder)" ${1:+--target "$@"}
}

command_test() {
    command_build
    QT_QPA_PLATFORM=offscreen ctest --test-dir "$(build_folder)" --output-on-failure --parallel "$(nproc)" "$@"
}

# Our own C++ files that exist: tracked, or new and not ignored.
our_sources() {
    local file
    git ls-files --cached --others --exclude-standard 'app/*.cpp' 'app/*.h' 'core/*.cpp' 'core/*.h' 'ui/*.cpp' 'ui/*.h' 'tests/*.cpp' \
        'tests/*.h' | while read -r file; do
        [ ! -f "$file" ] || printf '%s\n' "$file"
    done
}

command_format() {
    command -v clang-format >/dev/null || command_setup
    if [ "${1:-}" = --check ]; then
        our_sources | xargs -r clang-format --dry-run --Werror
    else
        our_sources | xargs -r clang-format -i
    fi
}

# A command whose work lies in a script under tests/ or packaging/.
run_script() {
    local script=$root/$1
    shift
    [ -x "$script" ] || die "$script is not there"
    "$script" "$@"
}

command_demo() { command_build && run_script tests/demo/demo "$@"; }
command_bench() { ANNEAL_PRESET=release preset=release command_build && run_script tests/bench/bench "$@"; }
command_fuzz() { ANNEAL_PRESET=asan preset=asan command_build && run_script tests/fuzz/fuzz "$@"; }
command_shots() { command_build && run_script tests/shots/shots "$@"; }

command_tidy() {
    command_build
    local files=("$@")
    [ ${#files[@]} -gt 0 ] || mapfile -t files < <(git ls-files 'app/*.cpp' 'core/*.cpp' 'ui/*.cpp')
    [ ${#files[@]} -eq 0 ] || clang-tidy --quiet -p "$(build_folder)" "${files[@]}"
}
