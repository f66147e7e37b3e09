#pragma once

class QString;
class QWidget;

namespace resonate {

class AbxDialog;
class Listening;

/// Opens a blind test between two takes that are there (ids), over what is listened to, with both equally loud and
/// nothing showing which one is heard. What was on before comes back in the end. Deletes itself.
AbxDialog* openBlindTest(Listening& listening, const QString& a, const QString& b, QWidget* parent);

} // namespace resonate
