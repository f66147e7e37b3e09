#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QStackedLayout;

namespace resonate {

/// A take as a person sees it.
struct NamedTake {
    QString id;
    QString name;
    bool operator==(const NamedTake&) const = default;
};

/// Which take is heard: a row of buttons, or a list where there is no room for them. The keys 1 to 9 that stand for
/// them are shown in the tips.
class TakeSelector final : public QWidget {
    Q_OBJECT
public:
    explicit TakeSelector(QWidget* parent = nullptr);

    void setTakes(const QList<NamedTake>& takes);
    const QList<NamedTake>& takes() const noexcept { return m_takes; }
    void setTake(const QString& id);
    /// While blind nothing shows which one is heard, and none can be chosen.
    void setBlind(bool blind);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void takeRequested(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showTake();
    void chooseForm();

    QList<NamedTake> m_takes;
    QString m_take;
    bool m_isBlind = false;
    QWidget* m_row;
    QHBoxLayout* m_rowLayout;
    QButtonGroup* m_buttons;
    QComboBox* m_list;
    QStackedLayout* m_forms;
};

} // namespace resonate
