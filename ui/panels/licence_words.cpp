#include "ui/panels/licence_words.h"

#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace ui::panels {

using theme::Theme;

QWidget* licenceInWords(const core::base::Licence& licence) {
    auto* host = new QWidget;
    auto* column = widgets::fillColumn(host, {}, 6);
    const auto add = [&](const char* icon, theme::ColorRole color, const std::vector<std::string>& sentences) {
        for (const auto& sentence : sentences) {
            auto* sign = new widgets::IconLabel(QString::fromLatin1(icon), color, 16);
            auto* words = widgets::wrappedLabel(QCoreApplication::translate("licences", sentence.c_str()), theme::Type::Body, &Theme::text);
            auto* line = widgets::row({{sign}, {words, 1}}, 8);
            static_cast<QBoxLayout*>(line->layout())->setAlignment(sign, Qt::AlignTop);
            column->addWidget(line);
        }
    };
    add("check", &Theme::ok, licence.may);
    add("flag", &Theme::warn, licence.must);
    add("close", &Theme::text2, licence.mustNot);
    return host;
}

} // namespace ui::panels
