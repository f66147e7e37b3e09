#pragma once

#include "pipeline/loudness/match_plan.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QRadioButton;

namespace resonate {

/// How loud files shall be: a standard or numbers of one's own, each file for itself or all as an album, and what
/// becomes of peaks that would pass the ceiling.
class LoudnessTargetPanel final : public QWidget {
    Q_OBJECT
public:
    explicit LoudnessTargetPanel(QWidget* parent = nullptr);
    MatchSettings settings() const;

Q_SIGNALS:
    void settingsChanged();

private:
    QDoubleSpinBox* addSpin(const QString& name, const QString& title, const QString& suffix);
    void layOut();
    void chooseStandard(int index);
    void showStandard();

    QComboBox* m_standard;
    QDoubleSpinBox* m_target;
    QDoubleSpinBox* m_ceiling;
    QRadioButton* m_tracks;
    QRadioButton* m_album;
    QCheckBox* m_limit;
};

} // namespace resonate
