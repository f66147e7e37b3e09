#include "widgets/settings/output_panel.h"

#include "widgets/settings/chip.h"
#include "widgets/settings/delivery_panel.h"
#include "widgets/settings/name_template.h"
#include "widgets/settings/output_form_editor.h"
#include "widgets/settings/panel_card.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace resonate {
namespace {

QVBoxLayout* layoutOf(PanelCard& card)
{
    auto* layout = new QVBoxLayout(&card);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    return layout;
}

} // namespace

OutputPanel::OutputPanel(QWidget* parent)
    : SettingsPanel(parent),
      m_folder(new QLineEdit),
      m_beside(new QPushButton(tr("Beside the &recording"))),
      m_folderTrouble(textLabel({})),
      m_form(new OutputFormEditor(QStringLiteral("settings.output"))),
      m_template(new QLineEdit),
      m_example(textLabel({}, true)),
      m_templateTrouble(textLabel({}))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(headingLabel(tr("Where are the files written?")));
    layout->addWidget(folderCard());
    layout->addWidget(headingLabel(tr("Which files?")));
    layout->addWidget(formatCard());
    layout->addWidget(headingLabel(tr("How are they called?")));
    layout->addWidget(namesCard());
    layout->addStretch(1);
}

QWidget* OutputPanel::folderCard()
{
    m_folder->setObjectName(QStringLiteral("settings.output.folder"));
    m_folder->setAccessibleName(tr("Output folder"));
    m_folder->setReadOnly(true);
    m_folderTrouble->setObjectName(QStringLiteral("settings.output.folder.trouble"));
    m_beside->setObjectName(QStringLiteral("settings.output.folder.beside"));
    auto* choose = new QPushButton(tr("Choose a &folder..."));
    choose->setObjectName(QStringLiteral("settings.output.folder.choose"));
    auto* card = new PanelCard;
    auto* layout = layoutOf(*card);
    auto* row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    row->addWidget(m_beside);
    layout->addLayout(row);
    layout->addWidget(m_folderTrouble);
    m_folderTrouble->hide();
    connect(choose, &QPushButton::clicked, this, &OutputPanel::folderWanted);
    connect(m_beside, &QPushButton::clicked, this, [this] {
        OutputSettings output = view().settings.output;
        output.folder.clear();
        want(withOutput(output), tr("Output beside the recording", "in the history"));
    });
    return card;
}

QWidget* OutputPanel::formatCard()
{
    auto* card = new PanelCard;
    layoutOf(*card)->addWidget(m_form);
    connect(m_form, &OutputFormEditor::formWanted, this, [this](const OutputForm& form, const QString& what) {
        OutputSettings output = view().settings.output;
        output.form = form;
        want(withOutput(output), what);
    });
    return card;
}

QWidget* OutputPanel::namesCard()
{
    m_template->setObjectName(QStringLiteral("settings.output.names"));
    m_template->setAccessibleName(tr("Template for file names"));
    m_templateTrouble->setObjectName(QStringLiteral("settings.output.names.trouble"));
    m_example->setObjectName(QStringLiteral("settings.output.names.example"));
    auto* card = new PanelCard;
    auto* layout = layoutOf(*card);
    layout->addWidget(
        textLabel(tr("{name} stands for the recording's name, {part} for master, vocals and so on, {song} "
                     "for the number of the song.")));
    layout->addWidget(m_template);
    layout->addWidget(m_templateTrouble);
    layout->addWidget(m_example);
    connect(m_template, &QLineEdit::textEdited, this, [this](const QString& text) {
        OutputSettings output = view().settings.output;
        output.nameTemplate = text;
        SettingsView tried = view();
        tried.settings.output = output;
        if (nameExample(tried.settings, tried.input).trouble.isEmpty()) // what cannot be used stays in the field
            want(withOutput(output), tr("File names: %1", "in the history").arg(text), QStringLiteral("names"));
        showNames();
    });
    connect(m_template, &QLineEdit::editingFinished, this, &OutputPanel::showNames);
    return card;
}

RestoreSettings OutputPanel::withOutput(const OutputSettings& output) const
{
    RestoreSettings settings = view().settings;
    settings.output = output;
    return settings;
}

void OutputPanel::setHasPicture(bool hasPicture)
{
    m_form->setHasPicture(hasPicture);
}

void OutputPanel::setFolderTrouble(const QString& trouble)
{
    m_folderTrouble->setText(trouble);
    m_folderTrouble->setVisible(!trouble.isEmpty());
}

void OutputPanel::showSettings()
{
    const OutputSettings& output = view().settings.output;
    const auto& folder = output.folder.empty() ? view().input.parent_path() : output.folder;
    m_folder->setText(shownPath(folder));
    m_folder->setToolTip(shownPath(folder));
    m_folder->setPlaceholderText(tr("Beside the recording"));
    m_beside->setVisible(!output.folder.empty());
    m_form->setForm(output.form);
    if (!m_template->hasFocus() || nameExample(view().settings, view().input).trouble.isEmpty())
        if (m_template->text() != output.nameTemplate)
            m_template->setText(output.nameTemplate);
    showNames();
}

void OutputPanel::showNames()
{
    RestoreSettings tried = view().settings;
    tried.output.nameTemplate = m_template->text();
    const NameExample example = nameExample(tried, view().input);
    m_templateTrouble->setText(example.trouble);
    m_templateTrouble->setVisible(!example.trouble.isEmpty());
    m_template->setAccessibleDescription(example.trouble);
    m_example->setText(tr("For instance: %1", "names of files").arg(example.files.join(QStringLiteral("  "))));
    m_example->setVisible(!example.files.isEmpty());
}

} // namespace resonate
