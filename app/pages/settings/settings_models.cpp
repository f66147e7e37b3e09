#include "app/pages/settings/settings_models.h"

#include "app/document/document.h"
#include "app/pages/settings/file_questions.h"
#include "app/work/model_install_work.h"
#include "pipeline/models/model_cost.h"
#include "pipeline/resource_words.h"
#include "pipeline/resource_words.h"
#include "widgets/settings/model_panel.h"

#include <QUrl>

namespace resonate {

SettingsModels::SettingsModels(Document& document, ModelInstallWork& work, ModelPanel& panel,
                               const FileQuestions& questions)
    : QObject(&panel), m_document(document), m_work(work), m_panel(panel), m_questions(questions)
{
    connect(&panel, &ModelPanel::installWanted, &work, &ModelInstallWork::install);
    connect(&panel, &ModelPanel::cancelWanted, &work, &ModelInstallWork::cancel);
    connect(&panel, &ModelPanel::importWanted, this, &SettingsModels::askForImport);
    connect(&panel, &ModelPanel::fileWanted, this, &SettingsModels::askForFile);
    connect(&work, &ModelInstallWork::presenceChanged, this, &SettingsModels::showOffers);
    connect(&work, &ModelInstallWork::busyChanged, this, [this] {
        if (m_work.isBusy())
            m_panel.showProgress(busyWords(), 0.0);
        else
            m_panel.showDone();
    });
    connect(&work, &ModelInstallWork::progressed, this,
            [this](const Progress& progress) { m_panel.showProgress(busyWords(), progress.fraction); });
    connect(&work, &ModelInstallWork::failed, this, [this](const Error& error) { m_panel.showTrouble(error); });
    connect(&work, &ModelInstallWork::done, this, &SettingsModels::modelsChanged);
    connect(&document, &Document::recordingChanged, this, &SettingsModels::showOffers);
    showOffers();
    work.refresh();
}

QString SettingsModels::busyWords() const
{
    const CatalogueModel* model = m_work.catalogue().find(m_work.installing());
    return model != nullptr ? tr("Fetching %1").arg(translatedResourceText(model->title)) : tr("Copying the model");
}

void SettingsModels::showOffers()
{
    const auto& recording = m_document.recording();
    const double seconds = recording ? recording->report.durationSeconds : 0.0;
    const auto& presence = m_work.presence();
    QList<ModelOffer> offers;
    for (const CatalogueModel& model : m_work.catalogue().models) {
        const auto there = std::ranges::find(presence, &model, &ModelPresence::model);
        const bool known = there != presence.end();
        offers.append({model.id, translatedResourceText(model.title), translatedResourceText(model.goodFor),
                       licenceSentence(model.codeLicence, model.weightsLicence), QUrl(model.address).host(),
                       model.bytes(), known ? there->bytes + there->partialBytes : 0, known && there->isComplete(),
                       separationSeconds(&model, seconds)});
    }
    m_panel.setBasicSeconds(separationSeconds(nullptr, seconds));
    m_panel.setOffers(offers);
}

void SettingsModels::askForImport()
{
    const auto file =
        m_questions.file(&m_panel, {tr("Import a model file"), tr("Model files (*.th *.yaml);;All files (*)"), {}});
    if (file)
        m_work.importFile(*file);
}

void SettingsModels::askForFile()
{
    const auto file =
        m_questions.file(&m_panel, {tr("A model of your own"), tr("Model files (*.th *.yaml);;All files (*)"), {}});
    if (!file)
        return;
    RestoreSettings settings = m_document.settings();
    settings.model = file->native();
    m_document.change(settings, tr("A model of your own", "in the history"));
}

} // namespace resonate
