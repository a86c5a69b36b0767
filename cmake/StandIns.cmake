# The stand-ins for NVIDIA's libraries that libtorch_cpu names (cmake/stubs), as an installation carries them. ./dev setup builds the same for the cache.
foreach(stub cudart cupti)
    set(target anneal_stand_in_${stub})
    add_library(${target} SHARED "${CMAKE_SOURCE_DIR}/cmake/stubs/${stub}.c")
    set_target_properties(${target} PROPERTIES OUTPUT_NAME ${stub} SUFFIX .so.13 LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/stand-in")
    target_link_options(${target} PRIVATE "-Wl,--version-script=${CMAKE_SOURCE_DIR}/cmake/stubs/${stub}.map")
endforeach()
