#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

/// One text of a .ts file.
struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< one, or as many as the language has plurals
    bool numerus = false;
    bool finished = false;

    QString name() const { return context + QStringLiteral(": ") + source; }
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.finished = true;
    message.numerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (message.numerus)
                while (xml.readNextStartElement())
                    message.forms.append(xml.readElementText());
            else
                message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString& path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("message"))
                messages.append(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    return messages;
}

/// "%1", "%2", "%n", "%L1" as they stand in a text, in order of name; each once.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?(\\d+|n)"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    found.sort();
    found.removeDuplicates();
    return found;
}

/// How many forms a noun has after a number (Unicode CLDR plural rules, as Qt Linguist knows them).
int pluralForms(const QString& language)
{
    if (language == QLatin1String("ja"))
        return 1;
    return language == QLatin1String("ar") ? 6 : 2;
}

QStringList listOf(const char* joined)
{
    return QString::fromUtf8(joined).split(QLatin1Char('|'));
}

} // namespace

/// Holds the translations against the sources as they are now.
class TestTranslations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void placeholdersAreKept_data() { everyTextIsTranslated_data(); }
    void placeholdersAreKept();

private:
    QString pathOf(const QString& ts) const { return m_folder.filePath(QFileInfo(ts).fileName()); }
    QTemporaryDir m_folder;
};

/// Copies that lupdate brings up to the sources: what is missing in them is unfinished afterwards.
void TestTranslations::initTestCase()
{
    QStringList arguments = {
        QStringLiteral("-silent"), QStringLiteral("-no-obsolete"),      QStringLiteral("-locations"),
        QStringLiteral("none"),    QStringLiteral("-source-language"),  QStringLiteral("en"),
        QStringLiteral("-I"),      QStringLiteral(RESONATE_SOURCE_ROOT)};
    arguments += listOf(RESONATE_TRANSLATED_SOURCES);
    arguments.append(QStringLiteral("-ts"));
    for (const QString& ts : listOf(RESONATE_TRANSLATIONS)) {
        QVERIFY2(QFile::copy(ts, pathOf(ts)), qPrintable(ts));
        arguments.append(pathOf(ts));
    }
    QProcess lupdate;
    lupdate.start(QStringLiteral(RESONATE_LUPDATE), arguments);
    QVERIFY2(lupdate.waitForFinished(200'000), qPrintable(lupdate.errorString()));
    QCOMPARE(lupdate.exitCode(), 0);
}

void TestTranslations::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("ts");
    for (const QString& ts : listOf(RESONATE_TRANSLATIONS))
        QTest::addRow("%s", qPrintable(QFileInfo(ts).baseName())) << ts;
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QString, ts);
    const QList<Message> messages = readMessages(pathOf(ts));
    QVERIFY(messages.size() > 200); // the report's readings alone are more
    QStringList missing;
    for (const Message& message : messages)
        if (!message.finished || message.forms.join(QString()).trimmed().isEmpty())
            missing.append(message.name());
    QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("%1 not translated, such as\n  %2")
                                               .arg(missing.size())
                                               .arg(missing.mid(0, 10).join(QStringLiteral("\n  ")))));
}

void TestTranslations::placeholdersAreKept()
{
    QFETCH(QString, ts);
    const int forms = pluralForms(QFileInfo(ts).baseName().section(QLatin1Char('_'), 1));
    for (const Message& message : readMessages(pathOf(ts))) {
        if (message.numerus)
            QVERIFY2(message.forms.size() == forms, qPrintable(message.name()));
        for (const QString& form : message.forms) {
            QStringList wanted = placeholders(message.source);
            QStringList found = placeholders(form);
            if (message.numerus) { // a form for exactly one, or for none, may leave the number out
                wanted.removeAll(QStringLiteral("n"));
                found.removeAll(QStringLiteral("n"));
            }
            QVERIFY2(form.isEmpty() || wanted == found, qPrintable(message.name() + QStringLiteral("\n  ") + form));
        }
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
