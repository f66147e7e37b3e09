#include "app/pages/upload/recording_card.h"

#include "app/pages/upload/media_words.h"
#include "widgets/look/error_sentence.h"
#include "widgets/look/look.h"
#include "widgets/time/time_text.h"

#include <QFile>
#include <QFormLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace resonate {

RecordingCard::RecordingCard(QWidget* parent)
    : QFrame(parent),
      m_name(new QLabel(this)),
      m_folder(new QLabel(this)),
      m_refusal(new QLabel(this)),
      m_detail(new QLabel(this)),
      m_facts(new QWidget(this)),
      m_rows(new QFormLayout(m_facts))
{
    setObjectName(QStringLiteral("upload.card"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_name->setFont(large);
    m_name->setObjectName(QStringLiteral("upload.name"));
    m_refusal->setObjectName(QStringLiteral("upload.refusal"));
    QFont bold = font();
    bold.setBold(true);
    m_refusal->setFont(bold);
    for (QLabel* label : {m_name, m_folder, m_refusal, m_detail})
        label->setTextFormat(Qt::PlainText); // a stranger's name is no markup
    for (QLabel* label : {m_refusal, m_detail}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->hide();
    }
    for (QLabel* label : {m_name, m_folder}) // their text is cut to what there is
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(fontMetrics().height());
    m_length = addFact(tr("Length"), "upload.length");
    m_format = addFact(tr("Format"), "upload.format");
    m_sound = addFact(tr("Sound"), "upload.sound");
    m_picture = addFact(tr("Picture"), "upload.picture");
    m_size = addFact(tr("Size"), "upload.size");
    auto* column = new QVBoxLayout(this);
    const int gap = fontMetrics().height();
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap / 2);
    for (QWidget* part : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_folder),
                          static_cast<QWidget*>(m_refusal), static_cast<QWidget*>(m_detail), m_facts})
        column->addWidget(part);
    column->addStretch();
    connect(&Look::instance(), &Look::changed, this, qOverload<>(&QWidget::update));
}

QLabel* RecordingCard::addFact(const QString& title, const char* name)
{
    auto* value = new QLabel(m_facts);
    value->setObjectName(QLatin1String(name));
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    m_rows->addRow(title, value);
    return value;
}

void RecordingCard::setFile(const std::filesystem::path& file)
{
    m_refused = false;
    m_fileName = QFile::decodeName(file.filename().c_str());
    m_folderName = QFile::decodeName(file.parent_path().c_str());
    m_name->setToolTip(QFile::decodeName(file.c_str()));
    showName();
    m_refusal->hide();
    m_detail->hide();
    m_facts->show();
    for (QLabel* value : {m_length, m_format, m_sound, m_picture, m_size})
        value->setText(tr("…", "a fact that is being looked up"));
}

void RecordingCard::showName()
{
    const int width = contentsRect().width() - 2 * fontMetrics().height();
    m_name->setText(m_name->fontMetrics().elidedText(m_fileName, Qt::ElideMiddle, width));
    m_name->setAccessibleName(m_fileName);
    m_folder->setText(m_folder->fontMetrics().elidedText(m_folderName, Qt::ElideMiddle, width));
}

void RecordingCard::showFacts(const MediaReport& report, std::int64_t bytes)
{
    m_length->setText(report.frames > 0 ? timeText(static_cast<double>(report.frames) / report.format.sampleRateHz)
                                        : tr("Not told by the file"));
    m_format->setText(formatWords(report));
    m_sound->setText(soundWords(report));
    m_picture->setText(report.hasPicture ? tr("A video: its sound is restored") : tr("None"));
    m_size->setText(sizeWords(bytes));
}

void RecordingCard::showRefusal(const Error& error)
{
    m_refused = true;
    m_facts->hide();
    m_refusal->setText(errorSentence(error));
    m_detail->setText(QString::fromStdString(error.detail));
    m_refusal->show();
    m_detail->show();
}

void RecordingCard::setPicture(QWidget* picture)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    delete column->takeAt(column->count() - 1); // it takes the stretch's place
    column->addWidget(picture, 1);
}

void RecordingCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    showName();
}

void RecordingCard::paintEvent(QPaintEvent*)
{
    const LookColors& colors = Look::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = fontMetrics().height() * 0.6;
    painter.setPen(QPen(m_refused ? colors.poor : colors.outline, m_refused ? 2.0 : 1.0));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

} // namespace resonate
