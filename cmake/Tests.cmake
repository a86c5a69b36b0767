# tests/<area>/test_<name>.cpp is a program and a CTest entry "<area>/<name>", linked with what its area needs.
# Helpers of several tests: tests/support/*.{h,cpp} (core), tests/support/ui/ (Qt Widgets), tests/support/torch/ (torch).
set(core_areas base gguf data tokenizers store runs app)
set(torch_areas models training evaluation export)
set(engine_areas engine flow)
set(test_home "${CMAKE_BINARY_DIR}/test-home")
file(MAKE_DIRECTORY "${test_home}")

set(test_environment
    QT_QPA_PLATFORM=offscreen
    LC_ALL=C.UTF-8
    "XDG_DATA_HOME=${test_home}/data"
    "XDG_CONFIG_HOME=${test_home}/config"
    "XDG_STATE_HOME=${test_home}/state"
    "XDG_CACHE_HOME=${anneal_cache}/.."
    "ANNEAL_RESOURCES=${CMAKE_SOURCE_DIR}/resources"
    "ANNEAL_BIN_DIR=${CMAKE_BINARY_DIR}/bin"
    # Foreign libraries keep caches until exit and were not built with the sanitizers.
    # Several tests at once on few cores: threads that spin while they wait would take the others' time.
    OMP_WAIT_POLICY=passive
    "ASAN_OPTIONS=detect_leaks=0:detect_odr_violation=0"
    "UBSAN_OPTIONS=print_stacktrace=1")
if(DEFINED ENV{ANNEAL_SHARED})
    list(APPEND test_environment "ANNEAL_SHARED=$ENV{ANNEAL_SHARED}")
else()
    list(APPEND test_environment "ANNEAL_SHARED=${CMAKE_SOURCE_DIR}/../shared")
endif()

# Declarations that every test may use, whatever its area.
add_library(anneal_test_options INTERFACE)
target_link_libraries(anneal_test_options INTERFACE Qt6::Test nlohmann_json::nlohmann_json)
target_compile_definitions(anneal_test_options INTERFACE
    QT_NO_KEYWORDS ANNEAL_SOURCE_DIR="${CMAKE_SOURCE_DIR}" ANNEAL_BIN_DIR="${CMAKE_BINARY_DIR}/bin" ANNEAL_BUILD_DIR="${CMAKE_BINARY_DIR}")

function(anneal_test_support name pattern)
    file(GLOB sources CONFIGURE_DEPENDS ${pattern})
    if(sources)
        add_library(${name} STATIC ${sources})
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
        target_link_libraries(${name} PUBLIC anneal_core anneal_test_options ${ARGN} PRIVATE anneal_options)
    else()
        add_library(${name} INTERFACE)
        target_link_libraries(${name} INTERFACE anneal_core anneal_test_options ${ARGN})
    endif()
endfunction()
anneal_test_support(anneal_test_support "${CMAKE_SOURCE_DIR}/tests/support/*.cpp")

# anneal_moc(TARGET SOURCE OUTPUT): AUTOMOC reads every header that a file includes, which for torch takes longer than compiling; a test
# declares its one class itself, so moc needs no header at all.
function(anneal_moc target source output)
    get_filename_component(folder "${output}" DIRECTORY)
    file(MAKE_DIRECTORY "${folder}")
    add_custom_command(OUTPUT "${output}" COMMAND Qt6::moc "${source}" -o "${output}" DEPENDS "${source}" VERBATIM)
    target_sources(${target} PRIVATE "${output}")
    target_include_directories(${target} PRIVATE "${folder}")
endfunction()

# anneal_tests_header(NAME HEADERS LIBRARY…): what most tests of an area include, compiled once for all that link the same libraries and find
# it in ${tests_header}.
function(anneal_tests_header name headers)
    set(empty "${CMAKE_BINARY_DIR}/generated/${name}.cpp")
    file(CONFIGURE OUTPUT "${empty}" CONTENT "")
    add_library(${name} OBJECT "${empty}")
    target_link_libraries(${name} PRIVATE anneal_options ${ARGN})
    target_precompile_headers(${name} PRIVATE ${headers})
