#include "app/window/language.h"

#include "pipeline/number_words.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>

#include <algorithm>

namespace resonate {
namespace {

constexpr Language kLanguages[] = {{"en", "English"}, {"de", "Deutsch"}, {"fr", "Français"},
                                   {"es", "Español"}, {"ja", "日本語"},  {"ar", "العربية"}};

bool isKnown(const QString& code)
{
    return std::ranges::any_of(kLanguages,
                               [&code](const Language& language) { return QLatin1String(language.code) == code; });
}

/// Compiled in, beside the program in a build, or installed.
QStringList ownFolders()
{
    const QString program = QCoreApplication::applicationDirPath();
    return {QStringLiteral(":/i18n"), program + QStringLiteral("/../translations"),
            program + QStringLiteral("/../share/resonate/translations")};
}

} // namespace

std::span<const Language> languages()
{
    return kLanguages;
}

QString languageFor(const QString& code, const QLocale& desktop)
{
    if (isKnown(code))
        return code;
    for (const QString& wish : desktop.uiLanguages())
        if (const QString language = wish.section(QLatin1Char('-'), 0, 0); isKnown(language))
            return language;
    return QStringLiteral("en");
}

Speech::~Speech()
{
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

void Speech::add(const QString& name, const QStringList& folders)
{
    auto translator = std::make_unique<QTranslator>();
    for (const QString& folder : folders) {
        if (!translator->load(name, folder))
            continue;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
        return;
    }
}

void Speech::speak(const QString& code)
{
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    const QLocale desktop = QLocale::system();
    m_code = languageFor(code, desktop);
    const QLocale asked(m_code);
    // The desktop's country decides about separators and units as long as its language is the one that is spoken.
    const QLocale locale = desktop.language() == asked.language() ? desktop : asked;
    QLocale::setDefault(locale);
    setNumbersFor(locale);
    add(QStringLiteral("qtbase_") + m_code, {QLibraryInfo::path(QLibraryInfo::TranslationsPath)});
    add(QStringLiteral("resonate_") + m_code, ownFolders());
    QGuiApplication::setLayoutDirection(asked.textDirection());
}

} // namespace resonate
