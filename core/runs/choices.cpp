#include "core/runs/run_spec.h"

/// The keys of CONTRACT 3 with their words for people. A key that stands here either works or is refused in words by the part that would carry
/// it out; a key that does not stand here is a mistake in the specification.
namespace core::runs {

std::vector<Choice> taskChoices() {
    return {{"sft", TR("Instruction tuning")},
            {"pretrain", TR("Continue pre-training")},
            {"classification", TR("Classification")},
            {"regression", TR("Regression")},
            {"dpo", TR("Preference: DPO")},
            {"orpo", TR("Preference: ORPO")},
            {"kto", TR("Preference: KTO")},
            {"simpo", TR("Preference: SimPO")},
            {"reward", TR("Reward model")}};
}

std::vector<Choice> templateChoices() {
    return {{"auto", TR("Automatic")}, {"plain", TR("Plain")},    {"alpaca", TR("Alpaca")},   {"chatml", TR("ChatML")},
            {"llama2", TR("Llama 2")}, {"llama3", TR("Llama 3")}, {"mistral", TR("Mistral")}, {"gemma", TR("Gemma")},
            {"phi3", TR("Phi-3")},     {"vicuna", TR("Vicuna")}};
}

std::vector<Choice> lossOnChoices() { return {{"answer", TR("The answer")}, {"all", TR("Every token")}}; }

std::vector<Choice> overlongChoices() {
    return {{"auto", TR("Automatic")},
            {"truncate", TR("Cut at the end")},
            {"split", TR("Split into pieces")},
            {"drop", TR("Leave out")},
            {"error", TR("Refuse to train")}};
}

std::vector<Choice> formatChoices() {
    return {{"auto", TR("Automatic")},   {"csv", TR("CSV")},         {"tsv", TR("TSV")},        {"json", TR("JSON")},
            {"jsonl", TR("JSON Lines")}, {"parquet", TR("Parquet")}, {"text", TR("Plain text")}};
}

std::vector<Choice> preferenceLossChoices() {
    return {{"sigmoid", TR("Sigmoid (DPO)")}, {"ipo", TR("Squared (IPO)")}, {"robust", TR("Robust to wrong labels")}};
}

std::vector<Choice> classWeightChoices() { return {{"none", TR("All rows alike")}, {"balanced", TR("Balanced")}}; }

std::vector<Choice> methodChoices() {
    return {{"full", TR("Full fine-tuning")},
            {"embeddings", TR("Embeddings only")},
            {"freeze", TR("Chosen weights only")},
            {"lora", TR("LoRA")},
            {"dora", TR("DoRA")},
            {"qlora", TR("QLoRA"), false}};
}

std::vector<Choice> adapterStartChoices() {
    return {{"zero", TR("Nothing")}, {"pissa", TR("Singular vectors (PiSSA)")}, {"olora", TR("QR factors (OLoRA)")}};
}

std::vector<Choice> optimizerChoices() {
    return {{"adamw", TR("AdamW")},
            {"sgd", TR("SGD")},
            {"adafactor", TR("Adafactor")},
            {"lion", TR("Lion")},
            {"adamw8bit", TR("AdamW, 8-bit state")}};
}

std::vector<Choice> scheduleChoices() {
    return {{"constant", TR("Constant")},
            {"linear", TR("Linear")},
            {"cosine", TR("Cosine")},
            {"cosine_restarts", TR("Cosine with restarts")},
            {"polynomial", TR("Polynomial")},
            {"inverse_sqrt", TR("Inverse square root")},
            {"wsd", TR("Warm-up, stable, decay")},
            {"one_cycle", TR("One cycle")}};
}

std::vector<Choice> precisionChoices() { return {{"auto", TR("Automatic")}, {"fp32", TR("fp32")}, {"bf16", TR("bf16")}}; }

std::vector<Choice> activationCheckpointingChoices() {
    return {{"auto", TR("Automatic")}, {"none", TR("Never")}, {"selective", TR("Where it is cheap")}, {"full", TR("Every block")}};
}

std::vector<Choice> deviceChoices() {
    return {{"auto", TR("Automatic")}, {"cpu", TR("Processor")}, {"cuda", TR("NVIDIA graphics card"), false}};
}

std::vector<Choice> metricChoices() {
    return {{"loss", TR("Loss")},
            {"perplexity", TR("Perplexity")},
            {"token_accuracy", TR("Token accuracy")},
            {"accuracy", TR("Accuracy")},
            {"f1", TR("F1")},
            {"regression_error", TR("Regression errors")},
            {"reward_accuracy", TR("Reward accuracy")},
            {"reward_margin", TR("Reward margin")}};
}

} // namespace core::runs
