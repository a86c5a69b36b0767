#include "tests/shots/shooter.h"

#include "tests/support/ui/pseudo_words.h"
#include "tests/support/ui/text_checks.h"
#include "tests/support/ui/text_recorder.h"
#include "ui/theme/theme.h"

#include <QPixmap>
#include <QTest>
#include <QWidget>

#include <cstdio>

namespace shots {

namespace {

constexpr int kSettleMs = 180; ///< jobs of the place, plots at 10 Hz

} // namespace

void Shooter::shoot(QWidget& window, const QString& name) {
    QTest::qWait(kSettleMs);
    const QString shot =
        QStringLiteral("%1%2-%3x%4-%5").arg(prefix_, name).arg(window.width()).arg(window.height()).arg(ui::theme::current().name);
    for (const tests::TextFault& fault : tests::faultsOfTexts(window))
        faults_[tests::kindName(fault.kind) + QStringLiteral(": ") + fault.words] += shot;
    if (listsPlain_) notePlain(window, shot);
    const QString file = folder_.filePath(shot + QStringLiteral(".png"));
    if (!window.grab().save(file)) std::fprintf(stderr, "error: %s cannot be written\n", qPrintable(file));
    else std::printf("%s\n", qPrintable(file));
}

void Shooter::notePlain(QWidget& window, const QString& shot) {
    for (const tests::DrawnText& drawn : tests::recordTexts(window))
        if (const QString plain = tests::plainWords(drawn.text); !plain.isEmpty() && !plain_.contains(plain))
            plain_.insert(plain, QStringLiteral("%1 in %2").arg(drawn.text.left(80), shot));
}

int Shooter::tellFaults() const {
    if (!plain_.isEmpty()) std::printf("words without accents:\n");
    for (const QString& where : plain_) std::printf("  %s\n", qPrintable(where));
    for (auto fault = faults_.begin(); fault != faults_.end(); ++fault)
        std::printf("%s [%s%s]\n", qPrintable(fault.key()), qPrintable(fault->first()),
                    fault->size() > 1 ? qPrintable(QStringLiteral(" and %1 more").arg(fault->size() - 1)) : "");
    return static_cast<int>(faults_.size());
}

} // namespace shots
