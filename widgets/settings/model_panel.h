#pragma once

#include "core/base/result.h"
#include "widgets/settings/model_offer.h"
#include "widgets/settings/settings_panel.h"

#include <vector>

class QLabel;
class QPushButton;

namespace resonate {

class CardGridLayout;
class ChoiceCard;
class InstallBox;

/// What takes the music apart: basic separation or a model, each with what it costs and gains. A model that is not
/// there is offered before it is fetched, and chosen once it is there.
class ModelPanel final : public SettingsPanel {
    Q_OBJECT
public:
    explicit ModelPanel(QWidget* parent = nullptr);

    /// The catalogue's models, best first. One that was fetched in order to be used is chosen when it is there.
    void setOffers(const QList<ModelOffer>& offers);
    /// How long basic separation takes for this recording, about; 0 when there is none.
    void setBasicSeconds(double seconds);
    void showProgress(const QString& what, double fraction);
    void showDone();
    void showTrouble(const Error& error);

Q_SIGNALS:
    void installWanted(const QString& id);
    void cancelWanted();
    /// Official files that the user has: ask for one and copy it in.
    void importWanted();
    /// A model of one's own, used where it lies: ask for it.
    void fileWanted();

protected:
    void showSettings() override;

private:
    struct Entry {
        QString model; ///< as in the settings
        ChoiceCard* card = nullptr;
        QLabel* gain = nullptr;
        QLabel* cost = nullptr;
        QPushButton* install = nullptr; ///< of the catalogue's models
    };
    Entry& addCard(CardGridLayout& grid, const QString& model, const QString& title, const QString& gain);
    void addFixedCards(CardGridLayout& grid);
    void addOfferCard(const ModelOffer& offer);
    void showOffer(Entry& entry, const ModelOffer& offer);
    void pick(const QString& model);
    void choose(const QString& model);
    const ModelOffer* offerOf(const QString& model) const;
    QString costText(double seconds) const;

    CardGridLayout* m_grid = nullptr;
    InstallBox* m_box;
    std::vector<Entry> m_entries;
    QList<ModelOffer> m_offers;
    double m_basicSeconds = 0.0;
    QString m_pending; ///< to be chosen once it is installed
    bool m_busy = false;
};

} // namespace resonate
