# Where things lie in an installation: bin/ for programs, lib/anneal for our libraries and Arrow's, share/anneal for resources. LibTorch
# is not installed (see packaging/README.md); fetch-libtorch brings it into the user's cache.
include(GNUInstallDirs)
set(anneal_private_libraries lib/anneal) # not the multiarch folder: the programs find it as ../lib/anneal wherever the prefix is

if(anneal_programs)
    install(TARGETS ${anneal_programs} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
install(TARGETS anneal_core anneal_engine LIBRARY DESTINATION ${anneal_private_libraries} NAMELINK_SKIP)
install(FILES "${ANNEAL_ARROW_DIR}/lib/libarrow.so.2600" "${ANNEAL_ARROW_DIR}/lib/libparquet.so.2600" DESTINATION ${anneal_private_libraries})
install(DIRECTORY "${ANNEAL_ARROW_DIR}/licenses/" DESTINATION ${CMAKE_INSTALL_DOCDIR}/arrow OPTIONAL)

# The stand-ins for NVIDIA's libraries, for the folder that fetch-libtorch fills.
foreach(stub cudart cupti)
    add_library(anneal_stub_${stub} SHARED EXCLUDE_FROM_ALL "cmake/stubs/${stub}.c")
    set_target_properties(anneal_stub_${stub} PROPERTIES PREFIX "lib" OUTPUT_NAME ${stub} SUFFIX ".so.13" NO_SONAME ON
        LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/stubs")
    target_link_options(anneal_stub_${stub} PRIVATE "LINKER:-soname,lib${stub}.so.13"
        "LINKER:--version-script=${CMAKE_SOURCE_DIR}/cmake/stubs/${stub}.map")
    list(APPEND anneal_stubs anneal_stub_${stub})
endforeach()
add_custom_target(anneal_packaging DEPENDS ${anneal_stubs})
install(FILES "${CMAKE_BINARY_DIR}/stubs/libcudart.so.13" "${CMAKE_BINARY_DIR}/stubs/libcupti.so.13" DESTINATION ${anneal_private_libraries}/fetch OPTIONAL)
install(PROGRAMS packaging/fetch-libtorch DESTINATION ${anneal_private_libraries}/fetch)
install(FILES cmake/dev/wheels.sh DESTINATION ${anneal_private_libraries}/fetch)
install(FILES cmake/wheels/torch.txt DESTINATION ${anneal_private_libraries}/fetch/wheels)

# Icons and fonts are compiled into the window.
install(DIRECTORY resources/ DESTINATION ${CMAKE_INSTALL_DATADIR}/anneal PATTERN icons EXCLUDE PATTERN fonts EXCLUDE PATTERN "*.qrc" EXCLUDE
    PATTERN "*.py" EXCLUDE)
if(anneal_qm_files)
    install(FILES ${anneal_qm_files} DESTINATION ${CMAKE_INSTALL_DATADIR}/anneal/translations)
endif()
install(FILES LICENSE README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES packaging/org.anneal.Anneal.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/org.anneal.Anneal.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES packaging/org.anneal.Anneal.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME anneal)
set(CPACK_PACKAGE_VENDOR "The Anneal contributors")
set(CPACK_PACKAGE_CONTACT "The Anneal contributors <anneal@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
    "A desktop workbench and a command-line program that import and clean data, fine-tune language models, compare runs and export models. LibTorch is not part of the package: its first use names the script that fetches it, pinned by version and hash.")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS "${CMAKE_BINARY_DIR}/lib;${ANNEAL_ARROW_DIR}/lib;${ANNEAL_TORCH_DIR}/lib")
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-qpa-plugins, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "python3-pip, unzip, xdg-desktop-portal")
include(CPack)
