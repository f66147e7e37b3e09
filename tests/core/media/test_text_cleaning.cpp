#include "core/media/text_cleaning.h"

#include <QTest>

using namespace resonate;

class TestTextCleaning final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleans_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("utf-8") << QByteArray("h\xC3\xA9 \xF0\x9F\x8E\xB8") << QByteArray("h\xC3\xA9 \xF0\x9F\x8E\xB8");
        QTest::newRow("latin-1") << QByteArray("h\xE9!") << QByteArray("h\xC3\xA9!");
        QTest::newRow("controls") << QByteArray("a\x07\x1B[2Jb\nc") << QByteArray("a[2Jb\nc");
        QTest::newRow("overlong") << QByteArray("\xC0\x80") << QByteArray("\xC3\x80\xC2\x80");
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << QByteArray("\xC3\xAD\xC2\xA0\xC2\x80");
        QTest::newRow("cut off") << QByteArray("\xF0\x9F") << QByteArray("\xC3\xB0\xC2\x9F");
    }
    void cleans()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(cleanText(bytes.toStdString(), 100)), expected);
    }
    void cutsAtACharacter() { QCOMPARE(cleanText("ab\xC3\xA9", 3), std::string("ab")); }
    void tagsAreBounded()
    {
        std::map<std::string, std::string> tags;
        for (int i = 0; i < 1000; ++i)
            keepTag(tags, "Key" + std::to_string(i), std::string(100'000, 'x'));
        QVERIFY(tags.size() <= 64);
        QVERIFY(tags.at("key0").size() <= 4096);
    }
};

QTEST_APPLESS_MAIN(TestTextCleaning)
#include "test_text_cleaning.moc"
