#ifndef Q_MOC_RUN // moc cannot read <concepts> behind it
#include "core/base/fields.h"
#endif
#include "tests/support/ui/window_test.h"
#include "ui/forms/form_view.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace ui::forms;
namespace cb = core::base;

namespace {

std::vector<cb::Choice> twoChoices() { return {{"a", "First"}, {"b", "Second"}}; }
std::vector<cb::Choice> manyChoices() { return {{"red", "Red"}, {"green", "Green"}, {"blue", "Blue"}, {"none", "None at all"}}; }

/// One field of every kind.
struct Inner {
    std::int64_t count = 3;
    double rate = 0.5;
    static auto fields() {
        return std::tuple{cb::Field{&Inner::count, "count", "Count", "How many.", cb::Range{1, 100}, cb::Unit{"things"}},
                          cb::Field{&Inner::rate, "rate", "Rate", "How fast.", cb::Range{0.0, 1.0}, cb::ZeroMeans{"automatic"}}};
    }
};
struct Everything {
    bool on = true;
    std::string name, notes, kind = "a", colour = "red", file;
    std::vector<std::string> words = {"green"};
    std::map<std::string, std::string> map;
    std::int64_t hidden = 0;
    std::int64_t rare = 7;
    Inner inner;
    static auto fields() {
        return std::tuple{cb::Field{&Everything::on, "on", "On", "Whether it is on. More words."},
                          cb::Field{&Everything::name, "name", "Name", "A name."},
                          cb::Field{&Everything::notes, "notes", "Notes", "Long.", cb::IsLongText{}},
                          cb::Field{&Everything::kind, "kind", "Kind", "One of two.", cb::Choices{twoChoices}},
                          cb::Field{&Everything::colour, "colour", "Colour", "One of many.", cb::Choices{manyChoices}},
                          cb::Field{&Everything::file, "file", "File", "A path.", cb::IsPath{}},
                          cb::Field{&Everything::words, "words", "Words", "A list.", cb::Choices{manyChoices}},
                          cb::Field{&Everything::map, "map", "Map", "Pairs."},
                          cb::Field{&Everything::hidden, "hidden", "Hidden", "Only with b.",
                                    cb::VisibleIf<Everything>{[](const Everything& e) { return e.kind == "b"; }}},
                          cb::Field{&Everything::rare, "rare", "Rare", "Rarely needed.", cb::IsAdvanced{}},
                          cb::Field{&Everything::inner, "inner", "Inner", "what is inside"}};
    }
};

template <class W> W* editor(const FormView& view, const char* path) {
    return view.findChild<W*>(QStringLiteral("setting.") + QLatin1String(path));
}

void type(QWidget* field, const QString& text) {
    field->setFocus();
    if (auto* line = qobject_cast<QLineEdit*>(field)) line->selectAll();
    if (auto* plain = qobject_cast<QPlainTextEdit*>(field)) plain->selectAll();
    QTest::keyClicks(field, text);
}

} // namespace

class TestForm : public QObject {
    Q_OBJECT

    Everything object_;
    std::unique_ptr<FormState> state_;
    std::unique_ptr<FormView> view_;

private Q_SLOTS:
    void initTestCase() { ui::theme::Appearance::instance().start(*qApp); }

    void init() {
        object_ = {};
        state_ = std::make_unique<FormState>(cb::structInfo<Everything>(), &object_);
        view_ = std::make_unique<FormView>(QStringLiteral("form"), *state_);
        view_->resize(900, 700);
        view_->show();
        QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
    }
    void cleanup() {
        view_.reset();
        state_.reset();
    }

    void every_kind_of_field_can_be_edited() {
        auto* on = editor<QAbstractButton>(*view_, "on");
        QTest::mouseClick(on, Qt::LeftButton, {}, QPoint(8, on->height() / 2));
        QCOMPARE(object_.on, false);
        type(editor<QLineEdit>(*view_, "name"), QStringLiteral("tale"));
        QCOMPARE(object_.name, "tale");
        type(editor<QPlainTextEdit>(*view_, "notes"), QStringLiteral("two lines"));
        QCOMPARE(object_.notes, "two lines");
        QTest::mouseClick(view_->findChild<QAbstractButton*>(QStringLiteral("setting.kind.1")), Qt::LeftButton);
        QCOMPARE(object_.kind, "b");
        auto* colour = editor<QComboBox>(*view_, "colour");
        colour->setFocus();
        QTest::keyClick(colour, Qt::Key_Down);
        QCOMPARE(object_.colour, "green");
        type(view_->findChild<QLineEdit*>(QStringLiteral("setting.file.text")), QStringLiteral("/a/b.csv"));
        QCOMPARE(object_.file, "/a/b.csv");
        type(editor<QLineEdit>(*view_, "words"), QStringLiteral("red, blue"));
        QCOMPARE(object_.words, (std::vector<std::string>{"red", "blue"}));
        type(editor<QLineEdit>(*view_, "map"), QStringLiteral("text=body"));
        QCOMPARE(object_.map.at("text"), "body");
        type(editor<QLineEdit>(*view_, "inner.count"), QStringLiteral("42"));
        QCOMPARE(object_.inner.count, 42);
        type(editor<QLineEdit>(*view_, "inner.rate"), QStringLiteral("2.5e-1"));
        QCOMPARE(object_.inner.rate, 0.25);
        QVERIFY(state_->problems().isEmpty());
        QCOMPARE(state_->changedCount(), 10);
    }

