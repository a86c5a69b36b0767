// The manual inside the program: F1, links, search.
#include "tests/support/ui/window_test.h"
#include "ui/main_window.h"
#include "ui/manual/manual_window.h"
#include "ui/manual/page_view.h"
#include "ui/panels/place.h"
#include "ui/tables/list_view.h"
#include "ui/theme/appearance.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>

#include <memory>

using namespace ui;

class TestManual : public QObject {
    Q_OBJECT

    std::unique_ptr<MainWindow> window_;

    manual::ManualWindow* shown() {
        auto* found = window_->findChild<manual::ManualWindow*>(QStringLiteral("manual"));
        return found && found->isVisible() ? found : nullptr;
    }
    template <class W> W* find(const char* id) { return window_->findChild<W*>(QLatin1String(id)); }

    static const manual::Page* page(const QList<manual::Page>& all, const QString& key) {
        for (const auto& one : all)
            if (one.key == key) return &one;
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("anneal"));
        QCoreApplication::setApplicationName(QStringLiteral("anneal-test-manual"));
        QSettings().clear();
        theme::Appearance::instance().start(*qApp);
    }
    void init() {
        window_ = std::make_unique<MainWindow>();
        window_->show();
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    }
    void cleanup() { window_.reset(); }

    void the_first_page_leads_to_every_other_and_stands_first() {
        const auto all = manual::pages();
        QVERIFY(all.size() > 8);
        QCOMPARE(all.first().key, QStringLiteral("index"));
        for (const auto& one : all)
            QVERIFY2(one.key == QStringLiteral("index") || all.first().text.contains(QStringLiteral("](%1.md)").arg(one.key)),
                     qPrintable(one.key));
    }

    void every_link_and_picture_of_every_page_is_there() {
        const auto all = manual::pages();
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
        QStringList broken;
        for (const auto& one : all)
            for (auto found = link.globalMatch(one.text); found.hasNext();) {
                const QString target = found.next().captured(1);
                if (target.startsWith(QStringLiteral("https://"))) continue;
                const QString file = target.section(QLatin1Char('#'), 0, 0);
                if (!QFile::exists(QDir(manual::folder()).filePath(file))) broken += one.key + QStringLiteral(": ") + target;
            }
        QCOMPARE(broken, QStringList());
    }

    void f1_shows_the_page_of_the_place() {
        for (int i = 0; i < 6; ++i) {
            window_->showPlace(i);
            QTest::keyClick(window_.get(), Qt::Key_F1);
            QTRY_VERIFY(shown());
            QCOMPARE(shown()->shown(), window_->places()[static_cast<std::size_t>(i)]->key());
            window_->activateWindow();
        }
    }

    void f1_in_a_field_shows_what_the_manual_says_of_that_setting() {
        window_->showPlace(2);
        auto* field = find<QLineEdit>("setting.trainer.accumulation");
        field->setFocus();
        QTest::keyClick(window_.get(), Qt::Key_F1);
        QTRY_VERIFY(shown());
        QCOMPARE(shown()->shown(), QStringLiteral("settings"));
        auto* view = find<manual::PageView>("manual.page");
        QTRY_VERIFY(view->textCursor().block().text().startsWith(QStringLiteral("trainer.accumulation")));
        const int top = view->cursorRect().top();
        QVERIFY2(top >= 0 && top < 60, qPrintable(QString::number(top)));
    }

    void links_lead_to_pages_and_back_returns() {
        window_->showManual(QStringLiteral("index"));
        auto* view = find<manual::PageView>("manual.page");
        Q_EMIT view->anchorClicked(QUrl(QStringLiteral("train.md")));
        QCOMPARE(shown()->shown(), QStringLiteral("train"));
        Q_EMIT view->anchorClicked(QUrl(QStringLiteral("settings.md#trainer.seed")));
        QCOMPARE(shown()->shown(), QStringLiteral("settings"));
        QVERIFY(view->textCursor().block().text().startsWith(QStringLiteral("trainer.seed")));
        QTest::mouseClick(find<QAbstractButton>("manual.back"), Qt::LeftButton);
        QCOMPARE(shown()->shown(), QStringLiteral("train"));
        QTest::mouseClick(find<QAbstractButton>("manual.back"), Qt::LeftButton);
        QCOMPARE(shown()->shown(), QStringLiteral("index"));
        QVERIFY(!find<QAbstractButton>("manual.back")->isEnabled());
    }

    void a_search_leaves_the_pages_that_hold_the_words_and_marks_them() {
        window_->showManual(QStringLiteral("index"));
        auto* list = find<tables::ListView>("manual.pages");
        const int all = list->model()->rowCount();
        QTest::keyClicks(find<QLineEdit>("manual.search"), QStringLiteral("safetensors"));
        QVERIFY(list->model()->rowCount() > 0 && list->model()->rowCount() < all);
        auto* view = find<manual::PageView>("manual.page");
        QVERIFY(view->marked() > 0);
        QCOMPARE(view->textCursor().selectedText().toLower(), QStringLiteral("safetensors"));
        find<QLineEdit>("manual.search")->clear();
        QCOMPARE(list->model()->rowCount(), all);
        QCOMPARE(view->marked(), 0);
    }

    void the_page_takes_the_colours_of_the_theme() {
        window_->showManual(QStringLiteral("data"));
        auto* view = find<manual::PageView>("manual.page");
        const auto inked = [view] {
            for (auto* frame : view->document()->rootFrame()->childFrames())
                if (auto* table = qobject_cast<QTextTable*>(frame)) return table->cellAt(0, 0).format().background().color();
            return QColor();
        };
        QCOMPARE(inked(), theme::lightTheme().sunken);
        theme::Appearance::instance().show(theme::darkTheme());
        QCOMPARE(inked(), theme::darkTheme().sunken);
        theme::Appearance::instance().show(theme::lightTheme());
    }

    void pictures_come_from_the_folder_of_the_manual_only() {
        manual::PageView view;
        for (const char* name :
             {"../icons/help.svg", "../../LICENSE", "/etc/hostname", "https://example.org/a.png", "file:///etc/hostname"})
            QVERIFY2(view.pictureOf(QUrl(QLatin1String(name))).isNull(), name);
    }

    void the_palette_finds_pages() {
        QTest::keyClick(window_.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(find<QLineEdit>("palette.field"), QStringLiteral("? command line"));
        QTest::keyClick(find<QLineEdit>("palette.field"), Qt::Key_Return);
        QTRY_VERIFY(shown());
        QCOMPARE(shown()->shown(), QStringLiteral("command-line"));
        QTest::keyClick(shown(), Qt::Key_Escape);
        QVERIFY(!shown());
    }
};

ANNEAL_WINDOW_TEST(TestManual)
#include "test_manual.moc"
