// The repository keeps the rules of DESIGN 2.
#include "tests/arch/rules/rules.h"

#include <QTest>

class TestTree : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        tree_ = arch::SourceTree::read(ANNEAL_SOURCE_DIR);
        QVERIFY2(tree_.files.size() > 20, "the sources were not found");
    }

    void keeps_data() {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(arch::allRules().size()); ++i)
            QTest::newRow(arch::allRules()[static_cast<std::size_t>(i)].name) << i;
    }
    void keeps() {
        QFETCH(int, index);
        QByteArray words;
        const auto violations = arch::allRules()[static_cast<std::size_t>(index)].check(tree_);
        for (const auto& violation : violations) words += "\n  " + QByteArray::fromStdString(arch::describe(violation));
        QVERIFY2(violations.empty(), words.constData());
    }

private:
    arch::SourceTree tree_;
};

QTEST_APPLESS_MAIN(TestTree)
#include "test_tree.moc"
