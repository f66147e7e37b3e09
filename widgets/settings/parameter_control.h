#pragma once

#include "pipeline/parameters.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QHBoxLayout;

namespace resonate {

class MarkedSlider;

/// The control of one parameter, by its kind: a slider and a box for a number, a list for a choice.
class ParameterControl final : public QWidget {
    Q_OBJECT
public:
    /// `name`: how assistive tools call it.
    ParameterControl(const Parameter& parameter, const QString& name, QWidget* parent = nullptr);

    const Parameter& parameter() const noexcept { return m_parameter; }
    QJsonValue value() const;
    /// Shows a value and tells nobody. `standard`: what the mark stands at.
    void showValue(const QJsonValue& value, const QJsonValue& standard);

Q_SIGNALS:
    /// The user set it. Values of one gesture, such as a drag, have the same `gesture`.
    void valueChosen(const QJsonValue& value, const QString& gesture);

private:
    void makeList(const QString& name, QHBoxLayout& layout);
    void makeNumber(const QString& name, QHBoxLayout& layout);
    bool hasSlider() const;
    int steps(double value) const;
    QString gesture() const;

    const Parameter& m_parameter; ///< of the table
    QComboBox* m_list = nullptr;
    QDoubleSpinBox* m_box = nullptr;
    MarkedSlider* m_slider = nullptr;
    int m_gesture = 0;
};

} // namespace resonate
