#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace resonate {

/// A stage that may be left out of the preview.
struct BypassItem {
    QString stage;        ///< id, for stageWords()
    bool without = false; ///< the preview is heard without it
    bool leftOut = false; ///< the settings leave it out for good
    bool operator==(const BypassItem&) const = default;
};

/// The stages of a restoration, each to be heard without, in the preview. Only asks; the preview is made elsewhere.
class BypassPanel final : public QWidget {
    Q_OBJECT
public:
    explicit BypassPanel(QWidget* parent = nullptr);

    void setItems(const QList<BypassItem>& items);
    /// What goes on with the preview, in a sentence; empty: nothing.
    void setStatus(const QString& status);

Q_SIGNALS:
    void withoutChanged(const QString& stage, bool without);
    void leaveOutRequested(const QString& stage, bool leaveOut);
    void listenRequested();

private:
    void addRow(const BypassItem& item, int row);

    QList<BypassItem> m_items;
    QWidget* m_list;
    QGridLayout* m_grid;
    QLabel* m_empty;
    QLabel* m_status;
};

} // namespace resonate
