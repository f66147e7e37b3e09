#include "core/model_files/model_file_name.h"

#include <QTest>

using namespace resonate;

class TestModelFileName final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheChecksum_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("checksum");
        QTest::addColumn<std::string>("signature");
        const auto row = [](const std::string& name, const std::string& checksum, const std::string& signature) {
            QTest::newRow(name.c_str()) << name << checksum << signature;
        };
        row("955717e8-8726e21a.th", "8726e21a", "955717e8");
        row("htdemucs_tiny-b75512dc.th", "b75512dc", "htdemucs_tiny");
        row("955717e8-8726E21A.th", "8726e21a", "955717e8");
        row("955717e8-8726e21a", "8726e21a", "955717e8");
        row("a-" + std::string(64, '0') + ".th", std::string(64, '0'), "a");
        row("htdemucs.th", "", "htdemucs");
        row("my-model.th", "", "my"); // no hexadecimal digits
        row("a-8726e21.th", "", "a"); // seven are no checksum
        row("a-" + std::string(65, '0') + ".th", "", "a");
        row("a-8726e21a (1).th", "", "a");  // a second download
        row("8726e21a.th", "", "8726e21a"); // no dash
        row("8726e21a-.th", "", "8726e21a");
        row("a-b-8726e21a.th", "8726e21a", "a");
        row("", "", "");
        row("-", "", "");
        row(".th", "", "");
    }
    void findsTheChecksum()
    {
        QFETCH(const std::string, name);
        QFETCH(const std::string, checksum);
        QFETCH(const std::string, signature);
        QCOMPARE(checksumInName(name).value_or(""), checksum);
        QCOMPARE(checksumInName(name).has_value(), !checksum.empty());
        QCOMPARE(std::string(signatureInName(name)), signature);
    }
};

QTEST_APPLESS_MAIN(TestModelFileName)
#include "test_model_file_name.moc"
