#pragma once

#include "widgets/settings/panel_card.h"
#include "widgets/settings/settings_view.h"

class QToolButton;
class QVBoxLayout;

namespace resonate {

class ParameterRow;

/// The parameters of one stage, behind its title. The rows are made when they are first seen.
class ParameterSection final : public QWidget {
    Q_OBJECT
public:
    explicit ParameterSection(const QString& group, QWidget* parent = nullptr);
    void showView(const SettingsView& view);
    /// Shows only what matches, and opens for it; an empty search shows what was open before. Returns whether anything
    /// is left.
    bool applySearch(const QString& search);
    bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void parameterWanted(const QString& id, const QJsonValue& value, const QString& gesture);
    void presetValuesWanted(const QStringList& ids);

private:
    void makeRows();
    void unfold(bool open);
    void showTitle();

    QString m_group;
    QToolButton* m_title;
    PanelCard* m_content;
    QVBoxLayout* m_rowLayout;
    QList<ParameterRow*> m_rows;
    SettingsView m_view;
};

} // namespace resonate
