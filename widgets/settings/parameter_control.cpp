#include "widgets/settings/parameter_control.h"

#include "pipeline/parameter_words.h"
#include "widgets/settings/marked_slider.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <cmath>

namespace resonate {
namespace {

constexpr double kMostSliderSteps = 2000.0; // more than a hand can tell apart

/// Lets the page scroll under boxes and lists that nobody has chosen.
class CalmWheel final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() != QEvent::Wheel || widget == nullptr || widget->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

QString stepText(const Parameter& parameter)
{
    return parameter.unit.isEmpty() ? QString() : QLatin1Char(' ') + parameter.unit;
}

} // namespace

ParameterControl::ParameterControl(const Parameter& parameter, const QString& name, QWidget* parent)
    : QWidget(parent), m_parameter(parameter)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    if (parameter.isChoice())
        makeList(name, *layout);
    else
        makeNumber(name, *layout);
    showValue(parameter.standard, parameter.standard);
}

void ParameterControl::makeList(const QString& name, QHBoxLayout& layout)
{
    m_list = new QComboBox;
    m_list->setAccessibleName(name);
    m_list->setObjectName(QStringLiteral("list"));
    m_list->setFocusPolicy(Qt::StrongFocus);
    m_list->installEventFilter(new CalmWheel(m_list));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const QString& choice : m_parameter.choices)
        m_list->addItem(choiceTitle(choice), choice);
    layout.addWidget(m_list);
    layout.addStretch(1);
    setFocusProxy(m_list);
    connect(m_list, &QComboBox::activated, this, [this] { Q_EMIT valueChosen(value(), {}); });
}

void ParameterControl::makeNumber(const QString& name, QHBoxLayout& layout)
{
    m_box = new QDoubleSpinBox;
    m_box->setObjectName(QStringLiteral("box"));
    m_box->setAccessibleName(name);
    m_box->setDecimals(parameterDecimals(m_parameter));
    m_box->setRange(m_parameter.minimum, m_parameter.maximum);
    m_box->setSingleStep(std::pow(10.0, -std::min(1, m_box->decimals())));
    m_box->setSuffix(stepText(m_parameter));
    m_box->setKeyboardTracking(false);
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->installEventFilter(new CalmWheel(m_box));
    connect(m_box, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        const QSignalBlocker blocker(m_slider);
        if (m_slider != nullptr)
            m_slider->setValue(steps(value));
        Q_EMIT valueChosen(value, gesture());
    });
    setFocusProxy(m_box);
    if (hasSlider()) {
        m_slider = new MarkedSlider;
        m_slider->setObjectName(QStringLiteral("slider"));
        m_slider->setAccessibleName(name);
        m_slider->setRange(steps(m_parameter.minimum), steps(m_parameter.maximum));
        m_slider->setPageStep(std::max(1, (m_slider->maximum() - m_slider->minimum()) / 10));
        m_slider->setMinimumWidth(12 * fontMetrics().averageCharWidth());
        layout.addWidget(m_slider, 1);
        setFocusProxy(m_slider);
        connect(m_slider, &QSlider::sliderPressed, this, [this] { ++m_gesture; });
        connect(m_slider, &QSlider::valueChanged, this, [this](int at) {
            const QSignalBlocker blocker(m_box);
            m_box->setValue(at * std::pow(10.0, -m_box->decimals()));
            Q_EMIT valueChosen(m_box->value(), gesture());
        });
    }
    layout.addWidget(m_box);
    if (!hasSlider())
        layout.addStretch(1);
}

bool ParameterControl::hasSlider() const
{
    return steps(m_parameter.maximum) - steps(m_parameter.minimum) <= kMostSliderSteps;
}

int ParameterControl::steps(double value) const
{
    return static_cast<int>(std::lround(value * std::pow(10.0, m_box->decimals())));
}

QString ParameterControl::gesture() const
{
    return m_parameter.id + QLatin1Char('#') + QString::number(m_gesture);
}

QJsonValue ParameterControl::value() const
{
    return m_list != nullptr ? QJsonValue(m_list->currentData().toString()) : QJsonValue(m_box->value());
}

void ParameterControl::showValue(const QJsonValue& value, const QJsonValue& standard)
{
    if (m_list != nullptr) {
        m_list->setCurrentIndex(m_list->findData(value.toString()));
        return;
    }
    const QSignalBlocker boxBlocker(m_box), sliderBlocker(m_slider);
    // What is finer than shown, as a file may set it, stays unless it is touched.
    m_box->setValue(value.toDouble());
    if (m_slider == nullptr)
        return;
    m_slider->setValue(steps(value.toDouble()));
    m_slider->setMark(steps(standard.toDouble()));
}

} // namespace resonate
