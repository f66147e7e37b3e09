#pragma once

#include "widgets/look/look_colors.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <filesystem>
#include <optional>

namespace resonate {

/// What is remembered between runs, for all windows. What stands in the file and makes no sense counts as not set.
class Preferences final {
public:
    enum class Theme { System, Light, Dark, HighContrast };
    static constexpr int kScalesPercent[] = {100, 125, 150, 175, 200, 250, 300};

    explicit Preferences(const std::filesystem::path& file);
    /// $XDG_CONFIG_HOME/resonate/resonate.ini.
    static std::filesystem::path defaultFile();

    Theme theme() const;
    void setTheme(Theme theme);
    /// "light", ..., as in the file and on the command line.
    static QString themeId(Theme theme);
    static std::optional<Theme> themeFromId(const QString& id);

    /// One of kScalesPercent; counts from the next start on.
    int scalePercent() const;
    void setScalePercent(int percent);
    /// A code such as "de"; empty: as the desktop speaks.
    QString language() const;
    void setLanguage(const QString& code);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    QByteArray windowState() const;
    void setWindowState(const QByteArray& state);
    /// Where files were last chosen; empty: nowhere yet.
    QString lastFolder() const;
    void setLastFolder(const QString& folder);

private:
    mutable QSettings m_settings;
};

} // namespace resonate
