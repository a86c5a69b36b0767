# ./dev package: a Debian package by CPack. LibTorch is not inside (adr/0002); lib/anneal/fetch brings it at the first need.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME anneal)
set(CPACK_PACKAGE_VENDOR "Anneal")
set(CPACK_PACKAGE_CONTACT "The contributors of Anneal <anneal@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Fine-tune language models on your own machine")
set(CPACK_PACKAGE_DESCRIPTION "A workbench for fine-tuning language models: import and check data, choose a model knowing its licence, train in full or with LoRA, watch and compare
runs, and export models and reports. A window, and the same engine as the command anneal-cli. LibTorch is fetched once per user.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Libraries that no package has: ours, Arrow's inside, and LibTorch's, which comes later.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS "${CMAKE_BINARY_DIR}/lib" "${ANNEAL_TORCH_DIR}/lib" "${ANNEAL_ARROW_DIR}/lib")
set(CPACK_DEBIAN_PACKAGE_DEPENDS "unzip, python3-pip | python3-pip-whl, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n")
# The package is built of the targets that ./dev package names, without the tests.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)
include(CPack)
