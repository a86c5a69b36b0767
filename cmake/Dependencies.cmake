# Foreign libraries. LibTorch and Arrow come from pinned wheels in the user's cache (./dev setup); the rest are Debian packages.
if(DEFINED ENV{XDG_CACHE_HOME})
    set(anneal_cache "$ENV{XDG_CACHE_HOME}/anneal")
else()
    set(anneal_cache "$ENV{HOME}/.cache/anneal")
endif()
set(ANNEAL_TORCH_DIR "${anneal_cache}/libtorch-2.15.0" CACHE PATH "Folder with LibTorch's include/ and lib/ (2.11 or newer)")
set(ANNEAL_ARROW_DIR "${anneal_cache}/arrow-26.0.0" CACHE PATH "Folder with Arrow's include/ and lib/")

function(anneal_require file hint)
    if(NOT EXISTS "${file}")
        message(FATAL_ERROR "${file} is not there. ${hint}")
    endif()
endfunction()

anneal_require("${ANNEAL_TORCH_DIR}/lib/libtorch_cpu.so" "Run ./dev setup, or pass -DANNEAL_TORCH_DIR=.")
add_library(Anneal::C10 SHARED IMPORTED)
set_target_properties(Anneal::C10 PROPERTIES IMPORTED_LOCATION "${ANNEAL_TORCH_DIR}/lib/libc10.so" IMPORTED_SONAME libc10.so)
add_library(Anneal::Torch SHARED IMPORTED)
set_target_properties(Anneal::Torch PROPERTIES
    IMPORTED_LOCATION "${ANNEAL_TORCH_DIR}/lib/libtorch_cpu.so"
    IMPORTED_SONAME libtorch_cpu.so
    INTERFACE_LINK_LIBRARIES Anneal::C10
    INTERFACE_INCLUDE_DIRECTORIES "${ANNEAL_TORCH_DIR}/include;${ANNEAL_TORCH_DIR}/include/torch/csrc/api/include")

anneal_require("${ANNEAL_ARROW_DIR}/lib/libarrow.so.2600" "Run ./dev setup, or pass -DANNEAL_ARROW_DIR=.")
add_library(Anneal::Arrow SHARED IMPORTED)
set_target_properties(Anneal::Arrow PROPERTIES
    IMPORTED_LOCATION "${ANNEAL_ARROW_DIR}/lib/libarrow.so.2600"
    IMPORTED_SONAME libarrow.so.2600
    INTERFACE_INCLUDE_DIRECTORIES "${ANNEAL_ARROW_DIR}/include")
add_library(Anneal::Parquet SHARED IMPORTED)
set_target_properties(Anneal::Parquet PROPERTIES
    IMPORTED_LOCATION "${ANNEAL_ARROW_DIR}/lib/libparquet.so.2600"
    IMPORTED_SONAME libparquet.so.2600
    INTERFACE_LINK_LIBRARIES Anneal::Arrow
    INTERFACE_INCLUDE_DIRECTORIES "${ANNEAL_ARROW_DIR}/include")

find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
find_package(OpenSSL REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(CLI11 REQUIRED)
find_package(spdlog REQUIRED)
find_package(simdjson REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(CURL REQUIRED)
find_package(ZLIB REQUIRED)
find_path(ANNEAL_CLD2_INCLUDE cld2/public/compact_lang_det.h REQUIRED)
find_library(ANNEAL_CLD2_LIBRARY cld2 REQUIRED)
add_library(Anneal::Cld2 INTERFACE IMPORTED)
target_include_directories(Anneal::Cld2 INTERFACE "${ANNEAL_CLD2_INCLUDE}")
target_link_libraries(Anneal::Cld2 INTERFACE "${ANNEAL_CLD2_LIBRARY}")
pkg_check_modules(PCRE2 REQUIRED IMPORTED_TARGET libpcre2-8)
pkg_check_modules(SENTENCEPIECE REQUIRED IMPORTED_TARGET sentencepiece)
pkg_check_modules(ZSTD REQUIRED IMPORTED_TARGET libzstd)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Svg SvgWidgets DBus PrintSupport Test LinguistTools)
find_package(QCustomPlotQt6 REQUIRED)
