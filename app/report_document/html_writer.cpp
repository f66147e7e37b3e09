#include "app/report_document/html_writer.h"

namespace resonate {

HtmlWriter::HtmlWriter() : m_xml(&m_bytes)
{
    m_xml.setAutoFormatting(false); // white space is text
    m_xml.writeStartDocument();
    m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>"));
}

void HtmlWriter::open(const char* tag, Attributes attributes)
{
    m_xml.writeStartElement(QLatin1String(tag));
    for (const auto& [name, value] : attributes)
        m_xml.writeAttribute(QLatin1String(name), xmlSafe(value));
}

void HtmlWriter::close()
{
    m_xml.writeCharacters({}); // so that an element without content gets an end tag
    m_xml.writeEndElement();
}

void HtmlWriter::text(const QString& text)
{
    m_xml.writeCharacters(xmlSafe(text));
}

void HtmlWriter::element(const char* tag, const QString& text, Attributes attributes)
{
    open(tag, attributes);
    this->text(text);
    close();
}

void HtmlWriter::empty(const char* tag, Attributes attributes)
{
    m_xml.writeEmptyElement(QLatin1String(tag));
    for (const auto& [name, value] : attributes)
        m_xml.writeAttribute(QLatin1String(name), xmlSafe(value));
}

void HtmlWriter::header(std::initializer_list<QString> names)
{
    open("tr");
    for (const QString& name : names)
        element("th", name);
    close();
}

QByteArray HtmlWriter::finish()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace resonate
