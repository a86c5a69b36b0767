# anneal_core: base, data, tokenizers, store, runs and the torch-free face of the engine. No torch, no Qt.
set(core_folders base gguf data tokenizers store runs engine)
set(core_sources)
foreach(folder IN LISTS core_folders)
    anneal_glob(found "${CMAKE_SOURCE_DIR}/core/${folder}/*.cpp")
    list(APPEND core_sources ${found})
endforeach()
list(FILTER core_sources EXCLUDE REGEX "/core/engine/library/")

# The database's migrations are SQL files; the program holds them as string literals: X("0001_name", R"sql(…)sql") a file.
file(GLOB migrations CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/core/store/migrations/*.sql")
list(SORT migrations)
set(migration_table "")
foreach(migration IN LISTS migrations)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${migration}")
    get_filename_component(name "${migration}" NAME_WE)
    file(READ "${migration}" text)
    string(APPEND migration_table "X(\"${name}\", R\"sql(${text})sql\")\n")
endforeach()
file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/generated/store_migrations.inc" CONTENT "@migration_table@" @ONLY)

anneal_join(core_units ${core_sources})
add_library(anneal_core SHARED ${core_units})
set_target_properties(anneal_core PROPERTIES DEFINE_SYMBOL "" BUILD_RPATH "\$ORIGIN;${ANNEAL_ARROW_DIR}/lib" INSTALL_RPATH "\$ORIGIN")
target_compile_definitions(anneal_core PUBLIC ANNEAL_VERSION="${PROJECT_VERSION}" PRIVATE ANNEAL_TORCH_VERSION="2.15.0")
target_include_directories(anneal_core PRIVATE "${CMAKE_BINARY_DIR}/generated")
target_precompile_headers(anneal_core PRIVATE "${CMAKE_SOURCE_DIR}/core/base/json/templates.h" <algorithm> <charconv> <chrono> <cmath>
    <filesystem> <fstream> <functional> <map> <memory> <mutex> <optional> <set> <sstream> <thread> <unordered_map> <variant>)
target_link_libraries(anneal_core
    PUBLIC Threads::Threads
    PRIVATE anneal_options OpenSSL::Crypto SQLite::SQLite3 Anneal::Parquet Anneal::Arrow PkgConfig::SENTENCEPIECE PkgConfig::PCRE2 PkgConfig::ZSTD
            ZLIB::ZLIB simdjson::simdjson spdlog::spdlog nlohmann_json::nlohmann_json ICU::i18n ICU::uc Anneal::Cld2 CURL::libcurl ${CMAKE_DL_LIBS})
