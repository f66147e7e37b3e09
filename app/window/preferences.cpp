#include "app/window/preferences.h"

#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace resonate {
namespace {

constexpr Preferences::Theme kThemes[] = {Preferences::Theme::System, Preferences::Theme::Light,
                                          Preferences::Theme::Dark, Preferences::Theme::HighContrast};

const QString kTheme = QStringLiteral("look/theme");
const QString kScale = QStringLiteral("look/scalePercent");
const QString kLanguage = QStringLiteral("language");
const QString kGeometry = QStringLiteral("window/geometry");
const QString kState = QStringLiteral("window/state");
const QString kFolder = QStringLiteral("lastFolder");

} // namespace

Preferences::Preferences(const std::filesystem::path& file)
    : m_settings(QFile::decodeName(file.c_str()), QSettings::IniFormat)
{
}

std::filesystem::path Preferences::defaultFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return std::filesystem::path(QFile::encodeName(folder).toStdString()) / "resonate" / "resonate.ini";
}

QString Preferences::themeId(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return QStringLiteral("system");
    case Theme::Light:
        return QStringLiteral("light");
    case Theme::Dark:
        return QStringLiteral("dark");
    case Theme::HighContrast:
        break;
    }
    return QStringLiteral("high-contrast");
}

std::optional<Preferences::Theme> Preferences::themeFromId(const QString& id)
{
    for (const Theme theme : kThemes)
        if (themeId(theme) == id)
            return theme;
    return {};
}

Preferences::Theme Preferences::theme() const
{
    return themeFromId(m_settings.value(kTheme).toString()).value_or(Theme::System);
}

void Preferences::setTheme(Theme theme)
{
    m_settings.setValue(kTheme, themeId(theme));
}

int Preferences::scalePercent() const
{
    const int percent = m_settings.value(kScale).toInt();
    return std::ranges::find(kScalesPercent, percent) != std::end(kScalesPercent) ? percent : 100;
}

void Preferences::setScalePercent(int percent)
{
    m_settings.setValue(kScale, percent);
}

QString Preferences::language() const
{
    return m_settings.value(kLanguage).toString();
}

void Preferences::setLanguage(const QString& code)
{
    m_settings.setValue(kLanguage, code);
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(kGeometry).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray& geometry)
{
    m_settings.setValue(kGeometry, geometry);
}

QByteArray Preferences::windowState() const
{
    return m_settings.value(kState).toByteArray();
}

void Preferences::setWindowState(const QByteArray& state)
{
    m_settings.setValue(kState, state);
}

QString Preferences::lastFolder() const
{
    return m_settings.value(kFolder).toString();
}

void Preferences::setLastFolder(const QString& folder)
{
    m_settings.setValue(kFolder, folder);
}

} // namespace resonate