endfunction()

function(anneal_add_tests area label)
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/${area}/test_*.cpp")
    foreach(source IN LISTS sources)
        get_filename_component(file_name "${source}" NAME_WE)
        string(REGEX REPLACE "^test_" "" name "${file_name}")
        set(target test_${area}_${name})
        add_executable(${target} "${source}")
        set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
        target_link_libraries(${target} PRIVATE anneal_options ${ARGN})
        anneal_moc(${target} "${source}" "${CMAKE_BINARY_DIR}/moc/${area}/${file_name}.moc")
        add_test(NAME ${area}/${name} COMMAND ${target} WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}")
        set_tests_properties(${area}/${name} PROPERTIES LABELS ${label} TIMEOUT 600 ENVIRONMENT "${test_environment}"
            SKIP_REGULAR_EXPRESSION "Totals: 2 passed, 0 failed, [1-9]")
        if(tests_header)
            target_precompile_headers(${target} REUSE_FROM ${tests_header})
        endif()
        if(label STREQUAL flow)
            set_tests_properties(${area}/${name} PROPERTIES RUN_SERIAL ON TIMEOUT 1200)
        endif()
        if(ARGN MATCHES "anneal_torch_options")
            set_target_properties(${target} PROPERTIES JOB_POOL_COMPILE torch)
            target_precompile_headers(${target} REUSE_FROM anneal_torch_pch)
        endif()
        if(ARGN MATCHES "anneal_engine")
            # LibTorch takes every core: two such tests at once slow each other down more than they gain.
            set_tests_properties(${area}/${name} PROPERTIES PROCESSORS 2)
        endif()
    endforeach()
endfunction()

set(core_test_libraries anneal_test_support anneal_core SQLite::SQLite3 Anneal::Parquet Anneal::Arrow PkgConfig::SENTENCEPIECE CLI11::CLI11)
anneal_tests_header(anneal_core_tests_header "<QTest>;<QTemporaryDir>;${CMAKE_SOURCE_DIR}/core/base/json/templates.h;<filesystem>;<fstream>;<functional>;<set>" ${core_test_libraries})
set(tests_header anneal_core_tests_header)
foreach(area IN LISTS core_areas)
    anneal_add_tests(${area} core ${core_test_libraries})
endforeach()
set(tests_header "")
foreach(area IN LISTS torch_areas)
    anneal_add_tests(${area} core anneal_test_support anneal_engine anneal_torch_options)
