#include "widgets/settings/model_panel.h"

#include "widgets/report/card_grid_layout.h"
#include "widgets/settings/chip.h"
#include "widgets/settings/choice_card.h"
#include "widgets/settings/delivery_panel.h"
#include "widgets/settings/install_box.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace resonate {
namespace {

const QString kAuto = QStringLiteral("auto"), kNone = QStringLiteral("none"), kFile = QStringLiteral("file");

QString shownModel(const std::string& model)
{
    return shownPath(std::filesystem::path(model).filename());
}

} // namespace

ModelPanel::ModelPanel(QWidget* parent) : SettingsPanel(parent), m_box(new InstallBox)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(headingLabel(tr("What takes the music apart?")));
    layout->addWidget(textLabel(tr("Voice, drums, bass and the rest are worked on one by one. How well they are told "
                                   "apart decides how hard each can be worked on without being heard in the others."),
                                true));
    m_grid = newCardGrid(fontMetrics());
    addFixedCards(*m_grid);
    layout->addLayout(m_grid);
    layout->addWidget(m_box);
    m_box->hide();
    auto* import = new QPushButton(tr("Import a mode&l file..."));
    import->setObjectName(QStringLiteral("settings.models.import"));
    import->setAccessibleDescription(tr("For files that you have fetched yourself, or on another computer"));
    auto* row = new QHBoxLayout;
    row->addWidget(import);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(1);
    connect(import, &QPushButton::clicked, this, &ModelPanel::importWanted);
    connect(m_box, &InstallBox::installWanted, this, [this](const QString& id) {
        m_pending = id;
        Q_EMIT installWanted(id);
    });
    connect(m_box, &InstallBox::cancelWanted, this, [this] {
        m_pending.clear();
        if (m_busy)
            Q_EMIT cancelWanted();
        else
            m_box->hide();
    });
}

void ModelPanel::addFixedCards(CardGridLayout& grid)
{
    addCard(grid, kAuto, tr("Automatic"),
            tr("Takes the best model that is installed, and basic separation where there is none."));
    addCard(grid, kNone, tr("Basic separation"),
            tr("Needs no download and little time. It goes by where a sound stands, by rhythm and by repetition, so "
               "parts of each instrument stay in the others: enough for gentle work, too little for hearing a part by "
               "itself."));
    addCard(grid, kFile, tr("A model of your own"),
            tr("A Demucs file (.th, .yaml) or a folder with a model made for this program."));
}

ModelPanel::Entry& ModelPanel::addCard(CardGridLayout& grid, const QString& model, const QString& title,
                                       const QString& gain)
{
    Entry entry{model, new ChoiceCard(model, title, this), textLabel(gain), textLabel({}, true)};
    entry.card->setObjectName(QStringLiteral("settings.models.") + model);
    entry.card->body()->addWidget(entry.gain);
    entry.card->body()->addStretch(1);
    entry.card->body()->addWidget(entry.cost);
    entry.card->setAccessibleDescription(gain);
    grid.addWidget(entry.card);
    connect(entry.card, &ChoiceCard::picked, this, &ModelPanel::pick);
    return m_entries.emplace_back(entry);
}

void ModelPanel::addOfferCard(const ModelOffer& offer)
{
    Entry& entry = addCard(*m_grid, offer.id, offer.title, offer.gain);
    entry.install = new QPushButton(tr("Install..."));
    entry.install->setObjectName(entry.card->objectName() + QStringLiteral(".install"));
    entry.install->setAccessibleName(tr("Install %1").arg(offer.title));
    entry.card->body()->addWidget(entry.install, 0, Qt::AlignLeading);
    const QString id = offer.id;
    connect(entry.install, &QPushButton::clicked, this, [this, id] { pick(id); });
}

const ModelOffer* ModelPanel::offerOf(const QString& model) const
{
    const auto found = std::ranges::find(m_offers, model, &ModelOffer::id);
    return found == m_offers.end() ? nullptr : &*found;
}

void ModelPanel::setOffers(const QList<ModelOffer>& offers)
{
    m_offers = offers;
    for (const ModelOffer& offer : offers)
        if (std::ranges::find(m_entries, offer.id, &Entry::model) == m_entries.end())
            addOfferCard(offer);
    showSettings();
    if (const ModelOffer* wanted = offerOf(m_pending); wanted != nullptr && wanted->isInstalled) {
        m_pending.clear();
        choose(wanted->id);
    }
}

void ModelPanel::setBasicSeconds(double seconds)
{
    m_basicSeconds = seconds;
    showSettings();
}

QString ModelPanel::costText(double seconds) const
{
    return seconds > 0.0 ? tr("Takes %1 for this recording.", "about 3 minutes").arg(aboutText(seconds)) : QString();
}

void ModelPanel::showSettings()
{
    const QString model = QString::fromStdString(view().settings.model);
    const bool known = std::ranges::find(m_entries, model, &Entry::model) != m_entries.end();
    const auto best = std::ranges::find(m_offers, true, &ModelOffer::isInstalled);
    for (Entry& entry : m_entries) {
        if (entry.model == (known ? model : kFile))
            entry.card->setChecked(true);
        if (entry.model == kAuto)
            entry.cost->setText(best == m_offers.end() ? tr("At present: basic separation.")
                                                       : tr("At present: %1.").arg(best->title));
        else if (entry.model == kNone)
            entry.cost->setText(costText(m_basicSeconds));
        else if (entry.model == kFile)
            entry.cost->setText(known ? QString() : shownModel(view().settings.model));
        else if (const ModelOffer* offer = offerOf(entry.model))
            showOffer(entry, *offer);
    }
}

void ModelPanel::showOffer(Entry& entry, const ModelOffer& offer)
{
    const QString size = offer.isInstalled ? QString()
                         : offer.bytes     ? tr("%1 to fetch.").arg(megabytesText(*offer.bytes))
                                           : tr("Its size is not known before it is fetched.");
    entry.cost->setText(QStringList{costText(offer.seconds), size}.join(QLatin1Char('\n')).trimmed());
    entry.card->setBadge(offer.isInstalled ? tr("installed", "a model") : QString());
    entry.card->setAccessibleDescription(QStringList{offer.gain, entry.cost->text()}.join(QLatin1Char(' ')));
    entry.install->setVisible(!offer.isInstalled);
    entry.install->setEnabled(!m_busy);
}

void ModelPanel::pick(const QString& model)
{
    const ModelOffer* offer = offerOf(model);
    if (model == kFile)
        Q_EMIT fileWanted();
    else if (offer != nullptr && !offer->isInstalled && !m_busy)
        m_box->ask(*offer);
    else if (offer == nullptr || offer->isInstalled)
        choose(model);
    showSettings(); // what was picked and is not there is not chosen
}

void ModelPanel::choose(const QString& model)
{
    RestoreSettings settings = view().settings;
    settings.model = model.toStdString();
    const auto entry = std::ranges::find(m_entries, model, &Entry::model);
    want(settings, tr("Taking apart: %1", "in the history; a model")
                       .arg(entry == m_entries.end() ? model : entry->card->accessibleName()));
}

void ModelPanel::showProgress(const QString& what, double fraction)
{
    m_box->showProgress(what, fraction);
    if (std::exchange(m_busy, true))
        return;
    showSettings();
}

void ModelPanel::showDone()
{
    m_busy = false;
    m_box->hide();
    showSettings();
}

void ModelPanel::showTrouble(const Error& error)
{
    m_busy = false;
    m_box->showTrouble(error, !m_pending.isEmpty());
    showSettings();
}

} // namespace resonate
