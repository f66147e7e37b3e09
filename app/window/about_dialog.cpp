#include "app/window/about_dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace resonate {
namespace {

struct Component {
    const char* name;
    const char* licence;
    const char* address;
};

// As packaged by Debian 12; licences by their SPDX names.
constexpr Component kComponents[] = {
    {"Qt 6", "LGPL-3.0-only; Qt Charts: GPL-3.0-only", "https://www.qt.io"},
    {"FFmpeg", "GPL-2.0-or-later", "https://ffmpeg.org"},
    {"LibTorch", "BSD-3-Clause", "https://pytorch.org"},
    {"libsndfile", "LGPL-2.1-or-later", "https://libsndfile.github.io/libsndfile"},
    {"FFTW", "GPL-2.0-or-later", "https://www.fftw.org"},
    {"libebur128", "MIT", "https://github.com/jiixyj/libebur128"},
    {"SoX Resampler", "LGPL-2.1-or-later", "https://sourceforge.net/projects/soxr"},
    {"PortAudio", "MIT", "https://www.portaudio.com"},
    {"OpenBLAS", "BSD-3-Clause", "https://www.openblas.net"},
    {"oneDNN", "Apache-2.0", "https://github.com/oneapi-src/oneDNN"},
    {"xxHash", "BSD-2-Clause", "https://xxhash.com"},
};

QTextBrowser* makeText(const QString& html, const QString& name, QWidget* parent)
{
    auto* text = new QTextBrowser(parent);
    text->setOpenExternalLinks(true);
    text->setAccessibleName(name);
    text->setHtml(html);
    return text;
}

QString aboutText()
{
    const auto paragraph = [](const QString& text) {
        return QStringLiteral("<p>") + text.toHtmlEscaped() + QStringLiteral("</p>");
    };
    return QStringLiteral("<h2>Resonate %1</h2>").arg(QCoreApplication::applicationVersion()) +
           paragraph(AboutDialog::tr("Turns a phone recording of a concert into a master and stems worth keeping.")) +
           paragraph(AboutDialog::tr(
               "Everything runs on this computer. Nothing is sent anywhere; a model is fetched only when "
               "you ask for it.")) +
           paragraph(
               AboutDialog::tr("This program is free software: you may use, share and change it under the terms of the "
                               "GNU General Public License, version 3 or later. It comes with no warranty."));
}

QString licencesText()
{
    QString rows;
    for (const Component& component : kComponents)
        rows +=
            QStringLiteral("<tr><td><b>%1</b></td><td>%2</td><td><a href=\"%3\">%3</a></td></tr>")
                .arg(QLatin1String(component.name), QLatin1String(component.licence), QLatin1String(component.address));
    return QStringLiteral("<p>%1</p><table cellpadding=\"4\">%2</table>")
        .arg(AboutDialog::tr("Resonate is made with the work of others:").toHtmlEscaped(), rows);
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent), m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("about"));
    setWindowTitle(tr("About Resonate"));
    m_tabs->setObjectName(QStringLiteral("about.tabs"));
    m_tabs->setAccessibleName(windowTitle());
    m_tabs->addTab(makeText(aboutText(), tr("About"), m_tabs), tr("About"));
    m_tabs->addTab(makeText(licencesText(), tr("Licences"), m_tabs), tr("Licences"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_tabs);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 22);
}

void AboutDialog::showLicences()
{
    m_tabs->setCurrentIndex(1);
}

} // namespace resonate
