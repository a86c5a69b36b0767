#include "tests/shots/shooter.h"

#include "tests/support/ui/text_checks.h"
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
    const QString shot = QStringLiteral("%1-%2x%3-%4").arg(name).arg(window.width()).arg(window.height()).arg(ui::theme::current().name);
    for (const tests::TextFault& fault : tests::faultsOfTexts(window))
        faults_[tests::kindName(fault.kind) + QStringLiteral(": ") + fault.words] += shot;
    const QString file = folder_.filePath(shot + QStringLiteral(".png"));
    if (!window.grab().save(file)) std::fprintf(stderr, "error: %s cannot be written\n", qPrintable(file));
    else std::printf("%s\n", qPrintable(file));
}

int Shooter::tellFaults() const {
    for (auto fault = faults_.begin(); fault != faults_.end(); ++fault)
        std::printf("%s [%s%s]\n", qPrintable(fault.key()), qPrintable(fault->first()),
                    fault->size() > 1 ? qPrintable(QStringLiteral(" and %1 more").arg(fault->size() - 1)) : "");
    return static_cast<int>(faults_.size());
}

} // namespace shots
