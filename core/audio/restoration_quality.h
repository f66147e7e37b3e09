#pragma once

namespace resonate {

/// How much time a restoring stage may take: Preview answers at once, Render is what is kept.
enum class RestorationQuality { Preview, Render };

} // namespace resonate
