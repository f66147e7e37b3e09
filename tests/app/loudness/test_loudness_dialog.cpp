#include "app/loudness/loudness_dialog.h"
#include "app/loudness/loudness_files_model.h"
#include "core/io/working_file.h"
#include "tests/core/metering/ebu_signals.h"
#include "widgets/look/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <fstream>

using namespace resonate;
namespace fs = std::filesystem;

namespace {

constexpr int kPatienceMs = 30'000;

void writeTones(const fs::path& path, const ebu::Sequence& sequence)
{
    const AudioBuffer audio = ebu::stereoTones(sequence);
    auto writer = WorkingFileWriter::create(path, {ebu::kRateHz, 2});
    QVERIFY(writer && (*writer)->write(audio.view()) && (*writer)->finish());
}

template <class W>
W* child(QWidget& parent, const char* name)
{
    auto* found = parent.findChild<W*>(QLatin1String(name));
    if (found == nullptr)
        qFatal("there is no %s", name);
    return found;
}

QString cell(const LoudnessDialog& dialog, int row, int column)
{
    return dialog.files().index(row, column).data().toString();
}

using Column = LoudnessFilesModel::Column;

} // namespace

/// The panel that matches loudness, with real files and the real worker.
class TestLoudnessDialog final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        qputenv("RESONATE_MEDIA", RESONATE_BIN_DIR "/resonate-media");
        fs::create_directory(folder() / "songs");
        writeTones(folder() / "songs/1 loud.wav", {{-20.0, 4.0}, {-6.0, 0.002}, {-20.0, 4.0}});
        writeTones(folder() / "songs/2 quiet.wav", {{-30.0, 4.0}});
        std::ofstream(folder() / "songs/3 broken.wav") << "no audio";
    }

    void everythingHasANameAndAKey()
    {
        LoudnessDialog dialog;
        for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
            if (!widget->objectName().startsWith(QStringLiteral("loudness.")) || widget->focusPolicy() == Qt::NoFocus)
                continue;
            const auto* asButton = qobject_cast<const QAbstractButton*>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() ||
                         (asButton != nullptr && asButton->text().contains(QLatin1Char('&'))),
                     qPrintable(widget->objectName()));
        }
        QSet<QChar> keys;
        for (const QAbstractButton* each : dialog.findChildren<QAbstractButton*>())
            if (const qsizetype at = each->text().indexOf(QLatin1Char('&')); at >= 0) {
                QVERIFY2(!keys.contains(each->text()[at + 1].toLower()), qPrintable(each->text()));
                keys.insert(each->text()[at + 1].toLower());
            }
    }
    void standardAndNumbersFollowEachOther()
    {
        LoudnessDialog dialog;
        auto* standard = child<QComboBox>(dialog, "loudness.standard");
        auto* target = child<QDoubleSpinBox>(dialog, "loudness.target");
        auto* ceiling = child<QDoubleSpinBox>(dialog, "loudness.ceiling");
        standard->setCurrentIndex(standard->findData(QStringLiteral("atsc-a85")));
        Q_EMIT standard->activated(standard->currentIndex());
        QCOMPARE(target->value(), -24.0);
        QCOMPARE(ceiling->value(), -2.0);
        target->setValue(-18.5);
        QCOMPARE(standard->currentIndex(), standard->count() - 1); // numbers of one's own
        target->setValue(-23.0);
        ceiling->setValue(-1.0);
        QCOMPARE(standard->currentData().toString(), QStringLiteral("ebu-r128"));
    }
    void scansAndMatches()
    {
        LoudnessDialog dialog;
        dialog.show();
        auto* scan = child<QPushButton>(dialog, "loudness.scan");
        auto* match = child<QPushButton>(dialog, "loudness.match");
        QVERIFY(!scan->isEnabled() && !match->isEnabled());
        addSongs(dialog);
        QVERIFY(scan->isEnabled() && !match->isEnabled());
        scan->click();
        QVERIFY(dialog.isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isBusy() && match->isEnabled(), kPatienceMs);
        QCOMPARE(cell(dialog, 0, Column::Integrated), QStringLiteral("-20.0"));
        QCOMPARE(cell(dialog, 1, Column::Integrated), QStringLiteral("-30.0"));
        QCOMPARE(cell(dialog, 1, Column::TruePeak), QStringLiteral("-30.0"));
        QCOMPARE(cell(dialog, 1, Column::Gain), QStringLiteral("+16.0")); // to -14
        QCOMPARE(dialog.files().state(2), LoudnessFilesModel::State::Failed);
        QVERIFY(!cell(dialog, 2, Column::Remark).isEmpty());
        QVERIFY(dialog.files()
                    .index(2, Column::Remark)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("3 broken.wav")));

        child<QTableView>(dialog, "loudness.files")->selectRow(2); // tells the whole reason, to keyboards too
        QVERIFY(child<QLabel>(dialog, "loudness.status")->text().contains(QStringLiteral("3 broken.wav: ")));

        child<QDoubleSpinBox>(dialog, "loudness.target")->setValue(-12.0); // -6 + 8 passes the ceiling by 3 dB
        QVERIFY2(cell(dialog, 0, Column::Remark).contains(QStringLiteral("3.0")),
                 qPrintable(cell(dialog, 0, Column::Remark)));
        dialog.matchInto(folder() / "out");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isBusy() && match->isEnabled(), kPatienceMs);
        for (const int row : {0, 1}) {
            QCOMPARE(dialog.files().state(row), LoudnessFilesModel::State::Matched);
            QCOMPARE(cell(dialog, row, Column::IntegratedAfter), QStringLiteral("-12.0"));
        }
        if (const QString shots = qEnvironmentVariable("RESONATE_SHOTS"); !shots.isEmpty())
            QVERIFY(dialog.grab().save(shots + QStringLiteral("/loudness-matched.png")));
        QVERIFY(fs::exists(folder() / "out/1 loud.wav") && fs::exists(folder() / "out/2 quiet.wav"));
        QVERIFY(child<QLabel>(dialog, "loudness.status")->text().contains(QStringLiteral("2 ")));
    }
    void anAlbumIsPlannedWithOneGain()
    {
        LoudnessDialog dialog;
        addSongs(dialog);
        dialog.scan();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isBusy() && dialog.files().unscanned().empty(), kPatienceMs);
        QVERIFY(cell(dialog, 0, Column::Gain) != cell(dialog, 1, Column::Gain));
        child<QRadioButton>(dialog, "loudness.album")->setChecked(true);
        QCOMPARE(cell(dialog, 0, Column::Gain), cell(dialog, 1, Column::Gain));
        child<QCheckBox>(dialog, "loudness.limit")->setChecked(false); // the peak of -6 decides: +5
        QCOMPARE(cell(dialog, 1, Column::Gain), QStringLiteral("+5.0"));
    }
    void asksBeforeItReplaces()
    {
        LoudnessDialog dialog;
        fs::create_directory(folder() / "taken");
        std::ofstream(folder() / "taken/2 quiet.wav") << "mine";
        dialog.add({folder() / "songs/2 quiet.wav"});
        QTRY_COMPARE_WITH_TIMEOUT(dialog.files().count(), 1, kPatienceMs);
        QTRY_VERIFY(!dialog.isBusy());
        dialog.scan();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isBusy() && dialog.files().unscanned().empty(), kPatienceMs);
        bool asked = false;
        QTimer::singleShot(0, &dialog, [&asked] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            asked = box != nullptr;
            if (asked)
                box->button(QMessageBox::No)->click();
        });
        dialog.matchInto(folder() / "taken");
        QVERIFY(asked && !dialog.isBusy());
        QCOMPARE(fs::file_size(folder() / "taken/2 quiet.wav"), std::uintmax_t{4});
    }
    void filesAreRemovedByKey()
    {
        LoudnessDialog dialog;
        dialog.show();
        addSongs(dialog);
        auto* table = child<QTableView>(dialog, "loudness.files");
        table->selectRow(1);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(dialog.files().count(), 2);
        QCOMPARE(cell(dialog, 1, Column::Name), QStringLiteral("3 broken.wav"));
    }
    void stoppedWorkLeavesTheWindow()
    {
        writeTones(folder() / "long.wav", {{-20.0, 400.0}});
        LoudnessDialog dialog;
        dialog.show();
        dialog.add({folder() / "long.wav"});
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isBusy() && dialog.files().count() == 1, kPatienceMs);
        dialog.scan();
        QVERIFY(dialog.isBusy());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isBusy(), kPatienceMs);
        QVERIFY(dialog.isVisible());
        QVERIFY(child<QPushButton>(dialog, "loudness.scan")->isEnabled()); // it can be asked for again
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }
    void looksFineInEveryLook()
    {
        // With RESONATE_SHOTS the pictures are kept, for people to look at.
        LoudnessDialog dialog;
        addSongs(dialog);
        dialog.scan();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isBusy() && dialog.files().unscanned().empty(), kPatienceMs);
        dialog.show();
        const QString shots = qEnvironmentVariable("RESONATE_SHOTS");
        for (const auto& [kind, name] : {std::pair(LookKind::Light, "light"), std::pair(LookKind::Dark, "dark"),
                                         std::pair(LookKind::HighContrast, "contrast")}) {
            Look::instance().apply(kind);
            QCoreApplication::processEvents();
            const QImage picture = dialog.grab().toImage();
            QVERIFY(picture.width() >= dialog.minimumSizeHint().width());
            if (!shots.isEmpty())
                QVERIFY(picture.save(shots + QStringLiteral("/loudness-%1.png").arg(QLatin1String(name))));
        }
    }

private:
    fs::path folder() const { return m_folder.path().toStdString(); }
    void addSongs(LoudnessDialog& dialog)
    {
        dialog.add({folder() / "songs"});
        QTRY_COMPARE_WITH_TIMEOUT(dialog.files().count(), 3, kPatienceMs);
        QTRY_VERIFY(!dialog.isBusy());
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestLoudnessDialog)
#include "test_loudness_dialog.moc"
