#include "widgets/settings/output_form_editor.h"

#include "widgets/settings/chip.h"
#include "widgets/settings/output_form_words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QRegularExpression>

namespace resonate {
namespace {

const QString kFloat = QStringLiteral("32f"), kFullBits = QStringLiteral("24");

/// The info of a form's format, which is one of ours.
const EncodedFormatInfo& aboutForm(const OutputForm& form)
{
    return aboutFormat(encodedFormatNamed(form.format.toStdString()).value_or(EncodedFormat::Wav));
}

/// As it is read aloud: without the mark of a mnemonic, or a letter in brackets that is there for it alone.
QString withoutMnemonic(QString text)
{
    static const QRegularExpression kBracketed(QStringLiteral(" ?\\(&.\\)"));
    return text.remove(kBracketed).remove(QLatin1Char('&'));
}

/// Chooses `data` in a box; what the box does not offer is added, as it is called by programs.
void select(QComboBox& box, const QVariant& data)
{
    if (box.findData(data) < 0)
        box.addItem(data.toString(), data);
    box.setCurrentIndex(box.findData(data));
}

} // namespace

OutputFormEditor::OutputFormEditor(const QString& prefix, QWidget* parent)
    : QWidget(parent),
      m_prefix(prefix),
      m_rows(new QFormLayout),
      m_format(new QComboBox),
      m_bits(new QComboBox),
      m_quality(new QComboBox),
      m_rate(new QComboBox),
      m_note(textLabel({}, true))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(m_rows);
    m_rows->setContentsMargins({});
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    fillRow(*m_rows, tr("F&ormat"), m_format, ".format");
    fillRow(*m_rows, tr("Resolution"), m_bits, ".bits");
    fillRow(*m_rows, tr("Quality"), m_quality, ".quality");
    fillRow(*m_rows, tr("Sample rate"), m_rate, ".rate");
    m_note->setObjectName(prefix + QStringLiteral(".format.note"));
    layout->addWidget(m_note);
    for (const QString& format : outputFormats())
        m_format->addItem(formatTitle(format), format);
    m_video = addChoice(".video", tr("The &video, with the restored sound"),
                        tr("The picture is copied as it is; only its sound is replaced."), &OutputForm::video);
    addChoice(".stems", tr("A file for each &part: vocals, drums, bass and everything else"),
              tr("The parts are as loud as they are in the mix, for mixing them anew."), &OutputForm::stems);
    addChoice(".residual", tr("What the parts &lack of the whole, as a file of its own"),
              tr("What was done to the mix, such as added highs: parts and this file together are what was mastered."),
              &OutputForm::residual);
    addChoice(".stemFile", tr("Master and parts in &one file for DJ programs (.stem.mp4)"), {}, &OutputForm::stemFile);
    addChoice(".dawProject", tr("The parts as a &session for other audio programs (.dawproject)"), {},
              &OutputForm::dawProject);
    connect(m_format, &QComboBox::activated, this, &OutputFormEditor::chooseFormat);
    connect(m_bits, &QComboBox::activated, this, [this] {
        OutputForm form = m_form;
        form.bits = m_bits->currentData().toString();
        Q_EMIT formWanted(form, tr("Export with %1", "in the history; a resolution").arg(m_bits->currentText()));
    });
    connect(m_quality, &QComboBox::activated, this, [this] {
        OutputForm form = m_form;
        form.quality = m_quality->currentData().toString();
        Q_EMIT formWanted(form, tr("Quality of files: %1", "in the history").arg(m_quality->currentText()));
    });
    connect(m_rate, &QComboBox::activated, this, [this] {
        OutputForm form = m_form;
        form.sampleRateHz = m_rate->currentData().toInt();
        Q_EMIT formWanted(form, tr("Sample rate of files: %1", "in the history").arg(m_rate->currentText()));
    });
    setForm({});
}

void OutputFormEditor::fillRow(QFormLayout& rows, const QString& text, QComboBox* box, const char* name)
{
    box->setObjectName(m_prefix + QLatin1String(name));
    box->setAccessibleName(withoutMnemonic(text));
    rows.addRow(text, box);
}

QCheckBox* OutputFormEditor::addChoice(const char* name, const QString& text, const QString& about,
                                       bool OutputForm::*member)
{
    auto* box = new QCheckBox(text, this);
    box->setObjectName(m_prefix + QLatin1String(name));
    box->setToolTip(about);
    box->setAccessibleDescription(about);
    layout()->addWidget(box);
    m_choices.emplace_back(box, member);
    connect(box, &QCheckBox::clicked, this, [this, box, member](bool wanted) {
        OutputForm form = m_form;
        form.*member = wanted;
        const QString what = withoutMnemonic(box->text());
        Q_EMIT formWanted(form, wanted ? tr("Export: %1", "in the history").arg(what)
                                       : tr("Do not export: %1", "in the history").arg(what));
    });
    return box;
}

void OutputFormEditor::setHasPicture(bool hasPicture)
{
    m_video->setVisible(hasPicture);
}

void OutputFormEditor::setForm(const OutputForm& form)
{
    m_form = form;
    showFormat();
    for (const auto& [box, member] : m_choices)
        box->setChecked(form.*member);
}

void OutputFormEditor::chooseFormat()
{
    OutputForm form = m_form;
    form.format = m_format->currentData().toString();
    const EncodedFormatInfo& about = aboutForm(form);
    if (about.format == EncodedFormat::Flac && form.bits == kFloat)
        form.bits = kFullBits; // FLAC holds whole numbers
    form.quality.clear();      // of another scale
    if (form.sampleRateHz != 0 && !holdsSampleRate(about.format, form.sampleRateHz))
        form.sampleRateHz = 0;
    Q_EMIT formWanted(form, tr("Export as %1", "in the history").arg(form.format.toUpper()));
}

void OutputFormEditor::showFormat()
{
    const EncodedFormatInfo& about = aboutForm(m_form);
    select(*m_format, m_form.format);
    showResolution(about);
    showRates(about);
    m_note->setText(formatNote(about.format));
    m_note->setVisible(!m_note->text().isEmpty());
}

void OutputFormEditor::showResolution(const EncodedFormatInfo& about)
{
    m_bits->clear();
    m_quality->clear();
    for (const int bits : about.bits)
        m_bits->addItem(bitsTitle(bits), bits == 32 ? kFloat : QString::number(bits));
    for (const QualityChoice& choice : qualityChoices(about.format))
        m_quality->addItem(choice.title, choice.quality);
    if (about.lossless())
        select(*m_bits, m_form.bits.isEmpty() ? kFullBits : m_form.bits);
    else
        select(*m_quality, m_form.quality);
    for (QComboBox* box : {m_bits, m_quality}) {
        const bool shown = (box == m_bits) == about.lossless();
        box->setVisible(shown);
        m_rows->labelForField(box)->setVisible(shown);
    }
}

void OutputFormEditor::showRates(const EncodedFormatInfo& about)
{
    m_rate->clear();
    m_rate->addItem(tr("As recorded"), 0);
    for (const int rate : {44100, 48000, 88200, 96000})
        if (holdsSampleRate(about.format, rate))
            m_rate->addItem(rateTitle(rate), rate);
    if (m_rate->findData(m_form.sampleRateHz) < 0)
        m_rate->addItem(rateTitle(m_form.sampleRateHz), m_form.sampleRateHz);
    m_rate->setCurrentIndex(m_rate->findData(m_form.sampleRateHz));
}

} // namespace resonate
