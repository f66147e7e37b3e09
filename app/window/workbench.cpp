#include "app/window/workbench.h"

namespace resonate {

Workbench::Workbench(const SharedTools& tools)
    : keeper(document, tools.quickPool, tools.recoveryFolder),
      analysis(document, tools.cache, tools.workPool),
      preview(document, tools.cache, tools.previewPool),
      render(document, tools.cache, tools.renderPool),
      synthesis(tools.cache, tools.previewPool),
      exporting(tools.workPool),
      models(ModelStore(), tools.workPool),
      peaks(tools.cache, tools.quickPool),
      tiles(tools.quickPool, tools.cache)
{
}

} // namespace resonate
