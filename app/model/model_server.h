#pragma once

#include "core/separation/segment_model.h"
#include "pipeline/model_worker/exchange_memory.h"

#include <QJsonObject>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace resonate {

/// What resonate-model does: loads the models of its job, says what they are, and separates pieces that lie in the
/// exchange memory until its standard input ends. See pipeline/model_worker/model_protocol.h.
class ModelServer final {
public:
    /// How models are run: the threads, the device, the precision and the lanes of the job.
    struct Settings {
        int threads = 1;
        std::string device;
        bool bfloat16 = false;
        int lanes = 0; ///< segments side by side on the processor; 0: the model chooses
    };
    /// Makes a model from an entry of the job and the descriptor of its file. Errors: BadInput (without a path).
    using Loader = std::function<Result<std::unique_ptr<SegmentModel>>(const QJsonObject& description, int descriptor,
                                                                       const Settings& settings)>;

    explicit ModelServer(Loader loader) : m_loader(std::move(loader)) {}

    /// Returns the program's exit status.
    int run();

private:
    bool load(const QJsonObject& job);
    Result<> separate(const QJsonObject& json);

    Loader m_loader;
    int m_exchangeDescriptor = -1;
    ExchangeMemory m_exchange;
    std::vector<std::unique_ptr<SegmentModel>> m_models;
    std::vector<SegmentModelInfo> m_infos;
};

} // namespace resonate
