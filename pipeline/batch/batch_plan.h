#pragma once

#include "pipeline/batch/batch_journal.h"
#include "pipeline/batch/collect_inputs.h"
#include "pipeline/job.h"
#include "pipeline/request.h"

#include <vector>

namespace resonate {

/// One recording of a batch, with all that is known before it is opened.
struct BatchItem {
    RestoreRequest request;                   ///< with its own input, folder and, where names would meet, template
    std::filesystem::path real;               ///< the input, absolute, without links
    std::filesystem::path below;              ///< as BatchInput::below
    int copy = 1;                             ///< the number in the template; 1: none
    std::vector<std::filesystem::path> files; ///< those of the whole recording; empty when names cannot be made
    std::optional<Error> error;               ///< why it is not restored
};

/// What becomes of each input and where: `whole.outputFolder`, and below it the folders of the inputs. Two recordings
/// never get one name, not even where a file system makes no difference between capitals and small letters: the later
/// one is numbered, "gig (2)"; a recording that the journal knows keeps its number. Where names depend on tags every
/// recording is asked for them. Errors: Cancelled.
Result<std::vector<BatchItem>> planBatch(const std::vector<BatchInput>& inputs, const RestoreRequest& whole,
                                         const BatchJournal* journal, const JobContext& job);

} // namespace resonate
