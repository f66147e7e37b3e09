#pragma once

#include <QObject>

namespace resonate {

class Document;
class ModelInstallWork;
class ModelPanel;
struct FileQuestions;

/// Between the panel of models, the store of models and the document: what is there and what it costs for this
/// recording, and what is asked for.
class SettingsModels final : public QObject {
    Q_OBJECT
public:
    /// All outlive this.
    SettingsModels(Document& document, ModelInstallWork& work, ModelPanel& panel, const FileQuestions& questions);

Q_SIGNALS:
    /// Other models are there than before: what `auto` means may have changed.
    void modelsChanged();

private:
    void showOffers();
    void askForImport();
    void askForFile();
    QString busyWords() const;

    Document& m_document;
    ModelInstallWork& m_work;
    ModelPanel& m_panel;
    const FileQuestions& m_questions;
};

} // namespace resonate
