#pragma once

#include "core/base/result.h"
#include "widgets/settings/model_offer.h"
#include "widgets/settings/panel_card.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace resonate {

/// What is asked before a model is fetched, how far it is, and what went wrong.
class InstallBox final : public PanelCard {
    Q_OBJECT
public:
    explicit InstallBox(QWidget* parent = nullptr);
    void ask(const ModelOffer& offer);
    void showProgress(const QString& title, double fraction);
    void showTrouble(const Error& error, bool mayRetry);
    const QString& modelId() const noexcept { return m_id; }

Q_SIGNALS:
    void installWanted(const QString& id);
    void cancelWanted();

private:
    void showWords(const QString& heading, const QString& words, const QString& detail);

    QString m_id;
    QLabel* m_heading;
    QLabel* m_words;
    QLabel* m_detail;
    QProgressBar* m_progress;
    QPushButton* m_install;
    QPushButton* m_cancel;
};

} // namespace resonate
