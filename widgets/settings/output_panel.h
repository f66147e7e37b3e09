#pragma once

#include "widgets/settings/settings_panel.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace resonate {

class OutputFormEditor;

/// Which files are written, where, and how they are called.
class OutputPanel final : public SettingsPanel {
    Q_OBJECT
public:
    explicit OutputPanel(QWidget* parent = nullptr);
    /// What is wrong with the folder, found out elsewhere; empty: nothing.
    void setFolderTrouble(const QString& trouble);
    /// Whether the recording has a picture that the sound could go back to.
    void setHasPicture(bool hasPicture);

Q_SIGNALS:
    /// A folder is to be asked for.
    void folderWanted();

protected:
    void showSettings() override;

private:
    QWidget* folderCard();
    QWidget* formatCard();
    QWidget* namesCard();
    void showNames();
    RestoreSettings withOutput(const OutputSettings& output) const;

    QLineEdit* m_folder;
    QPushButton* m_beside;
    QLabel* m_folderTrouble;
    OutputFormEditor* m_form;
    QLineEdit* m_template;
    QLabel* m_example;
    QLabel* m_templateTrouble;
};

} // namespace resonate
