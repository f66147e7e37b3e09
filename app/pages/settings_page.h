#pragma once

#include "app/pages/settings/file_questions.h"
#include "widgets/settings/settings_view.h"

#include <QWidget>

class QLabel;
class QTabWidget;

namespace resonate {

class Document;
class Listening;
class ModelInstallWork;
class OwnPresetKeeper;
class PeakStore;
class PresetPanel;
class PreviewWork;
class SettingsPanel;
struct OwnPreset;

/// Step 3: what is to be done, how strongly, for whom and where to, with a preview that follows. Every change is a step
/// of the document's history, and what is shown is what the document says.
class SettingsPage final : public QWidget {
    Q_OBJECT
public:
    /// All outlive this.
    SettingsPage(Document& document, PreviewWork& preview, ModelInstallWork& models, PeakStore& peaks,
                 Listening& listening, QWidget* parent = nullptr);

    /// Beside the page's own tabs: the history. The page takes it over.
    void addTab(QWidget* widget, const QString& title);
    /// For tests: how files and names are asked for.
    void setQuestions(const FileQuestions& questions) { m_questions = questions; }

private:
    template <class Panel>
    Panel* addPanel(const char* name, const QString& title);
    void connectPresets(PresetPanel& panel);
    void follow();
    void showView();
    void savePreset();
    void loadPreset();
    void removePreset(const OwnPreset& preset);
    void showTrouble(const QString& words, const QString& detail);

    Document& m_document;
    FileQuestions m_questions = FileQuestions::dialogs();
    OwnPresetKeeper* m_own;
    QTabWidget* m_tabs;
    QLabel* m_trouble;
    QList<SettingsPanel*> m_panels;
    SettingsView m_view;
};

} // namespace resonate
