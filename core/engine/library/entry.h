#pragma once

#include "core/engine/engine.h"

/// What `libanneal_engine.so` exports by name; `core/engine/open_engine.cpp` looks both up after `dlopen`.
extern "C" {
/// Makes the one engine of the process, which lives until the process ends. Called once.
core::engine::Engine* annealOpenEngine();
/// The version that the library was built as (`ANNEAL_VERSION`): programs and library come from one build.
const char* annealEngineVersion();
}
