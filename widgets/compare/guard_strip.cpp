#include "widgets/compare/guard_strip.h"

#include "widgets/compare/guard_words.h"
#include "widgets/look/look.h"
#include "widgets/time/time_text.h"

#include <QJsonObject>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

constexpr double kArtifactBegins = 0.1;
constexpr double kWindowSeconds = 1.0; // GuardedStream::Parameters::windowSeconds

/// Small scores are what matters, so that they get half of the height.
double heightOf(double score)
{
    return std::sqrt(std::clamp(score, 0.0, 1.0));
}

} // namespace

GuardStrip::GuardStrip(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Artifacts, second by second"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    connect(&Look::instance(), &Look::changed, this, qOverload<>(&QWidget::update));
}

void GuardStrip::setWindows(const QJsonArray& windows, double beginSeconds)
{
    m_windows.clear();
    m_windows.reserve(static_cast<std::size_t>(windows.size()));
    for (const QJsonValue& value : windows) {
        const QJsonObject window = value.toObject();
        const QString verdict = window.value(QStringLiteral("verdict")).toString();
        m_windows.push_back({window.value(QStringLiteral("score")).toDouble(),
                             verdict == QLatin1String("input")  ? Outcome::Input
                             : verdict == QLatin1String("half") ? Outcome::Half
                                                                : Outcome::Kept,
                             window.value(QStringLiteral("feature")).toString()});
    }
    m_beginSeconds = beginSeconds;
    m_current = -1;
    setAccessibleDescription(tr("%n second(s) were judged.", nullptr, count()));
    update();
}

QString GuardStrip::textOf(int window) const
{
    if (window < 0 || window >= count())
        return {};
    const Window& judged = m_windows[static_cast<std::size_t>(window)];
    const QString when = timeText(m_beginSeconds + window * kWindowSeconds);
    const QString score = QLocale().toString(judged.score, 'f', 2);
    const QString outcome = judged.outcome == Outcome::Kept   ? tr("let pass", "what the guard did to a second")
                            : judged.outcome == Outcome::Half ? tr("heard at half the amount")
                                                              : tr("taken back", "what the guard did to a second");
    const QString why = artifactFeatureWords(judged.feature);
    return why.isEmpty() ? tr("%1: artifact score %2, %3").arg(when, score, outcome)
                         : tr("%1: artifact score %2, %3; %4").arg(when, score, outcome, why);
}

QSize GuardStrip::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 4};
}

QSize GuardStrip::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height() * 3};
}

int GuardStrip::windowAt(double x) const
{
    return m_windows.empty() ? -1 : std::clamp(static_cast<int>(x * count() / std::max(1, width())), 0, count() - 1);
}

void GuardStrip::setCurrent(int window)
{
    if (window == m_current)
        return;
    m_current = window;
    setAccessibleDescription(textOf(window));
    setToolTip(textOf(window));
    update();
    Q_EMIT currentChanged();
}

void GuardStrip::paintBars(QPainter& painter) const
{
    const LookColors& colors = Look::instance().colors();
    const double columns = width(), step = std::max(1.0, columns / count());
    // One bar a pixel at most: the worst of the windows that fall on it.
    for (double x = 0.0; x < columns; x += step) {
        const int first = windowAt(x), last = std::max(first + 1, static_cast<int>((x + step) * count() / columns));
        const auto worst = std::max_element(m_windows.begin() + first, m_windows.begin() + std::min(last, count()),
                                            [](const Window& a, const Window& b) { return a.score < b.score; });
        const double top = (1.0 - heightOf(worst->score)) * (height() - 1);
        const QRectF bar(x, top, step > 3.0 ? step - 1.0 : step, height() - top);
        painter.fillRect(bar, worst->outcome == Outcome::Kept
                                  ? QBrush(colors.grid)
                                  : QBrush(worst->outcome == Outcome::Half ? colors.fair : colors.poor,
                                           worst->outcome == Outcome::Half ? Qt::Dense4Pattern : Qt::SolidPattern));
    }
}

void GuardStrip::paintEvent(QPaintEvent*)
{
    const LookColors& colors = Look::instance().colors();
    QPainter painter(this);
    painter.fillRect(rect(), colors.plot);
    if (!m_windows.empty())
        paintBars(painter);
    const double limit = (1.0 - heightOf(kArtifactBegins)) * (height() - 1);
    painter.setPen(QPen(colors.dimmedText, 1.0, Qt::DashLine));
    painter.drawLine(QPointF(0.0, limit), QPointF(width(), limit));
    if (m_current >= 0) {
        const double x = (m_current + 0.5) * width() / count();
        painter.setPen(QPen(colors.playhead, 1.5));
        painter.drawLine(QPointF(x, 0.0), QPointF(x, height()));
    }
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 2.0) : QPen(colors.outline, 1.0));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void GuardStrip::mousePressEvent(QMouseEvent* event)
{
    setCurrent(windowAt(event->position().x()));
}

void GuardStrip::mouseMoveEvent(QMouseEvent* event)
{
    setCurrent(windowAt(event->position().x()));
}

void GuardStrip::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const int window = windowAt(event->position().x()); window >= 0)
        Q_EMIT momentChosen(m_beginSeconds + window * kWindowSeconds);
}

void GuardStrip::keyPressEvent(QKeyEvent* event)
{
    switch (m_windows.empty() ? int{Qt::Key_unknown} : event->key()) {
    case Qt::Key_Left:
        return setCurrent(std::max(0, m_current - 1));
    case Qt::Key_Right:
        return setCurrent(std::min(count() - 1, m_current + 1));
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(count() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT momentChosen(m_beginSeconds + m_current * kWindowSeconds);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace resonate
