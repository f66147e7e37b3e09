#include "app/work/model_install_work.h"

#include "app/document/background.h"
#include "pipeline/models/model_import.h"
#include "pipeline/models/model_install.h"

namespace resonate {

ModelInstallWork::ModelInstallWork(const ModelStore& store, QThreadPool& pool, QObject* parent,
                                   const DownloadRules& rules)
    : QObject(parent), m_store(store), m_rules(rules), m_pool(pool)
{
}

ModelInstallWork::~ModelInstallWork()
{
    delete m_job; // cancels and waits
    delete m_look;
}

void ModelInstallWork::refresh()
{
    using Presences = std::vector<ModelPresence>;
    delete m_look; // what it would tell is old
    m_look = runInBackground<Presences>(
        m_pool, this,
        [store = m_store](const std::stop_token&) -> Result<Presences> {
            Presences all;
            for (const CatalogueModel& model : store.catalogue().models)
                all.push_back(store.presence(model));
            return all;
        },
        [this](Result<Presences> looked) {
            if (!looked)
                return Q_EMIT failed(looked.error());
            m_presence = *std::move(looked);
            Q_EMIT presenceChanged();
        });
}

void ModelInstallWork::install(const QString& id)
{
    const CatalogueModel* model = catalogue().find(id);
    if (isBusy() || model == nullptr)
        return;
    m_installing = id;
    start(QStringLiteral("install"), [model, rules = m_rules](const ModelStore& store, const ModelWork& work) {
        const auto report = installModel(*model, store, rules, work);
        return report ? Result<>() : Result<>(report.error());
    });
}

void ModelInstallWork::importFile(const std::filesystem::path& file)
{
    if (isBusy())
        return;
    start(QStringLiteral("import"), [file](const ModelStore& store, const ModelWork& work) {
        const auto files = importModel(file, store, work);
        return files ? Result<>() : Result<>(files.error());
    });
}

void ModelInstallWork::remove(const QString& id)
{
    const CatalogueModel* model = catalogue().find(id);
    if (isBusy() || model == nullptr)
        return;
    start(QStringLiteral("remove"), [model](const ModelStore& store, const ModelWork&) {
        const auto freed = store.remove(*model);
        return freed ? Result<>() : Result<>(freed.error());
    });
}

void ModelInstallWork::cancel()
{
    if (m_job)
        m_job->cancel();
}

void ModelInstallWork::start(const QString& stage, Task task)
{
    m_job = new Job(
        m_pool,
        [stage, task = std::move(task), store = m_store](const JobContext& context) -> Result<QJsonObject> {
            ProgressTracker tracker(context.progress);
            tracker.beginStage(stage, 1.0);
            const ModelWork work{context.stop, [&](double fraction) { tracker.report(fraction); }, context.message};
            const auto ended = task(store, work);
            tracker.endStage();
            return ended ? Result<QJsonObject>(QJsonObject()) : Result<QJsonObject>(ended.error());
        },
        this);
    connect(m_job, &Job::progressed, this, &ModelInstallWork::progressed);
    connect(m_job, &Job::told, this, &ModelInstallWork::told);
    connect(m_job, &Job::finished, this, [this, job = m_job.data()](const JobOutcome& outcome) {
        job->deleteLater();
        m_job = nullptr;
        m_installing.clear();
        Q_EMIT busyChanged();
        if (outcome.kind == JobOutcome::Kind::Failed)
            Q_EMIT failed(outcome.error);
        else if (outcome.kind == JobOutcome::Kind::Done)
            Q_EMIT done();
        refresh();
    });
    Q_EMIT busyChanged();
}

} // namespace resonate
