#pragma once

#include "pipeline/xml_text.h"

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace resonate {

/// Writes a page of XHTML that HTML readers take as well. Whatever is given as text or as an attribute is escaped: it
/// may be a stranger's. Elements without content keep their end tag, as HTML wants it; `empty()` is for those that have
/// none there.
class HtmlWriter final {
public:
    using Attributes = std::initializer_list<std::pair<const char*, QString>>;

    HtmlWriter();
    HtmlWriter(const HtmlWriter&) = delete;
    HtmlWriter& operator=(const HtmlWriter&) = delete;

    void open(const char* tag, Attributes attributes = {});
    void close();
    void text(const QString& text);
    void element(const char* tag, const QString& text, Attributes attributes = {});
    void empty(const char* tag, Attributes attributes = {});
    /// A table's first row.
    void header(std::initializer_list<QString> names);
    /// Closes what is open.
    QByteArray finish();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace resonate
