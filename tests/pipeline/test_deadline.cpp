#include "pipeline/deadline.h"

#include <QTest>

using namespace resonate;
using namespace std::chrono_literals;

class TestDeadline final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firesWhenTheTimeIsUp()
    {
        const Deadline deadline(std::stop_token(), 1ms);
        QTRY_VERIFY(deadline.token().stop_requested());
        QVERIFY(deadline.expired());
    }
    void firesWithItsParent()
    {
        std::stop_source parent;
        const Deadline deadline(parent.get_token(), 1h);
        QVERIFY(!deadline.token().stop_requested());
        parent.request_stop();
        QVERIFY(deadline.token().stop_requested());
        QVERIFY(!deadline.expired());
    }
    void endsAtOnceWhenNobodyNeedsItAnyMore()
    {
        for (int i = 0; i < 100; ++i)
            const Deadline deadline(std::stop_token(), 1h); // the destructor would hang for an hour
    }
};

QTEST_APPLESS_MAIN(TestDeadline)
#include "test_deadline.moc"
