#pragma once

#include "core/metering/live_meters.h"

#include <QElapsedTimer>
#include <QWidget>

namespace resonate {

class MeterFeed;

/// What all meters share: they follow a feed, repaint what moved and nothing else, and tell screen readers at most once
/// a second.
class MeterView : public QWidget {
    Q_OBJECT
public:
    static constexpr int kSpokenEveryMs = 1000;

    explicit MeterView(QWidget* parent = nullptr);
    /// Null: nothing is shown. The feed outlives the view, or is taken away before.
    void setFeed(MeterFeed* feed);
    MeterFeed* feed() const noexcept { return m_feed; }
    /// For those who have snapshots of their own.
    void setSnapshot(const MeterSnapshot& snapshot);
    const MeterSnapshot& snapshot() const noexcept { return m_snapshot; }

protected:
    /// What has to be painted anew between two snapshots.
    virtual QRegion changedRegion(const MeterSnapshot& before, const MeterSnapshot& after) const = 0;
    /// The readings in words.
    virtual QString spoken() const = 0;
    void paintFocus(QPainter& painter) const;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void take();

    MeterFeed* m_feed = nullptr;
    MeterSnapshot m_snapshot;
    QElapsedTimer m_sinceSpoken;
};

/// "-12.3", or a dash for what is nothing.
QString meterText(double value, double nothing);

} // namespace resonate
