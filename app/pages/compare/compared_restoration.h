#pragma once

#include "app/document/document.h"

#include <QObject>
#include <QStringList>

namespace resonate {

/// Which of what a document holds is looked at and listened to: the restored whole, one of its songs, or the preview.
class ComparedRestoration final : public QObject {
    Q_OBJECT
public:
    explicit ComparedRestoration(Document& document, QObject* parent = nullptr);

    /// For people: "The whole recording", "Song 2", "Preview (30 seconds)".
    QStringList titles() const;
    int index() const noexcept { return m_index; }
    void choose(int index);
    void choosePreview();
    /// Null: there is nothing yet.
    std::shared_ptr<const Restoration> current() const;
    bool isPreview() const noexcept;

Q_SIGNALS:
    void listChanged();
    void changed();

private:
    void takeRenders();
    void takePreview();
    int renders() const { return static_cast<int>(m_document.renders().size()); }

    Document& m_document;
    int m_index = 0; // among the renders, and behind them the preview
    std::weak_ptr<const Restoration> m_told;
};

/// The name of a take's content for stores of pictures: the same content, the same name, whatever session.
std::string contentKey(const Restoration& restoration, const std::string& takeId);

} // namespace resonate
