#pragma once

#include <QObject>

#include <filesystem>

namespace resonate {

class DeliveryPanel;
class Document;
class OutputPanel;
struct FileQuestions;

/// The files and folders that the settings name: asks for them, and looks, off the window's thread, whether they can be
/// used.
class SettingsPlaces final : public QObject {
    Q_OBJECT
public:
    /// All outlive this.
    SettingsPlaces(Document& document, DeliveryPanel& delivery, OutputPanel& output, const FileQuestions& questions,
                   QObject* parent);

private:
    void askForReference();
    void askForFolder();
    void look();

    Document& m_document;
    DeliveryPanel& m_delivery;
    OutputPanel& m_output;
    const FileQuestions& m_questions;
    std::filesystem::path m_reference; ///< what was looked at last
    std::filesystem::path m_folder;
    bool m_looked = false;
};

} // namespace resonate
