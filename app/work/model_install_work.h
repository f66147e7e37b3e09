#pragma once

#include "core/base/result.h"
#include "pipeline/models/download_rules.h"
#include "pipeline/models/model_store.h"
#include "pipeline/progress.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <vector>

namespace resonate {

class Job;

/// What a window does with the store of models, off its thread: looks what is there, fetches, imports, removes. One
/// thing at a time; to start another while it is busy does nothing. Lives in the window's thread.
class ModelInstallWork final : public QObject {
    Q_OBJECT
public:
    /// `pool` and the store's catalogue outlive this.
    ModelInstallWork(const ModelStore& store, QThreadPool& pool, QObject* parent = nullptr,
                     const DownloadRules& rules = {});
    ~ModelInstallWork() override;

    const ModelCatalogue& catalogue() const noexcept { return m_store.catalogue(); }
    /// As last looked at, in the catalogue's order; empty before presenceChanged() was first told.
    const std::vector<ModelPresence>& presence() const noexcept { return m_presence; }
    bool isBusy() const noexcept { return m_job != nullptr; }
    /// The model that is being fetched; empty otherwise.
    const QString& installing() const noexcept { return m_installing; }

    /// Looks what is there.
    void refresh();
    /// `id`: of the catalogue.
    void install(const QString& id);
    /// Official files under whatever name, as importModel().
    void importFile(const std::filesystem::path& file);
    void remove(const QString& id);
    void cancel();

Q_SIGNALS:
    void busyChanged();
    void progressed(const resonate::Progress& progress);
    void told(const QString& message);
    void failed(const resonate::Error& error);
    /// It went well; presenceChanged() follows.
    void done();
    void presenceChanged();

private:
    using Task = std::function<Result<>(const ModelStore& store, const ModelWork& work)>;
    void start(const QString& stage, Task task);

    ModelStore m_store;
    DownloadRules m_rules;
    QThreadPool& m_pool;
    std::vector<ModelPresence> m_presence;
    QString m_installing;
    QPointer<Job> m_job;
    QPointer<Job> m_look;
};

} // namespace resonate
