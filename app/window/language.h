#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <memory>
#include <span>
#include <vector>

namespace resonate {

/// The languages that the program speaks.
struct Language {
    const char* code;    ///< as in file names and on the command line
    const char* ownName; ///< UTF-8, the same in every language
};
std::span<const Language> languages();

/// Makes the program speak: translators (ours and Qt's own), the locale of numbers and dates, and the direction that
/// windows are laid out in. Windows that are open keep the words that they were made with.
class Speech final {
public:
    ~Speech();
    /// `code`: one of languages(), or empty for the desktop's.
    void speak(const QString& code);
    /// What is spoken now.
    const QString& code() const noexcept { return m_code; }

private:
    void add(const QString& name, const QStringList& folders);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
    QString m_code;
};

/// The one of languages() that suits best; English when none does.
QString languageFor(const QString& code, const QLocale& desktop);

} // namespace resonate