endforeach()
anneal_add_tests(engine core anneal_test_support anneal_engine)
# A library of the name of NVIDIA's runtime, for the stand-in to find.
add_library(test_cudart_cards SHARED "${CMAKE_SOURCE_DIR}/tests/support/cuda/cudart_with_cards.c")
set_target_properties(test_cudart_cards PROPERTIES OUTPUT_NAME cudart SUFFIX .so.13 LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests/cards")
add_dependencies(test_engine_cuda_stand_in test_cudart_cards anneal_stand_in_cudart)
anneal_add_tests(flow flow anneal_test_support anneal_core)
# The arch rules are a library of their own without Qt; they look at the sources, so they build and run before everything else.
file(GLOB arch_rules CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/arch/rules/*.cpp")
add_library(anneal_arch STATIC ${arch_rules})
target_link_libraries(anneal_arch PRIVATE anneal_options)
anneal_add_tests(arch arch anneal_test_options anneal_arch)
if(TARGET test_arch_run_json_keys)
    target_link_libraries(test_arch_run_json_keys PRIVATE anneal_core)
endif()
if(has_ui)
    anneal_test_support(anneal_ui_test_support "${CMAKE_SOURCE_DIR}/tests/support/ui/*.cpp" anneal_ui anneal_test_support
        QCustomPlotQt6::QCustomPlotQt6)
    set(ui_test_libraries anneal_ui_test_support anneal_ui QCustomPlotQt6::QCustomPlotQt6)
    anneal_tests_header(anneal_ui_tests_header "<QTest>;<QSignalSpy>;<QTemporaryDir>;<QtWidgets>" ${ui_test_libraries})
    set(tests_header anneal_ui_tests_header)
    # ui: each part of the window; access: all of it by keyboard, by mouse, by a screen reader; hostile: what would harm it; tools: what these tests are made with.
    foreach(area ui access hostile tools)
        anneal_add_tests(${area} ui ${ui_test_libraries})
    endforeach()
endif()
# The translation files hold every text of the sources and no other; skipped where lupdate is not installed.
find_package(Python3 COMPONENTS Interpreter)
if(has_ui AND Python3_FOUND)
    add_test(NAME ui/translations COMMAND Python3::Interpreter "${CMAKE_SOURCE_DIR}/translations/update.py" --check)
    set_tests_properties(ui/translations PROPERTIES LABELS ui SKIP_RETURN_CODE 77)
endif()
# tests/shots: the program that saves pictures of every place (./dev shots).
file(GLOB shots_sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/shots/*.cpp")
if(has_ui AND shots_sources)
    add_executable(anneal_shots ${shots_sources})
    anneal_use_qt(anneal_shots)
    target_link_libraries(anneal_shots PRIVATE anneal_options anneal_ui_test_support anneal_ui)
    add_dependencies(anneal_shots anneal)
endif()
# tests/measure: programs that a measurement runs (./dev measure).
file(GLOB measure_sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/measure/measure_*.cpp")
foreach(source IN LISTS measure_sources)
    get_filename_component(target "${source}" NAME_WE)
    add_executable(${target} "${source}")
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/measure")
    target_link_libraries(${target} PRIVATE anneal_options anneal_core)
    if(target MATCHES "^measure_(window|monkey)$")
        anneal_use_qt(${target})
        target_link_libraries(${target} PRIVATE anneal_ui_test_support anneal_ui Qt6::Test)
    endif()
endforeach()
# tests/bench: kernels under Google Benchmark (./dev bench).
file(GLOB bench_sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/bench/bench_*.cpp")
foreach(source IN LISTS bench_sources)
    find_package(benchmark REQUIRED)
    get_filename_component(target "${source}" NAME_WE)
    add_executable(${target} "${source}")
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bench")
    target_link_libraries(${target} PRIVATE anneal_options anneal_engine benchmark::benchmark anneal_test_options)
    file(STRINGS "${source}" torch_includes REGEX "#include [<\"](torch|ATen|core/(models|training|evaluation|export))/")
    if(torch_includes)
        target_link_libraries(${target} PRIVATE anneal_torch_options)
        set_target_properties(${target} PROPERTIES JOB_POOL_COMPILE torch)
    endif()
endforeach()
# Flow tests start the programs themselves.
foreach(program IN LISTS anneal_programs)
    file(GLOB flow_tests CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/flow/test_*.cpp")
    foreach(source IN LISTS flow_tests)
        get_filename_component(file_name "${source}" NAME_WE)
        string(REGEX REPLACE "^test_" "test_flow_" target "${file_name}")
        add_dependencies(${target} ${program})
    endforeach()
endforeach()
# GGUF exports as llama.cpp's own Python reader sees them; skipped where that package is not there (ANNEAL_REFERENCE_PYTHON may name a Python that has it).
if(Python3_FOUND)
    add_test(NAME flow/gguf_reader COMMAND Python3::Interpreter "${CMAKE_SOURCE_DIR}/tests/references/gguf_check.py" "${CMAKE_BINARY_DIR}/bin")
    set_tests_properties(flow/gguf_reader PROPERTIES LABELS flow RUN_SERIAL ON TIMEOUT 600 SKIP_RETURN_CODE 77 ENVIRONMENT "${test_environment}")
endif()
