#include "core/media/quiet_libraries.h"

extern "C" {
#include <libavutil/log.h>
}

#include <cstdarg>

namespace resonate {

void quietLibraries()
{
    av_log_set_callback([](void*, int, const char*, std::va_list) {});
}

} // namespace resonate
