// Run folders are copied between machines and edited by people: whatever lies in one is read or refused in words, and a run can be written on.
// The first line of an input names the file that the rest replaces in a good run folder.
#include "core/base/error.h"
#include "core/base/event.h"
#include "core/runs/checkpoint_files.h"
#include "core/runs/run_folder.h"
#include "core/store/run_digest.h"
#include "tests/fuzz/driver/harness.h"

#include <cstdlib>
#include <fstream>
#include <string>

namespace {

namespace fs = std::filesystem;

const char* const kHash = "3a6eb0790f39ac87c94f3856b2dd2c5d110e6811602261a9a923d3bb23adc8b7"; // of "data"

void write(const fs::path& file, const std::string& text) { std::ofstream(file, std::ios::binary | std::ios::trunc) << text; }

fs::path goodFolder() {
    const fs::path run = fuzz::scratchFolder() / "run";
    fs::create_directories(run / "checkpoints/step-00000002");
    write(run / "run.json", "{\"name\": \"a run\", \"anneal\": {\"version\": \"1\"}}");
    write(run / "notes.json", "{\"name\": \"a run\", \"tags\": [\"x\"]}");
    write(run / "events.jsonl", "{\"time\": 1.0, \"type\": \"started\", \"run\": \"r\", \"resumed_from\": null, \"planned_steps\": 2}\n");
    write(run / "best", "step-00000002\n");
    write(run / "checkpoints/step-00000002/model.safetensors", "data");
    write(run / "checkpoints/step-00000002/manifest.json", std::string("{\"files\": {\"model.safetensors\": \"") + kHash + "\"}}");
    return run;
}

template <class F> bool taken(F&& action) {
    try {
        action();
        return true;
    } catch (const core::Error& error) {
        if (error.message().empty() || error.message().find('\n') != std::string::npos) std::abort(); // one line
        return false;
    }
}

void readAll(const fs::path& folder) {
    using namespace core;
    const runs::RunFolder run = runs::RunFolder::open(folder);
    (void)runs::asCommand(run.spec());
    taken([&] { (void)run.notes(); });
    (void)run.state();
    taken([&] { (void)run.checkpoint(""); });
    if (const auto newest = run.newestValidCheckpoint(); newest && !runs::verifyCheckpoint(newest->path)) std::abort();
    store::RunFigures figures;
    store::RunEntry entry = store::openEntry(folder);
    const bool readable = taken([&] {
        for (const base::Event& event : run.events()) figures.read(event);
    });
    figures.writeTo(entry);
    const std::string digest = store::writeDigest(entry);
    if (store::writeDigest(store::parseDigest(digest)) != digest) std::abort();
    const std::size_t before = readable ? run.events().size() : 0;
    runs::RunWriter(run).append({0.0, base::LogEvent{"info", "written on"}});
    if (readable && run.events().size() != before + 1) std::abort();
}

} // namespace

std::vector<std::string> fuzzWords() {
    return {"run.json\n",
            "notes.json\n",
            "events.jsonl\n",
            "best\n",
            "checkpoints/step-00000002/manifest.json\n",
            "\"anneal\"",
            "\"files\"",
            "\"bytes\"",
            "\"type\"",
            "\"metrics\"",
            "\"finished\"",
            "\"started\"",
            "\"values\"",
            "\"step\"",
            "\"time\"",
            "\"state\"",
            "\"summary\"",
            "\"tags\"",
            "model.safetensors",
            "step-00000002",
            kHash,
            "1e999",
            "null",
            "{",
            "}",
            "[",
            "]",
            "\n"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string input(reinterpret_cast<const char*>(data), size);
    const fs::path run = goodFolder();
    const auto end = input.find('\n');
    const std::string file = input.substr(0, end), text = end == std::string::npos ? std::string() : input.substr(end + 1);
    for (const char* known : {"run.json", "notes.json", "events.jsonl", "best", "checkpoints/step-00000002/manifest.json"})
        if (file == known) write(run / file, text);
    taken([&] { readAll(run); });
    return 0;
}
