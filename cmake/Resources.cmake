# resources/ and the compiled translations lie in share/anneal, in the build tree as in an installation, so that a program finds them
# at ../share/anneal from its own folder. bin/resources and tests/resources point to the same place.
file(MAKE_DIRECTORY "${CMAKE_SOURCE_DIR}/resources" "${CMAKE_BINARY_DIR}/share" "${CMAKE_BINARY_DIR}/bin" "${CMAKE_BINARY_DIR}/tests")
foreach(link share/anneal bin/resources tests/resources resources)
    if(NOT IS_SYMLINK "${CMAKE_BINARY_DIR}/${link}")
        file(CREATE_LINK "${CMAKE_SOURCE_DIR}/resources" "${CMAKE_BINARY_DIR}/${link}" SYMBOLIC)
    endif()
endforeach()

file(GLOB anneal_translations CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/translations/*.ts")
set(anneal_qm_files)
foreach(ts IN LISTS anneal_translations)
    get_filename_component(name "${ts}" NAME_WE)
    set(qm "${CMAKE_BINARY_DIR}/share/translations/${name}.qm")
    add_custom_command(OUTPUT "${qm}"
        COMMAND "${CMAKE_COMMAND}" -E make_directory "${CMAKE_BINARY_DIR}/share/translations"
        COMMAND Qt6::lrelease -silent "${ts}" -qm "${qm}"
        DEPENDS "${ts}" VERBATIM)
    list(APPEND anneal_qm_files "${qm}")
endforeach()
if(anneal_qm_files)
    add_custom_target(anneal_translations ALL DEPENDS ${anneal_qm_files})
endif()
