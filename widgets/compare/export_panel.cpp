#include "widgets/compare/export_panel.h"

#include "widgets/settings/output_form_editor.h"
#include "widgets/time/time_text.h"

#include <QCheckBox>
#include <QFile>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace resonate {
namespace {

QLabel* plainLabel(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // paths and errors may say anything
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QPushButton* button(const char* name, const QString& text, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    return made;
}

} // namespace

ExportPanel::ExportPanel(QWidget* parent)
    : QWidget(parent),
      m_form(new OutputFormEditor(QStringLiteral("export"), this)),
      m_report(new QCheckBox(tr("A &report to keep, as a web page and as PDF"), this)),
      m_folder(new QLineEdit(this)),
      m_names(new QLineEdit(this)),
      m_files(new QListWidget(this)),
      m_troubleLabel(plainLabel("export.trouble", this)),
      m_export(button("export.export", tr("&Export"), this)),
      m_cancel(button("export.cancel", tr("&Cancel"), this)),
      m_bar(new QProgressBar(this)),
      m_message(plainLabel("export.message", this)),
      m_detail(plainLabel("export.detail", this)),
      m_open(button("export.openFolder", tr("&Open the folder"), this)),
      m_play(button("export.play", tr("P&lay the master"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeForm(), 1);
    layout->addWidget(m_troubleLabel);
    layout->addWidget(makeOutcome());
    m_troubleLabel->hide();
    showIdle(false);
}

QWidget* ExportPanel::makeForm()
{
    m_report->setObjectName(QStringLiteral("export.report"));
    m_report->setChecked(true);
    m_folder->setObjectName(QStringLiteral("export.folder"));
    m_folder->setReadOnly(true);
    m_folder->setPlaceholderText(tr("beside the recording"));
    m_names->setObjectName(QStringLiteral("export.names"));
    m_names->setToolTip(
        tr("{name} is the recording's name, {part} is “master” or the part, {song} the song's number."));
    m_files->setObjectName(QStringLiteral("export.files"));
    m_files->setTextElideMode(Qt::ElideLeft); // the ends of paths tell them apart
    m_files->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_files->setAccessibleName(tr("Files that will be written"));
    m_files->setSelectionMode(QAbstractItemView::NoSelection);
    m_files->setTextElideMode(Qt::ElideMiddle);
    auto* choose = button("export.chooseFolder", tr("C&hoose..."), this);
    choose->setAccessibleName(tr("Choose the folder"));
    auto* folderRow = new QHBoxLayout;
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(choose);

    auto* form = new QWidget(this);
    auto* sides = new QHBoxLayout(form);
    sides->setContentsMargins({});
    sides->setSpacing(24);
    auto* place = new QWidget(form);
    auto* choices = new QVBoxLayout;
    choices->addWidget(m_form);
    choices->addWidget(m_report);
    choices->addStretch();
    sides->addLayout(choices, 1);
    sides->addWidget(place, 1);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins({});
    auto* rows = new QFormLayout;
    column->addLayout(rows);
    column->addWidget(new QLabel(tr("These files will be written:"), this));
    column->addWidget(m_files, 1);
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto* folderLabel = new QLabel(tr("Fo&lder:"), this);
    folderLabel->setBuddy(choose);
    rows->addRow(folderLabel, folderRow);
    rows->addRow(tr("&Names:"), m_names);
    m_folder->setAccessibleName(tr("Folder"));
    connect(choose, &QPushButton::clicked, this, &ExportPanel::folderWanted);
    connect(m_form, &OutputFormEditor::formWanted, this, [this](const OutputForm& wanted, const QString& what) {
        OutputSettings output = m_output;
        output.form = wanted;
        want(output, what);
    });
    connect(m_names, &QLineEdit::textEdited, this, [this](const QString& text) {
        OutputSettings output = m_output;
        output.nameTemplate = text;
        want(output, tr("Names of exported files", "in the history"), QStringLiteral("export.names"));
    });
    connect(m_report, &QCheckBox::toggled, this, &ExportPanel::filesStale);
    return form;
}

QWidget* ExportPanel::makeOutcome()
{
    m_export->setDefault(true);
    m_bar->setObjectName(QStringLiteral("export.bar"));
    m_bar->setAccessibleName(tr("How far the export is"));
    m_bar->setRange(0, 1000);
    QFont small = m_detail->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_detail->setFont(small);
    auto* outcome = new QWidget(this);
    auto* column = new QVBoxLayout(outcome);
    column->setContentsMargins({});
    column->addWidget(m_message);
    column->addWidget(m_detail);
    auto* row = new QHBoxLayout;
    row->addWidget(m_export);
    row->addWidget(m_cancel);
    row->addWidget(m_bar, 1);
    row->addWidget(m_open);
    row->addWidget(m_play);
    row->addStretch();
    column->addLayout(row);
    connect(m_export, &QPushButton::clicked, this, &ExportPanel::exportRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ExportPanel::cancelRequested);
    connect(m_open, &QPushButton::clicked, this, &ExportPanel::openFolderRequested);
    connect(m_play, &QPushButton::clicked, this, [this] {
        if (!m_written.isEmpty())
            Q_EMIT playRequested(m_written.first());
    });
    return outcome;
}

void ExportPanel::want(const OutputSettings& output, const QString& what, const QString& mergeKey)
{
    if (output != m_output)
        Q_EMIT outputWanted(output, what, mergeKey);
}

void ExportPanel::setOutput(const OutputSettings& output)
{
    m_output = output;
    m_form->setForm(output.form);
    m_folder->setText(QFile::decodeName(output.folder.c_str()));
    if (m_names->text() != output.nameTemplate)
        m_names->setText(output.nameTemplate);
}

void ExportPanel::setHasPicture(bool hasPicture)
{
    m_form->setHasPicture(hasPicture);
}

void ExportPanel::setFiles(const QStringList& files, const QString& trouble)
{
    m_files->clear();
    m_files->addItems(files);
    m_trouble = trouble;
    m_troubleLabel->setText(trouble);
    m_troubleLabel->setVisible(!trouble.isEmpty());
    m_export->setEnabled(m_canExport && trouble.isEmpty());
}

bool ExportPanel::wantsReport() const
{
    return m_report->isChecked();
}

void ExportPanel::showIdle(bool canExport, const QString& message, const QString& detail)
{
    m_canExport = canExport;
    m_written.clear();
    m_export->setEnabled(canExport && m_trouble.isEmpty());
    m_export->show();
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    for (QWidget* hidden : {static_cast<QWidget*>(m_cancel), static_cast<QWidget*>(m_bar),
                            static_cast<QWidget*>(m_open), static_cast<QWidget*>(m_play)})
        hidden->hide();
}

void ExportPanel::showBusy(double fraction, std::optional<double> secondsLeft)
{
    m_export->hide();
    m_open->hide();
    m_play->hide();
    m_detail->hide();
    m_cancel->show();
    m_bar->show();
    m_bar->setValue(qRound(1000.0 * fraction));
    m_message->setText(
        secondsLeft
            ? tr("Writing the files, about %1 left. Nothing is there until all of it is.").arg(timeWords(*secondsLeft))
            : tr("Writing the files. Nothing is there until all of it is."));
    m_message->show();
}

void ExportPanel::showDone(const QStringList& files)
{
    showIdle(true, tr("%n file(s) were written.", nullptr, static_cast<int>(files.size())));
    m_written = files;
    m_open->show();
    m_play->setVisible(!files.isEmpty());
}

} // namespace resonate
