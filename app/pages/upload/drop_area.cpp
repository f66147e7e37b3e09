#include "app/pages/upload/drop_area.h"

#include "widgets/look/look.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace resonate {
namespace {

/// An arrow into a tray, in the accent colour.
class DropPicture final : public QWidget {
public:
    explicit DropPicture(QWidget* parent) : QWidget(parent)
    {
        const int side = fontMetrics().height() * 4;
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double unit = width() / 16.0;
        painter.scale(unit, unit);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawLine(QPointF(8, 2), QPointF(8, 10));
        const QPointF head[] = {{4.8, 7}, {8, 10.2}, {11.2, 7}};
        painter.drawPolyline(head, 3);
        const QPointF tray[] = {{2, 10.5}, {2, 13.5}, {14, 13.5}, {14, 10.5}};
        painter.drawPolyline(tray, 4);
    }
};

QLabel* makeLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

DropArea::DropArea(QWidget* parent)
    : QFrame(parent),
      m_picture(new DropPicture(this)),
      m_title(makeLabel(this)),
      m_text(makeLabel(this)),
      m_file(new QPushButton(tr("&Choose a recording…"), this)),
      m_folder(new QPushButton(tr("Choose a &folder…"), this))
{
    setObjectName(QStringLiteral("upload.drop"));
    m_file->setObjectName(QStringLiteral("upload.choose"));
    m_folder->setObjectName(QStringLiteral("upload.chooseFolder"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setText(tr("Drop a recording here"));
    m_text->setText(
        tr("Sound or video, as your phone made it. It is read, never changed, and stays on this computer."));

    auto* column = new QVBoxLayout(this);
    const int gap = fontMetrics().height();
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap / 2);
    column->addStretch();
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_text);
    auto* row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addStretch();
    row->addWidget(m_file);
    row->addWidget(m_folder);
    row->addStretch();
    column->addSpacing(gap / 2);
    column->addLayout(row);
    column->addStretch();
    connect(m_file, &QPushButton::clicked, this, &DropArea::fileWanted);
    connect(m_folder, &QPushButton::clicked, this, &DropArea::folderWanted);
    connect(&Look::instance(), &Look::changed, this, qOverload<>(&QWidget::update));
    setCompact(false);
}

void DropArea::setCompact(bool compact)
{
    m_picture->setVisible(!compact);
    m_title->setVisible(!compact);
    m_text->setVisible(!compact);
    m_file->setText(compact ? tr("&Choose another recording…") : tr("&Choose a recording…"));
    m_file->setDefault(!compact);
    setSizePolicy(QSizePolicy::Preferred, compact ? QSizePolicy::Maximum : QSizePolicy::Expanding);
}

void DropArea::paintEvent(QPaintEvent*)
{
    const LookColors& colors = Look::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = fontMetrics().height() * 0.6;
    painter.setPen(QPen(palette().color(QPalette::Mid), 1.5, Qt::DashLine));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

} // namespace resonate
