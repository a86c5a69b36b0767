# Compiler options for our own code, and what makes a build on two cores bearable.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)

# -fPIC everywhere, programs included, so that the torch header is precompiled once and shared by the engine and its tests.
set(CMAKE_POSITION_INDEPENDENT_CODE OFF)
add_compile_options(-fPIC)

set(ANNEAL_SANITIZE "" CACHE STRING "Sanitizers for our code, as -fsanitize= takes them")
if(ANNEAL_SANITIZE)
    add_compile_options(-fsanitize=${ANNEAL_SANITIZE} -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${ANNEAL_SANITIZE})
endif()

# Every branch of our code reports itself to tests/fuzz/driver, which keeps the inputs that reach new ones.
option(ANNEAL_FUZZ "Build for the fuzz harnesses" OFF)
if(ANNEAL_FUZZ)
    add_library(anneal_coverage SHARED "${CMAKE_SOURCE_DIR}/tests/fuzz/driver/coverage.cpp")
    target_include_directories(anneal_coverage PRIVATE "${CMAKE_SOURCE_DIR}")
    set_target_properties(anneal_coverage PROPERTIES CXX_STANDARD 20 LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib")
    add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-fsanitize-coverage=trace-pc>)
    target_compile_options(anneal_coverage PRIVATE -fno-sanitize-coverage=trace-pc)
    link_libraries(anneal_coverage)
endif()

find_program(ANNEAL_CCACHE ccache)
if(ANNEAL_CCACHE)
    # pch_defines and time_macros let ccache serve files that use a precompiled header; the base folder lets checkouts share results.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1 "${ANNEAL_CCACHE}")
    add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>)
endif()
find_program(ANNEAL_MOLD mold)
if(ANNEAL_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib")
set(CMAKE_ARCHIVE_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib")

# A file that includes torch takes 1.4 GB to compile: as many at once as memory allows.
cmake_host_system_information(RESULT ANNEAL_MEMORY_MIB QUERY TOTAL_PHYSICAL_MEMORY)
math(EXPR ANNEAL_TORCH_JOBS "${ANNEAL_MEMORY_MIB} / 2500")
if(ANNEAL_TORCH_JOBS LESS 1)
    set(ANNEAL_TORCH_JOBS 1)
endif()
set_property(GLOBAL PROPERTY JOB_POOLS torch=${ANNEAL_TORCH_JOBS})

# Options for our code only; what we include from others is a SYSTEM include.
add_library(anneal_options INTERFACE)
target_compile_options(anneal_options INTERFACE -Wall -Wextra -Wshadow -Wconversion -Werror)
# GCC 12 sees std::string read past its end where it does not; the sanitizers look for such reads.
target_compile_options(anneal_options INTERFACE -Wno-array-bounds -Wno-restrict -Wno-stringop-overflow)
target_include_directories(anneal_options INTERFACE "${CMAKE_SOURCE_DIR}")

# anneal_glob(VARIABLE PATTERN…): sources by glob, looked at again at every build, so that a new file needs no edit here.
macro(anneal_glob variable)
    file(GLOB_RECURSE ${variable} CONFIGURE_DEPENDS LIST_DIRECTORIES false ${ARGN})
endmacro()