    void a_number_out_of_range_is_said_beside_its_field_and_the_object_keeps_what_it_had() {
        auto* count = editor<QLineEdit>(*view_, "inner.count");
        type(count, QStringLiteral("0"));
        QCOMPARE(object_.inner.count, 3);
        QCOMPARE(state_->text(QStringLiteral("inner.count")), QStringLiteral("0"));
        QCOMPARE(*state_->problem(QStringLiteral("inner.count")), QStringLiteral("must be at least 1"));
        QCOMPARE(count->property("tone").toString(), QStringLiteral("err"));
        FormRow* row = view_->row(QStringLiteral("inner.count"));
        bool said = false;
        for (const auto* label : row->findChildren<ui::widgets::ElidedLabel*>())
            said = said || (label->isVisible() && label->text() == QStringLiteral("must be at least 1"));
        QVERIFY(said);
        QCOMPARE(state_->problemCount(QStringLiteral("inner")), 1);
        type(count, QStringLiteral("5"));
        QVERIFY(!state_->problem(QStringLiteral("inner.count")));
        QCOMPARE(object_.inner.count, 5);
        QCOMPARE(count->property("tone").toString(), QString());
    }

    void words_in_a_number_are_refused_in_words() {
        type(editor<QLineEdit>(*view_, "inner.rate"), QStringLiteral("fast"));
        QVERIFY(state_->problem(QStringLiteral("inner.rate"))->contains(QStringLiteral("not a number")));
        type(editor<QLineEdit>(*view_, "inner.count"), QStringLiteral("1.5"));
        QVERIFY(state_->problem(QStringLiteral("inner.count"))->contains(QStringLiteral("not a whole number")));
        QCOMPARE(object_.inner.count, 3);
    }

    void what_is_valid_while_typing_is_not_what_was_there_before() {
        type(editor<QLineEdit>(*view_, "inner.count"), QStringLiteral("900"));
        QCOMPARE(state_->validText(QStringLiteral("inner.count")), QStringLiteral("3"));
        QCOMPARE(editor<QLineEdit>(*view_, "inner.count")->text(), QStringLiteral("900"));
    }

    void a_wrong_value_can_be_set_back_to_what_it_was() {
        state_->setText(QStringLiteral("inner.count"), QStringLiteral("9"));
        state_->setText(QStringLiteral("inner.count"), QStringLiteral("900"));
        QCOMPARE(state_->validText(QStringLiteral("inner.count")), QStringLiteral("9"));
        state_->revert(QStringLiteral("inner.count"));
        QCOMPARE(editor<QLineEdit>(*view_, "inner.count")->text(), QStringLiteral("9"));
        QVERIFY(state_->problems().isEmpty());
    }

    void reset_gives_a_field_its_default_and_takes_the_dot_away() {
        type(editor<QLineEdit>(*view_, "inner.count"), QStringLiteral("50"));
        auto* undo = view_->findChild<QToolButton*>(QStringLiteral("setting.undo.inner.count"));
        QVERIFY(undo->isVisible());
        QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(object_.inner.count, 3);
        QVERIFY(!undo->isVisible());
        QVERIFY(!state_->isChanged(QStringLiteral("inner.count")));
    }

    void a_field_appears_once_it_matters() {
        FormRow* hidden = view_->row(QStringLiteral("hidden"));
        QVERIFY(!hidden->isVisible());
        state_->setText(QStringLiteral("kind"), QStringLiteral("b"));
        QVERIFY(hidden->isVisible());
    }

