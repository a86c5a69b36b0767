#include "ui/panels/export/card_inspector.h"

#include "core/base/about/licences.h"
#include "core/base/text.h"
#include "ui/itemmodels/licence_tone.h"
#include "ui/panels/licence_words.h"
#include "ui/theme/appearance.h"
#include "ui/theme/type.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/section.h"

#include <QBoxLayout>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextTable>

#include <filesystem>

namespace ui::panels {

namespace {

/// Headings and tables of a card in the measures of the window instead of a browser's.
void calm(QTextDocument& document) {
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0) continue;
        QTextCursor cursor(block);
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat words;
        words.setFont(theme::font(level == 1 ? theme::Type::ItemTitle : theme::Type::Section));
        cursor.mergeCharFormat(words);
        QTextBlockFormat room;
        room.setTopMargin(level == 1 ? 0 : 8);
        room.setBottomMargin(4);
        cursor.mergeBlockFormat(room);
    }
    for (auto* frame : document.rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            auto format = table->format();
            format.setBorder(0);
            format.setCellSpacing(0);
            format.setCellPadding(2);
            format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
            table->setFormat(format);
            if (table->rows() > 1 && table->cellAt(0, 0).firstCursorPosition().block().text().isEmpty())
                table->removeRows(0, 1); // Markdown wants a head
        }
}

} // namespace

CardInspector::CardInspector(QWidget* parent) : Inspector(QStringLiteral("export.inspector"), tr("What they get"), 320, parent) {
    card_ = new QTextBrowser;
    widgets::named(card_, QStringLiteral("export.card"), tr("Model card"));
    card_->setOpenLinks(false); // words of a file: shown, never followed
    card_->setFrameShape(QFrame::NoFrame);
    card_->setProperty("flat", true);
    card_->setMinimumHeight(theme::px(300));
    card_->setFont(theme::font(theme::Type::Secondary));
    theme::followTheme(card_, [card = card_] {
        auto own = card->palette();
        own.setColor(QPalette::Base, theme::current().surface);
        card->setPalette(own);
    });
    addSection(new widgets::Section(tr("Model card"), card_));
    badge_ = new widgets::Pill;
    licence_ = new widgets::Section(tr("Licence of the result"), nullptr, badge_);
    addSection(licence_);
    files_ = new widgets::Facts;
    filesSection_ = new widgets::Section(tr("Files"), files_);
    filesSection_->hide();
    addSection(filesSection_);
}

void CardInspector::showRun(const core::runs::RunFolder& run) {
    const auto& origin = run.origin();
    const auto model = core::base::licenceOf(origin.modelLicence);
    const auto rows = core::base::licenceOf(origin.trainLicence);
    // The stricter of the two decides what may be done with what came of them.
    const auto weight = [](const core::base::Licence& licence) {
        return licence.kind == "permissive" ? 0 : licence.kind == "restricted" ? 1 : licence.kind == "noncommercial" ? 2 : 3;
    };
    const auto& stricter = weight(rows) > weight(model) ? rows : model;
    badge_->setPill(QString::fromStdString(stricter.id), itemmodels::licenceTone(stricter));
    delete licenceBody_;
    auto* facts = new widgets::Facts({{tr("Model"), QString::fromStdString(model.id)}, {tr("Data"), QString::fromStdString(rows.id)}});
    licenceBody_ = widgets::column({{facts}, {licenceInWords(stricter)}}, 8);
    licence_->add(licenceBody_);
}

void CardInspector::showCard(const QString& markdown) {
    QString body = markdown;
    if (body.startsWith(QStringLiteral("---\n"))) { // the front matter is for machines
        const auto end = body.indexOf(QStringLiteral("\n---\n"), 4);
        if (end > 0) body = body.mid(end + 5);
    }
    card_->document()->setMarkdown(body,
                                   QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML | QTextDocument::MarkdownDialectGitHub));
    calm(*card_->document());
}

void CardInspector::showFiles(const std::vector<core::engine::ModelFile>& files) {
    std::vector<widgets::Fact> facts;
    for (const auto& file : files)
        facts.push_back(
            {QString::fromStdString(file.name), QString::fromStdString(core::base::bytesInWords(file.bytes)), &theme::Theme::text, true});
    files_->setFacts(facts);
    filesSection_->setVisible(!facts.empty());
}

} // namespace ui::panels
