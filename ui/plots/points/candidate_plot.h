#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <memory>

namespace ui::plots {

/// A model as the plot shows it.
struct Candidate {
    QString id, name;
    double tokensPerSecond = 0.0, bitsPerByte = 0.0;
    double parameters = 0.0;
    bool chosen = false;
};

/// Loss on a person's own rows against speed here, a circle for each measured model, larger for more parameters. A dashed line joins the models that no
/// other one beats in both. A click on a circle chooses it. GUI thread.
class CandidatePlot : public QWidget {
    Q_OBJECT
public:
    CandidatePlot(const QString& id, const QString& accessibleName, QWidget* parent = nullptr);
    ~CandidatePlot() override;

    void setCandidates(const QList<Candidate>& candidates);
    /// Models that no other one beats in both, the slowest first.
    [[nodiscard]] static QList<Candidate> undominated(QList<Candidate> candidates);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace ui::plots
