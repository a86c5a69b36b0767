# anneal_engine: everything that includes torch. A shared library that the programs open at first need (core/engine), because linking
# LibTorch at start costs a quarter of a second and 173 MiB; tests may link it.
set(engine_sources)
foreach(folder models training evaluation export engine/library)
    anneal_glob(found "${CMAKE_SOURCE_DIR}/core/${folder}/*.cpp")
    list(APPEND engine_sources ${found})
endforeach()
if(NOT engine_sources)
    file(WRITE "${CMAKE_BINARY_DIR}/generated/empty_engine.cpp" "")
    set(engine_sources "${CMAKE_BINARY_DIR}/generated/empty_engine.cpp")
endif()

# Options of every file that includes torch; the precompiled header demands that they be equal.
add_library(anneal_torch_options INTERFACE)
target_link_libraries(anneal_torch_options INTERFACE anneal_options Anneal::Torch nlohmann_json::nlohmann_json Threads::Threads)
target_compile_options(anneal_torch_options INTERFACE -Wno-error=deprecated-declarations)

add_library(anneal_torch_pch OBJECT "${CMAKE_BINARY_DIR}/generated/torch_pch.cpp")
if(NOT EXISTS "${CMAKE_BINARY_DIR}/generated/torch_pch.cpp")
    file(WRITE "${CMAKE_BINARY_DIR}/generated/torch_pch.cpp" "")
endif()
target_link_libraries(anneal_torch_pch PRIVATE anneal_torch_options)
target_precompile_headers(anneal_torch_pch PRIVATE "${CMAKE_SOURCE_DIR}/core/models/torch.h" "${CMAKE_SOURCE_DIR}/core/base/json/templates.h")
set_target_properties(anneal_torch_pch PROPERTIES JOB_POOL_COMPILE torch)

# Files with kernels of our own are optimised fully, whatever the preset, and do not include torch.
set(kernel_sources ${engine_sources})
list(FILTER kernel_sources INCLUDE REGEX "(/kernels/|_kernels(_[a-z0-9]+)?\\.cpp$)")
if(kernel_sources)
    set_source_files_properties(${kernel_sources} PROPERTIES SKIP_PRECOMPILE_HEADERS ON COMPILE_OPTIONS "-O3;-fno-math-errno;-ffp-contract=fast")
    # One text, compiled for several processors; which is taken is found out when it runs.
    if(CMAKE_SYSTEM_PROCESSOR STREQUAL "x86_64")
        foreach(pair avx512=x86-64-v4 avx2=x86-64-v3)
            string(REPLACE "=" ";" pair "${pair}")
            list(GET pair 0 kind)
            list(GET pair 1 architecture)
            set(sources_of_kind ${kernel_sources})
            list(FILTER sources_of_kind INCLUDE REGEX "_${kind}\\.cpp$")
            set_property(SOURCE ${sources_of_kind} APPEND PROPERTY COMPILE_OPTIONS "-march=${architecture}")
        endforeach()
    endif()
endif()

set(joined_sources ${engine_sources})
list(REMOVE_ITEM joined_sources ${kernel_sources})
anneal_join(engine_units ${joined_sources})
add_library(anneal_engine SHARED ${engine_units} ${kernel_sources})
set_target_properties(anneal_engine PROPERTIES
    DEFINE_SYMBOL "" JOB_POOL_COMPILE torch
    BUILD_RPATH "\$ORIGIN;${ANNEAL_TORCH_DIR}/lib;${ANNEAL_ARROW_DIR}/lib" INSTALL_RPATH "\$ORIGIN")
target_precompile_headers(anneal_engine REUSE_FROM anneal_torch_pch)
target_link_libraries(anneal_engine PRIVATE anneal_torch_options PUBLIC anneal_core)
