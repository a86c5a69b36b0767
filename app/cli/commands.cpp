#include "app/cli/commands.h"

namespace app::cli {

const std::vector<Command>& commands() {
    static const char* const data = "Data";
    static const char* const models = "Models";
    static const char* const runs = "Runs";
    static const std::vector<Command> all = {
        {"import", "make a dataset of files, and say which rows were rejected and why", data, addImport},
        {"head", "the first rows of a dataset, as stored or as the trainer sees them", data, addHead},
        {"doctor", "find faults in the data before training", data, addDoctor},
        {"split", "a new version whose rows are divided into train, validation and test", data, addSplit},
        {"clean", "carry out a plan of cleaning steps", data, addClean},
        {"augment", "carry out a plan of augmentation steps", data, addAugment},
        {"datasets", "the datasets of the project", data, addDatasets},
        {"models", "the models at hand", models, addModels},
        {"inspect", "what a model is: architecture, parameters, context, licence", models, addInspect},
        {"encode", "text on standard input to token ids", models, addEncode},
        {"decode", "token ids on standard input to text", models, addDecode},
        {"chat-render", "messages on standard input as the model's chat template writes them", models, addChatRender},
        {"score", "how well a model predicts texts", models, addScore},
        {"generate", "let a model go on from a prompt", models, addGenerate},
        {"forecast", "time, memory and disk that a run will take", runs, addForecast},
        {"train", "train as a specification says", runs, addTrain},
        {"resume", "go on with a run from its newest checkpoint", runs, addResume},
        {"stop", "ask a run to stop; it keeps its work", runs, addStop},
        {"evaluate", "scores of a run or a model on data", runs, addEvaluate},
        {"compare", "in what runs differ, and whether one is better", runs, addCompare},
        {"export", "write a trained model for other programs", runs, addExport},
        {"verify", "prove that an export answers as its checkpoint does", runs, addVerify},
        {"report", "a report of runs for people, as HTML or PDF", runs, addReport},
        {"runs", "the runs of the project", runs, addRuns},
    };
    return all;
}

} // namespace app::cli
