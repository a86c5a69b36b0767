#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace ui::itemmodels {

/// How a model takes a person's own rows, measured on this machine.
struct ModelMeasure {
    enum class State { Waiting, Running, Done, Failed };
    State state = State::Waiting;
    double tokensPerWord = 0.0;
    double bitsPerByte = 0.0;     ///< loss per byte of text: comparable between tokenizers
    double tokensPerSecond = 0.0; ///< reading (scoring), not writing
    QString problem;
    [[nodiscard]] bool done() const { return state == State::Done; }
};
/// By the model's folder.
using ModelMeasures = QHash<QString, ModelMeasure>;

} // namespace ui::itemmodels
