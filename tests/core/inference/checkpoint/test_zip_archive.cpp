#include "core/inference/checkpoint/zip_archive.h"
#include "zip_writer.h"

#include <QTest>

#include <functional>

using namespace resonate;

namespace {

constexpr std::uint32_t kEndMark = 0x06054B50;
constexpr std::uint32_t kLocatorMark = 0x07064B50;
constexpr std::uint32_t kEnd64Mark = 0x06064B50;
constexpr std::uint32_t kCentralMark = 0x02014B50;

std::span<const std::byte> bytesOf(const std::string& text)
{
    return std::as_bytes(std::span(text));
}

std::string textOf(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::vector<ZipEntryText> twoEntries()
{
    return {{"b/first", "some bytes"}, {"a/second", std::string(1000, 'x')}};
}

/// The archive with `value` in place of the bytes that stand `offset` after the last `mark`.
template <class T>
std::string patched(std::string archive, std::uint32_t mark, std::size_t offset, T value)
{
    const std::string letters(reinterpret_cast<const char*>(&mark), sizeof mark);
    archive.replace(archive.rfind(letters) + offset, sizeof value, reinterpret_cast<const char*>(&value), sizeof value);
    return archive;
}

std::string withSecond(const std::function<void(ZipEntryText&)>& change)
{
    std::vector<ZipEntryText> entries = twoEntries();
    change(entries[1]);
    return writeZip(entries);
}

} // namespace

class TestZipArchive final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatWasStored_data()
    {
        QTest::addColumn<std::string>("file");
        QTest::newRow("as PyTorch writes it") << writeZip(twoEntries());
        QTest::newRow("without a zip64 record") << writeZip(twoEntries(), ZipEnd::Plain);
        QTest::newRow("sizes in zip64 fields alone") << writeZip(twoEntries(), ZipEnd::OnlyZip64);
        QTest::newRow("with a comment") << writeZip(twoEntries(), ZipEnd::Both, "PK made by hand");
    }
    void readsWhatWasStored()
    {
        QFETCH(const std::string, file);
        const Result<ZipArchive> archive = ZipArchive::open(bytesOf(file));
        QVERIFY2(archive, archive ? "" : archive.error().detail.c_str());
        QCOMPARE(archive->entries().size(), std::size_t{2});
        QCOMPARE(archive->entries()[0].name, std::string_view("a/second"));
        QVERIFY(archive->find("b/firs") == nullptr);
        QVERIFY(archive->find("b/first/") == nullptr);
        const ZipArchive::Entry* first = archive->find("b/first");
        QVERIFY(first != nullptr);
        QCOMPARE(textOf(*checkedBytes(*first)), std::string("some bytes"));
        QCOMPARE(textOf(*checkedBytes(*archive->find("a/second"))), std::string(1000, 'x'));
        QVERIFY(static_cast<const void*>(first->bytes.data()) > file.data()); // read in place
    }
    void readsAnArchiveOfNothing()
    {
        const std::string file = writeZip({});
        const Result<ZipArchive> archive = ZipArchive::open(bytesOf(file));
        QVERIFY(archive);
        QVERIFY(archive->entries().empty());
    }
    void findsDamageInWhatIsUsed()
    {
        std::string file = writeZip(twoEntries());
        file[file.find("some bytes")] ^= 1;
        const Result<ZipArchive> archive = ZipArchive::open(bytesOf(file));
        QVERIFY(archive);
        QVERIFY(checkedBytes(*archive->find("a/second")));
        const auto damaged = checkedBytes(*archive->find("b/first"));
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().detail, std::string("is damaged: the checksum of b/first is wrong"));
    }

    void refuses_data()
    {
        QTest::addColumn<std::string>("file");
        QTest::addColumn<std::string>("reason");
        const std::string good = writeZip(twoEntries());
        const std::string plain = writeZip(twoEntries(), ZipEnd::Plain);
        const std::string zip64 = writeZip(twoEntries(), ZipEnd::OnlyZip64);
        const std::string notWhole = "is not whole: the table of contents at its end is missing";
        const std::string table = "has a broken table of contents: ";

        QTest::newRow("nothing") << std::string() << std::string("is empty");
        QTest::newRow("text") << std::string(5000, 'h') << std::string("is not a zip archive, as model files are");
        QTest::newRow("a short text") << std::string("PK") << std::string("is not a zip archive, as model files are");
        QTest::newRow("old PyTorch") << std::string("\x80\x02\x8a\x0al\xfc\x9c")
                                     << std::string("is in PyTorch's format from before version 1.6, which no "
                                                    "HTDemucs model uses");
        QTest::newRow("cut in the middle") << good.substr(0, good.size() / 2) << notWhole;
        QTest::newRow("cut by one byte") << good.substr(0, good.size() - 1) << notWhole;
        QTest::newRow("cut at the front") << plain.substr(64) << table + "it does not end where it should";
        QTest::newRow("more behind") << good + "x" << notWhole;

        QTest::newRow("compressed") << withSecond([](auto& e) { e.method = 8; })
                                    << std::string("holds a/second compressed, as PyTorch does not");
        QTest::newRow("two sizes") << withSecond([](auto& e) { e.statedPacked = 999; })
                                   << std::string("holds a/second compressed, as PyTorch does not");
        QTest::newRow("encrypted") << withSecond([](auto& e) { e.flags = 0x0801; })
                                   << std::string("holds a/second encrypted");
        QTest::newRow("patched data") << withSecond([](auto& e) { e.flags = 0x0020; })
                                      << table + "a/second has flags that PyTorch does not set";
        QTest::newRow("too long") << withSecond([](auto& e) { e.statedBytes = 100'000; })
                                  << table + "a/second goes past the end of the file";
        QTest::newRow("into the table") << withSecond([](auto& e) { e.statedBytes = 1001; })
                                        << table + "a/second goes past the end of the file";
        QTest::newRow("header outside") << withSecond([](auto& e) { e.statedHeader = 1'000'000; })
                                        << table + "a/second is not where it should be";
        QTest::newRow("header elsewhere")
            << withSecond([](auto& e) { e.statedHeader = 3; }) << table + "a/second is not where it should be";
        QTest::newRow("the same place") << withSecond([](auto& e) { e.statedHeader = 0; })
                                        << table + "it disagrees with the header of a/second";
        QTest::newRow("two names") << withSecond([](auto& e) { e.localName = "a/sEcond"; })
                                   << table + "it disagrees with the header of a/second";
        QTest::newRow("long name") << withSecond([](auto& e) { e.name = std::string(513, 'n'); })
                                   << table + "it has a name of 513 bytes";
        QTest::newRow("no name") << withSecond([](auto& e) { e.name.clear(); }) << table + "it has a name of 0 bytes";
        QTest::newRow("twice") << withSecond([](auto& e) { e.name = "b/first"; }) << table + "it lists b/first twice";
        QTest::newRow("overlap") << writeZip({{"a", std::string(100, 'a'), 0, 0x0808, {}, 300},
                                              {"b", std::string(300, 'b')}})
                                 << table + "a and b overlap";

        QTest::newRow("table too small") << patched(good, kCentralMark, 28, std::uint16_t{5000})
                                         << table + "it ends too early";
        QTest::newRow("fewer entries") << patched(plain, kEndMark, 8, std::uint32_t{0x00010001})
                                       << table + "more follows after its last entry";
        QTest::newRow("more entries") << patched(plain, kEndMark, 8, std::uint32_t{0x00030003})
                                      << table + "it ends too early";
        QTest::newRow("too many entries") << patched(plain, kEndMark, 8, std::uint32_t{0x7FFF7FFF})
                                          << std::string("has 32767 entries; at most 20000 are read");
        QTest::newRow("several parts") << patched(plain, kEndMark, 4, std::uint16_t{1})
                                       << std::string("is one part of a zip archive in several");
        QTest::newRow("several parts, zip64") << patched(good, kLocatorMark, 16, std::uint32_t{2})
                                              << std::string("is one part of a zip archive in several");
        QTest::newRow("a gap behind the table")
            << patched(plain, kEndMark, 12, std::uint32_t{10}) << table + "it does not end where it should";
        QTest::newRow("a table outside") << patched(plain, kEndMark, 16, std::uint32_t{0xFFFFFFF0})
                                         << table + "it does not end where it should";
        QTest::newRow("two ends") << patched(good, kEndMark, 16, std::uint32_t{5})
                                  << table + "its two end records differ";
        QTest::newRow("zip64 record outside") << patched(good, kLocatorMark, 8, ~std::uint64_t{0})
                                              << table + "its zip64 record is not where it should be";
        const std::size_t record = zip64.size() - 22 - 20 - 56;
        const std::string again = writeZip(twoEntries(), ZipEnd::OnlyZip64, zip64.substr(record, 56));
        QTest::newRow("zip64 record in the comment")
            << patched(again, kLocatorMark, 8, std::uint64_t{again.size() - 56})
            << table + "its zip64 record is not where it should be";
        QTest::newRow("zip64 record missing")
            << patched(good, kEnd64Mark, 0, std::uint32_t{0}) << table + "its zip64 record is not where it should be";
        QTest::newRow("zip64 table outside")
            << patched(zip64, kEnd64Mark, 48, ~std::uint64_t{0}) << table + "it does not end where it should";
        QTest::newRow("zip64 sizes missing")
            << patched(zip64, kCentralMark, 46 + 8, std::uint16_t{7}) << table + "the size of a/second is missing";
        QTest::newRow("zip64 sizes cut") << patched(zip64, kCentralMark, 46 + 8 + 2, std::uint16_t{16})
                                         << table + "the size of a/second is missing";
        QTest::newRow("zip64 size huge") << patched(zip64, kCentralMark, 46 + 8 + 4, ~std::uint64_t{0})
                                         << std::string("holds a/second compressed, as PyTorch does not");
        QTest::newRow("zip64 header huge") << patched(zip64, kCentralMark, 46 + 8 + 20, ~std::uint64_t{0} - 3)
                                           << table + "a/second is not where it should be";
        QTest::newRow("a name for a terminal") << withSecond([](auto& e) {
            e.name = "\x1b[2J\n";
            e.method = 8;
        }) << std::string("holds ?[2J? compressed, as PyTorch does not");
    }
    void refuses()
    {
        QFETCH(const std::string, file);
        QFETCH(const std::string, reason);
        const Result<ZipArchive> archive = ZipArchive::open(bytesOf(file));
        QVERIFY(!archive);
        QCOMPARE(QString::fromStdString(archive.error().detail), QString::fromStdString(reason));
        QCOMPARE(archive.error().code, ErrorCode::BadInput);
    }
};

QTEST_APPLESS_MAIN(TestZipArchive)
#include "test_zip_archive.moc"
