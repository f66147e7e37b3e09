#include "widgets/settings/install_box.h"

#include "widgets/look/error_sentence.h"
#include "widgets/settings/chip.h"

#include <QBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace resonate {
namespace {

constexpr int kProgressSteps = 1000;

} // namespace

InstallBox::InstallBox(QWidget* parent)
    : PanelCard(parent),
      m_heading(headingLabel({})),
      m_words(textLabel({})),
      m_detail(textLabel({}, true)),
      m_progress(new QProgressBar),
      m_install(new QPushButton),
      m_cancel(new QPushButton)
{
    setObjectName(QStringLiteral("settings.models.box"));
    m_heading->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("settings.models.box.words"));
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setObjectName(QStringLiteral("settings.models.progress"));
    m_progress->setAccessibleName(tr("Progress of the installation"));
    m_progress->setRange(0, kProgressSteps);
    m_install->setObjectName(QStringLiteral("settings.models.install"));
    m_cancel->setObjectName(QStringLiteral("settings.models.cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_install);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_words);
    layout->addWidget(m_detail);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
    connect(m_install, &QPushButton::clicked, this, [this] { Q_EMIT installWanted(m_id); });
    connect(m_cancel, &QPushButton::clicked, this, &InstallBox::cancelWanted);
}

void InstallBox::ask(const ModelOffer& offer)
{
    m_id = offer.id;
    const QString size = offer.bytes
                             ? tr("%1 are fetched from %2.").arg(megabytesText(*offer.bytes), offer.source)
                             : tr("It is fetched from %1, which does not say how much it is.").arg(offer.source);
    const QString begun =
        offer.bytesThere > 0 ? tr("%1 of it are there already.").arg(megabytesText(offer.bytesThere)) : QString();
    showWords(tr("Before %1 is fetched").arg(offer.title),
              QStringList{offer.licence, size, begun}.join(QLatin1Char('\n')).trimmed(),
              tr("It is kept on this computer, checked against its published fingerprint, and used here alone. Nothing "
                 "of your recording leaves this computer."));
    m_install->setText(tr("&Fetch and use it"));
    m_install->show();
    m_cancel->setText(tr("&Not now"));
    m_progress->hide();
}

void InstallBox::showProgress(const QString& title, double fraction)
{
    showWords(title, {}, tr("You may go on working meanwhile. What was fetched is kept when you stop."));
    m_install->hide();
    m_cancel->setText(tr("St&op"));
    m_progress->show();
    m_progress->setValue(static_cast<int>(fraction * kProgressSteps));
}

void InstallBox::showTrouble(const Error& error, bool mayRetry)
{
    showWords(tr("That did not work"), errorSentence(error), QString::fromStdString(error.detail));
    m_progress->hide();
    m_install->setText(tr("Tr&y again"));
    m_install->setVisible(mayRetry);
    m_cancel->setText(tr("&Close"));
}

void InstallBox::showWords(const QString& heading, const QString& words, const QString& detail)
{
    m_heading->setText(heading);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_detail->setText(detail);
    setAccessibleName(heading);
    setAccessibleDescription(words);
    show();
}

} // namespace resonate
