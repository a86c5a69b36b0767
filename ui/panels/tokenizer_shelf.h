#pragma once

#include "core/tokenizers/tokenizer.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <functional>
#include <list>
#include <memory>
#include <vector>

namespace ui::bridge {
class JobBridge;
}

namespace ui::panels {

/// The tokenizers that were asked for lately, loaded once and shared: they are immutable, so a place may use one on the GUI thread for short texts and
/// hand it to a job for long ones. Read again when its files change. Owned by the context; GUI thread.
class TokenizerShelf : public QObject {
    Q_OBJECT
public:
    using TokenizerPtr = std::shared_ptr<const core::tokenizers::Tokenizer>;
    using Answer = std::function<void(const TokenizerPtr& tokenizer, const QString& problem)>;

    explicit TokenizerShelf(bridge::JobBridge& jobs, QObject* parent = nullptr);
    /// The tokenizer of a model argument ("bundled:stories260K", a folder), if it is loaded and as it lies on disk; else null.
    [[nodiscard]] TokenizerPtr find(const QString& model);
    /// Calls `answer` at once where the tokenizer is loaded, else when a quiet job has loaded it: with null and one line where it cannot be.
    void ask(const QString& model, QObject* context, Answer answer);

private:
    struct Kept {
        QString model;
        std::filesystem::path folder;
        std::vector<std::filesystem::file_time_type> written; ///< of the files that decide the ids
        TokenizerPtr tokenizer;
    };
    bridge::JobBridge& jobs_;
    std::list<Kept> kept_; ///< latest first
};

} // namespace ui::panels
