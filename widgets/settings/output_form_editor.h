#pragma once

#include "pipeline/exporting/output_form.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;

namespace resonate {

/// In which form results leave: format, how finely or how well, sample rate, and which files beside the master. Shows
/// what it is given and asks for another form by a signal; it changes nothing by itself.
class OutputFormEditor final : public QWidget {
    Q_OBJECT
public:
    /// Names of the controls begin with `prefix`, as "export".
    explicit OutputFormEditor(const QString& prefix, QWidget* parent = nullptr);
    void setForm(const OutputForm& form);
    /// Whether there is a picture that the sound could be put back to.
    void setHasPicture(bool hasPicture);

Q_SIGNALS:
    /// `what` names the step in the history.
    void formWanted(const resonate::OutputForm& form, const QString& what);

private:
    QCheckBox* addChoice(const char* name, const QString& text, const QString& about, bool OutputForm::*member);
    void fillRow(QFormLayout& rows, const QString& text, QComboBox* box, const char* name);
    void chooseFormat();
    void showFormat();
    void showResolution(const EncodedFormatInfo& about);
    void showRates(const EncodedFormatInfo& about);

    QString m_prefix;
    OutputForm m_form;
    QFormLayout* m_rows;
    QComboBox* m_format;
    QComboBox* m_bits;
    QComboBox* m_quality;
    QComboBox* m_rate;
    QLabel* m_note;
    std::vector<std::pair<QCheckBox*, bool OutputForm::*>> m_choices;
    QCheckBox* m_video = nullptr;
};

} // namespace resonate