    void rare_fields_wait_behind_a_link_until_they_are_wanted_or_changed() {
        FormRow* rare = view_->row(QStringLiteral("rare"));
        QVERIFY(!rare->isVisible());
        state_->setText(QStringLiteral("rare"), QStringLiteral("8"));
        QVERIFY(rare->isVisible());
        state_->reset(QStringLiteral("rare"));
        QVERIFY(!rare->isVisible());
        view_->group({})->showAll();
        QVERIFY(rare->isVisible());
    }

    void search_and_only_changed_narrow_the_form() {
        view_->setFilter({QStringLiteral("fast"), false});
        QVERIFY(view_->row(QStringLiteral("inner.rate"))->isVisible());
        QVERIFY(!view_->row(QStringLiteral("inner.count"))->isVisible());
        QVERIFY(!view_->group({})->isVisible());
        state_->setText(QStringLiteral("inner.count"), QStringLiteral("4"));
        view_->setFilter({{}, true});
        QVERIFY(view_->row(QStringLiteral("inner.count"))->isVisible());
        QVERIFY(!view_->row(QStringLiteral("inner.rate"))->isVisible());
        view_->setFilter({});
        QVERIFY(view_->row(QStringLiteral("inner.rate"))->isVisible());
    }

    void groups_fold_and_say_what_was_changed_in_them() {
        FormGroup* inner = view_->group(QStringLiteral("inner"));
        QTest::mouseClick(view_->findChild<QAbstractButton*>(QStringLiteral("group.inner")), Qt::LeftButton);
        QVERIFY(!inner->isOpen());
        QVERIFY(!view_->row(QStringLiteral("inner.count"))->isVisible());
        inner->setSummary(QStringLiteral("3 things"));
        state_->setText(QStringLiteral("inner.rate"), QStringLiteral("0.1"));
        const QString words = view_->findChild<QAbstractButton*>(QStringLiteral("group.inner"))->accessibleDescription();
        QVERIFY2(words.startsWith(QStringLiteral("3 things; 1 changed")), qPrintable(words));
    }

    void a_field_that_is_asked_for_is_opened_and_gets_the_focus() {
        view_->group(QStringLiteral("inner"))->setOpen(false);
        view_->showField(QStringLiteral("inner.rate"));
        QTRY_VERIFY(editor<QLineEdit>(*view_, "inner.rate")->hasFocus());
    }

    void edits_can_be_undone_and_redone_and_typing_is_one_step() {
        QUndoStack stack;
        state_->setUndoStack(&stack);
        type(editor<QLineEdit>(*view_, "name"), QStringLiteral("tale"));
        QCOMPARE(stack.count(), 1);
        state_->setText(QStringLiteral("inner.count"), QStringLiteral("0"));
        stack.undo();
        QVERIFY(state_->problems().isEmpty());
        stack.undo();
        QCOMPARE(object_.name, "");
        QCOMPARE(editor<QLineEdit>(*view_, "name")->text(), QString());
        stack.redo();
        QCOMPARE(object_.name, "tale");
        state_->setUndoStack(nullptr);
    }

    void arrow_keys_step_numbers_within_their_range() {
        auto* count = editor<QLineEdit>(*view_, "inner.count");
        QTest::keyClick(count, Qt::Key_Up);
        QCOMPARE(object_.inner.count, 4);
        state_->setText(QStringLiteral("inner.count"), QStringLiteral("1"));
        QTest::keyClick(count, Qt::Key_Down);
        QCOMPARE(object_.inner.count, 1);
        auto* rate = editor<QLineEdit>(*view_, "inner.rate");
        QTest::keyClick(rate, Qt::Key_Up);
        QCOMPARE(object_.inner.rate, 0.51);
    }

    void what_zero_means_stands_beside_a_zero() {
        state_->setText(QStringLiteral("inner.rate"), QStringLiteral("0"));
        bool said = false;
        for (const auto* label : view_->row(QStringLiteral("inner.rate"))->findChildren<QLabel*>())
            said = said || label->text() == QStringLiteral("automatic");
        QVERIFY(said);
    }

    void every_field_that_takes_the_focus_has_a_name() {
        for (const auto* widget : view_->findChildren<QWidget*>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || widget->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(),
                     qPrintable(widget->objectName() + QLatin1Char(' ') + QLatin1String(widget->metaObject()->className())));
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        }
    }

    void a_form_lives_through_a_change_of_theme_without_a_warning() {
        ui::theme::Appearance::instance().show(ui::theme::darkTheme());
        QVERIFY(!view_->grab().isNull());
        ui::theme::Appearance::instance().show(ui::theme::lightTheme());
        QVERIFY(!view_->grab().isNull());
    }
};

ANNEAL_WINDOW_TEST(TestForm)
#include "test_form.moc"
