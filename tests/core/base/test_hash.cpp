#include "core/base/hash.h"

#include <QTest>

using namespace resonate;

class TestHash final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void matchesPublishedValue()
    {
        // XXH3 128 bits of nothing, seed 0: as printed by `xxhsum -H2 /dev/null`.
        QCOMPARE(ContentHash().hex(), std::string("99aa06d3014798d86001c324468d497f"));
    }
    void isTheSameHoweverTheBytesAreCut()
    {
        const std::string text(100'000, 'x');
        ContentHash whole;
        whole.add(text);
        ContentHash parts;
        for (std::size_t at = 0; at < text.size(); at += 777)
            parts.add(std::string_view(text).substr(at, 777));
        QCOMPARE(parts.hex(), whole.hex());
    }
    void differsWhenOneBitDiffers()
    {
        ContentHash a;
        ContentHash b;
        a.add("resonate");
        b.add("resonatd");
        QVERIFY(a.hex() != b.hex());
    }
};

QTEST_APPLESS_MAIN(TestHash)
#include "test_hash.moc"
