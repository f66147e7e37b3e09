#include "app/pages/settings/file_questions.h"

#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>

namespace resonate {
namespace {

FileQuestions::Answer answerOf(const QString& chosen)
{
    return chosen.isEmpty() ? FileQuestions::Answer() : QFile::encodeName(chosen).toStdString();
}

QString startOf(const FileQuestions::File& file)
{
    return QFile::decodeName(file.start.c_str());
}

} // namespace

FileQuestions FileQuestions::dialogs()
{
    FileQuestions questions;
    questions.file = [](QWidget* parent, const File& file) {
        return answerOf(QFileDialog::getOpenFileName(parent, file.title, startOf(file), file.filter));
    };
    questions.folder = [](QWidget* parent, const File& folder) {
        return answerOf(QFileDialog::getExistingDirectory(parent, folder.title, startOf(folder)));
    };
    questions.name = [](QWidget* parent, const QString& title, const QString& question) {
        bool given = false;
        const QString name = QInputDialog::getText(parent, title, question, QLineEdit::Normal, {}, &given);
        return given ? std::optional(name) : std::nullopt;
    };
    questions.confirm = [](QWidget* parent, const QString& title, const QString& question) {
        return QMessageBox::question(parent, title, question, QMessageBox::Ok | QMessageBox::Cancel,
                                     QMessageBox::Cancel) == QMessageBox::Ok;
    };
    return questions;
}

} // namespace resonate
