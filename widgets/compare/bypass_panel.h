#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;

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
    struct Row {
        QString stage;
        bool leftOut = false;
        QCheckBox* without = nullptr;
        QLabel* does = nullptr;
        QPushButton* forGood = nullptr;
    };
    void makeRows(const QList<BypassItem>& items);
    Row makeRow(const QString& stage, int row);
    static void showItem(Row& row, const BypassItem& item);

    std::vector<Row> m_rows;
    QWidget* m_list;
    QGridLayout* m_grid;
    QLabel* m_empty;
    QLabel* m_status;
};

} // namespace resonate
