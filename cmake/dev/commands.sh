# The commands of ./dev other than set-up. Sourced by ./dev.

build_folder() { printf '%s' "$root/build/$preset"; }

configure() { [ -f "$(build_folder)/build.ninja" ] || cmake --preset "$preset" >&2; }

# At least as many jobs as cores, but no more than memory allows: a heavy file takes a gigabyte and a half.
build_jobs() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/MemAvailable/ { print int($2 / 1500000) }' /proc/meminfo)
    if [ "$memory" -lt 1 ]; then echo 1; elif [ "$memory" -lt "$cores" ]; then echo "$memory"; else echo "$cores"; fi
}

command_build() {
    command_setup
    configure
    cmake --build "$(build_folder)" --parallel "$(build_jobs)" ${1:+--target "$@"}
}

# run_tests FOLDER CTEST-ARGUMENTS…: the last line of the output counts the tests.
run_tests() {
    local folder=$1 status=0
    shift
    QT_QPA_PLATFORM=offscreen ctest --test-dir "$folder" --output-on-failure --output-junit "$folder/tests.xml" \
        --parallel "$(nproc)" "$@" || status=$?
    sed -n '0,/<testsuite/b; s/^[[:space:]]*\(tests\|failures\|disabled\|skipped\)="\([0-9]*\)".*/\1 \2/p' "$folder/tests.xml" |
        awk '{ n[$1] = $2 } END { s = n["skipped"] + n["disabled"]; print n["tests"] - n["failures"] - s " passed, " n["failures"] " failed, " s " skipped" }'
    return "$status"
}

command_test() {
    command_build
    run_tests "$(build_folder)" "$@"
}

# The rules of the tree need a compiler and Qt's core only, so they answer before the long build.
command_arch() {
    command_setup
    configure
    cmake --build "$(build_folder)" --target test_arch_rules test_arch_tree >/dev/null
    run_tests "$(build_folder)" --tests-regex '^arch/(rules|tree)$'
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

command_tidy() {
    command -v clang-tidy >/dev/null || install_packages "$root/cmake/dev/packages-tidy.txt"
    command_setup
    # Each file alone: joined ones cannot be looked at by name.
    cmake --preset "$preset" -B "$(build_folder)/tidy" -DANNEAL_JOIN=OFF >&2
    # clang knows neither gcc's precompiled headers nor -fpch-preprocess; without them the commands are the same.
    local folder files=("$@")
    folder=$(build_folder)/tidy
    sed -E -i 's/ -(Winvalid-pch|fpch-preprocess|fno-math-errno|Wno-stringop-overflow|Wno-restrict)//g; s/ -include [^ ]*cmake_pch\.hxx//g' "$folder/compile_commands.json"
    [ ${#files[@]} -gt 0 ] || mapfile -t files < <(our_sources | grep -E '^(app|core|ui)/.*\.cpp$')
    [ ${#files[@]} -eq 0 ] || printf '%s\n' "${files[@]}" | xargs -P "$(nproc)" -n 4 clang-tidy --quiet -p "$folder"
}

# A command whose work lies in a script of the tree; it finds the build in ANNEAL_BUILD_DIR.
run_script() {
    local script=$root/$1
    shift
    [ -x "$script" ] || die "$script is not there"
    ANNEAL_BUILD_DIR=$(build_folder) "$script" "$@"
}

command_demo() {
    command_build anneal anneal-cli anneal_shots
    run_script tests/demo/demo "$@"
}

command_shots() {
    command_build
    run_script tests/shots/shots "$@"
}

command_pictures() {
    command_build anneal anneal_shots
    run_script tests/shots/pictures "$@"
}

command_package() {
    preset=${ANNEAL_PRESET:-release}
    command -v dpkg-shlibdeps >/dev/null || install_packages "$root/cmake/dev/packages-package.txt"
    command_build anneal anneal-cli anneal_stand_in_cudart anneal_stand_in_cupti
    (cd "$(build_folder)" && cpack -G DEB -B "$root/build/package" >/dev/null) || die "the package cannot be made; see $root/build/package"
    ls -l "$root"/build/package/*.deb
}

command_bench() {
    preset=${ANNEAL_PRESET:-release}
    command_build anneal-cli
    run_script tests/bench/bench "$@"
}

# tests/measure/NAME: what it measures and against what stands in its first lines.
command_measure() {
    preset=${ANNEAL_PRESET:-release}
    local name=${1:-}
    [ -x "$root/tests/measure/$name" ] && [ -n "$name" ] || die "name a measurement: $(cd "$root/tests/measure" && find . -maxdepth 1 -type f -executable ! -name '*.py' | sed 's|./||' | sort | tr '\n' ' ')"
    shift
    if [ -f "$root/tests/measure/measure_$name.cpp" ]; then command_build "measure_$name"
    elif [ "$name" = accessibility ]; then command_build anneal
    else command_build anneal-cli; fi
    run_script "tests/measure/$name" "$@"
}

command_claims() {
    command_build anneal-cli test_flow_training_commands
    run_script tests/claims/claims "$@"
}

command_kill_test() {
    command_build anneal-cli test_flow_kill
    ANNEAL_KILLS=${1:-200} ANNEAL_RESOURCES=$root/resources "$(build_folder)/tests/test_flow_kill"
}

command_fuzz() {
    preset=${ANNEAL_PRESET:-fuzz}
    command_build fuzz_all
    run_script tests/fuzz/fuzz "$@"
}
