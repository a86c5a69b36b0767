#pragma once

#include "core/engine/engine.h"

#include <QTextEdit>

#include <vector>

namespace ui::panels {

/// A streamed answer. Tokens that the model itself found unlikely (under 10 %) are underlined; the one under the pointer is told.
class AnswerText : public QTextEdit {
    Q_OBJECT
public:
    explicit AnswerText(const QString& id, QWidget* parent = nullptr);
    void begin();
    void add(const core::engine::GeneratedToken& token);
    /// Why there is no answer, or no more of it.
    void showProblem(const QString& problem);
    /// What was answered, without the words of a problem.
    [[nodiscard]] QString answer() const;
    [[nodiscard]] int count() const { return static_cast<int>(tokens_.size()); }

Q_SIGNALS:
    void tokenHovered(const core::engine::GeneratedToken& token, int index);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] int tokenAt(int position) const;
    void writeAgain();
    std::vector<core::engine::GeneratedToken> tokens_;
    QString problem_;
    std::vector<int> ends_; ///< position in the document after each token
};

} // namespace ui::panels
