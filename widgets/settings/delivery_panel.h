#pragma once

#include "widgets/settings/settings_panel.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace resonate {

class ParameterLine;

/// For whom the master is: its loudness, and a piece that it is to sound like.
class DeliveryPanel final : public SettingsPanel {
    Q_OBJECT
public:
    explicit DeliveryPanel(QWidget* parent = nullptr);
    /// What is wrong with the reference's file, found out elsewhere; empty: nothing.
    void setReferenceTrouble(const QString& trouble);

Q_SIGNALS:
    /// A file is to be asked for.
    void referenceWanted();

protected:
    void showSettings() override;

private:
    QWidget* targetCard();
    QWidget* referenceCard();
    void chooseTarget(int index);
    void chooseLoudness(double lufs);
    void showTarget();
    void showReference();
    void forgetReference();
    void followReference();
    void followLoudness(bool on);

    QComboBox* m_target;
    QDoubleSpinBox* m_loudness;
    QLabel* m_targetWords;
    QLineEdit* m_reference;
    QPushButton* m_noReference;
    QLabel* m_referenceTrouble;
    QPushButton* m_followOn;
    ParameterLine* m_amount;
    QCheckBox* m_asLoud;
    QString m_fileTrouble;
};

/// A file's or folder's name for people.
QString shownPath(const std::filesystem::path& path);

} // namespace resonate
