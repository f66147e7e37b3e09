#include "app/listening/blind_test.h"

#include "app/listening/listening.h"
#include "widgets/transport/abx_dialog.h"

#include <QRandomGenerator>

namespace resonate {

AbxDialog* openBlindTest(Listening& listening, const QString& a, const QString& b, QWidget* parent)
{
    auto* dialog = new AbxDialog({a, Listening::takeName(a)}, {b, Listening::takeName(b)},
                                 QRandomGenerator::system()->generate64(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    Listening* l = &listening;
    const bool wasMatched = listening.isLevelMatched();
    const QString before = listening.take();
    const auto end = [l, wasMatched, before] {
        if (!l->isBlind())
            return;
        l->selectTake(before);
        l->setLevelMatched(wasMatched);
        l->setBlind(false);
    };
    listening.setBlind(true);
    listening.setLevelMatched(true);
    listening.selectTake(a);
    listening.setPlaying(true);
    QObject::connect(dialog, &AbxDialog::takeRequested, l, &Listening::selectTake);
    QObject::connect(dialog, &AbxDialog::playToggled, l, &Listening::togglePlaying);
    QObject::connect(dialog, &AbxDialog::ended, l, end);
    QObject::connect(dialog, &QDialog::finished, l, end);
    dialog->open();
    return dialog;
}

} // namespace resonate
