#include "core/base/result.h"

#include <QTest>

#include <memory>

using namespace resonate;

class TestResult final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsAValueThatOnlyMoves()
    {
        Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
        QVERIFY(result);
        const std::unique_ptr<int> taken = std::move(result).value();
        QCOMPARE(*taken, 7);
    }
    void holdsAnError()
    {
        const Result<int> result = Error{ErrorCode::NoSpace, "disk: full"};
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::NoSpace);
        QCOMPARE(result.error().detail, std::string("disk: full"));
    }
    void emptyResultIsSuccess()
    {
        const Result<> fine;
        QVERIFY(fine);
        const Result<> failed = cancelled();
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestResult)
#include "test_result.moc"
