#include "app/window/workbench.h"

namespace resonate {

Workbench::Workbench(const SharedTools& tools)
    : keeper(document, tools.quickPool, tools.recoveryFolder), peaks(tools.cache, tools.quickPool)
{
}

} // namespace resonate
