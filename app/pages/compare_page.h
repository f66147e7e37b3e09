#pragma once

#include "app/pages/compare/compared_restoration.h"
#include "app/pages/compare/compared_takes.h"
#include "widgets/time/time_viewport.h"

#include <QWidget>

class QComboBox;
class QTabWidget;

namespace resonate {

class ExportWork;
class ListenTab;
class Listening;
class NumbersTab;
class PeakStore;
class PreviewWork;
class RenderWork;
class SynthesisWork;
class TileStore;

/// The fourth step: restore the whole, compare by eye, ear and number, and export.
class ComparePage final : public QWidget {
    Q_OBJECT
public:
    /// All outlive the page.
    ComparePage(Document& document, RenderWork& render, PreviewWork& preview, ExportWork& exporting,
                SynthesisWork& synthesis, PeakStore& peaks, TileStore& tiles, Listening& listening,
                QWidget* parent = nullptr);
    ~ComparePage() override;

private:
    void layOut(QWidget* restore, QWidget* exporting);
    void showList();
    void showCompared();

    Document& m_document;
    Listening& m_listening;
    TimeViewport m_viewport;
    ComparedRestoration m_compared;
    ComparedTakes m_takes;
    QComboBox* m_choice;
    QTabWidget* m_tabs;
    ListenTab* m_listen;
    NumbersTab* m_numbers;
};

} // namespace resonate
