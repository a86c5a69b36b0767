#include "ui/panels/data/versions/version_banner.h"

#include "ui/panels/data/steps/plan_draft.h"
#include "ui/panels/data/versions/version_words.h"
#include "ui/text/numbers.h"
#include "ui/theme/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"

namespace ui::panels {

using theme::Theme;
using widgets::Button;

VersionBanner::VersionBanner(PlanDraft& draft, QWidget* parent)
    : Region(&Theme::warnBg, parent), draft_(draft), words_(widgets::wrappedLabel({}, theme::Type::Body, &Theme::text)) {
    setObjectName(QStringLiteral("versions.banner"));
    restore_ = new Button(QStringLiteral("versions.banner.restore"), tr("Make it the current one"));
    back_ = new Button(QStringLiteral("versions.banner.back"), tr("Back"));
    connect(restore_, &QAbstractButton::clicked, this, [this] { draft_.restore(draft_.seenVersion()); });
    connect(back_, &QAbstractButton::clicked, this, [this] { draft_.browse(0); });
    widgets::fillRow(this, {{new widgets::IconLabel(QStringLiteral("info"), &Theme::warn)}, {words_, 1}, {restore_}, {back_}}, 8,
                     {16, 8, 12, 8});
    connect(&draft_, &PlanDraft::rowsChanged, this, &VersionBanner::refresh);
    refresh();
}

void VersionBanner::refresh() {
    setVisible(draft_.isBrowsing());
    if (!draft_.isBrowsing()) return;
    const auto& newest = draft_.versions().back();
    words_->setText(versionBesideCurrent(draft_.seenVersion(), draft_.rows()->info().rows, newest.version, newest.info.rows));
    back_->setLabel(tr("Back to version %1").arg(text::count(newest.version)));
    const QString why = draft_.whyNoRestore();
    restore_->setEnabled(why.isEmpty());
    restore_->setToolTip(why);
}

} // namespace ui::panels
