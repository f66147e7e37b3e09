#pragma once

#include "core/base/work_context.h"
#include "core/media/descriptor_output.h"
#include "core/media/movie/movie_file.h"

namespace resonate {

/// Whether every picture that the movie's tables name is there. Errors: BadInput when not, and when the tables name
/// more than a file of that size can hold.
Result<> checkPictures(const MovieFile& movie);

/// Writes `movie` with another sound: everything of it but its sound tracks and their data, box by box and byte by byte
/// (only the places of the data change), and the sound of `sound` in the place of the track that was played.
///
/// `startSeconds`: when the first sample of the sound behind its encoder's delay is heard, by the movie's clock, exact
/// to a sample (editsFor()). The sound keeps its length, whatever that of the pictures. Errors: BadInput, Io, NoSpace,
/// Cancelled; the details do not name the files.
Result<> remuxMovie(const MovieFile& movie, const MovieFile& sound, double startSeconds, DescriptorOutput& output,
                    const WorkContext& context);

} // namespace resonate
