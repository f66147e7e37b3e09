#pragma once

#include "app/document/document.h"
#include "pipeline/progress.h"

#include <QWidget>

namespace resonate {

class ComparedRestoration;
class RenderWork;
class RestorePanel;

/// Restoring the whole: runs it, tells how far it is, and what came of it.
class RestoreTab final : public QWidget {
    Q_OBJECT
public:
    RestoreTab(Document& document, RenderWork& render, ComparedRestoration& compared, QWidget* parent = nullptr);

Q_SIGNALS:
    void momentChosen(double seconds);

private:
    void showState();
    void showReady();
    void showResult();
    void showProgress(const Progress& progress);
    QString estimate() const;
    QString buttonText() const;

    Document& m_document;
    RenderWork& m_render;
    ComparedRestoration& m_compared;
    RestorePanel* m_panel;
    RestoreSettings m_rendered; ///< what the document's renders were made with
    std::optional<Error> m_error;
    bool m_cancelled = false;
};

} // namespace resonate
