# Where things lie in an installation: bin/ for programs, lib/anneal for our libraries and Arrow's, lib/anneal/fetch for what brings LibTorch,
# share/anneal for resources, and what a desktop looks for.
include(GNUInstallDirs)
set(anneal_library_folder lib/anneal) # as the run paths of the programs say
install(TARGETS anneal_core anneal_engine LIBRARY DESTINATION ${anneal_library_folder} NAMELINK_SKIP)
if(anneal_programs)
    install(TARGETS ${anneal_programs} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
install(FILES "${ANNEAL_ARROW_DIR}/lib/libarrow.so.2600" "${ANNEAL_ARROW_DIR}/lib/libparquet.so.2600" DESTINATION ${anneal_library_folder})
install(DIRECTORY "${ANNEAL_ARROW_DIR}/licenses/" DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/anneal/arrow)

install(TARGETS anneal_stand_in_cudart anneal_stand_in_cupti LIBRARY DESTINATION ${anneal_library_folder}/fetch)
install(PROGRAMS packaging/fetch-libtorch DESTINATION ${anneal_library_folder}/fetch)
install(FILES cmake/dev/wheels.sh cmake/wheels/torch.txt DESTINATION ${anneal_library_folder}/fetch)

# Icons, fonts and their list are compiled into the window.
install(DIRECTORY resources/ DESTINATION ${CMAKE_INSTALL_DATADIR}/anneal
    PATTERN "*.qrc" EXCLUDE PATTERN "*.py" EXCLUDE PATTERN "icons" EXCLUDE PATTERN "*.otf" EXCLUDE PATTERN "*.ttf" EXCLUDE)
if(anneal_qm_files)
    install(FILES ${anneal_qm_files} DESTINATION ${CMAKE_INSTALL_DATADIR}/anneal/translations)
endif()
install(FILES packaging/anneal.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/anneal.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES packaging/org.anneal.Anneal.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES packaging/anneal-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME anneal.xml)
install(FILES packaging/copyright README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/anneal)
