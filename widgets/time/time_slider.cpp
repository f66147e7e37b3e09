#include "widgets/time/time_slider.h"

#include "widgets/time/time_text.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

namespace resonate {
namespace {

class AccessibleTimeSlider final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    AccessibleTimeSlider(QWidget* widget, TimeSlider& slider)
        : QAccessibleWidget(widget, QAccessible::Slider), m_slider(slider)
    {
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? timeWords(m_slider.sliderSeconds()) : QAccessibleWidget::text(kind);
    }
    QVariant currentValue() const override { return m_slider.sliderSeconds(); }
    QVariant minimumValue() const override { return 0.0; }
    QVariant maximumValue() const override { return m_slider.sliderMaximumSeconds(); }
    QVariant minimumStepSize() const override { return m_slider.sliderStepSeconds(); }
    void setCurrentValue(const QVariant& value) override { m_slider.moveSlider(value.toDouble()); }

private:
    TimeSlider& m_slider; // the widget itself
};

QAccessibleInterface* interfaceOf(const QString&, QObject* object)
{
    auto* slider = dynamic_cast<TimeSlider*>(object);
    return slider != nullptr ? new AccessibleTimeSlider(static_cast<QWidget*>(object), *slider) : nullptr;
}

} // namespace

void offerTimeSliders()
{
    static const bool installed = (QAccessible::installFactory(interfaceOf), true);
    static_cast<void>(installed);
}

} // namespace resonate
