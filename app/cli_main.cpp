#include "app/cli/program.h"
#include "core/engine/engine.h"

int main(int argc, char** argv) {
    core::engine::prepareProcess();
    return app::cli::runProgram(argc, argv);
}
