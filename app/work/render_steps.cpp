#include "app/work/render_steps.h"

#include <QCoreApplication>

namespace resonate {
namespace {

QString titleOf(const QString& id)
{
    static const QHash<QString, const char*> titles = {
        {QStringLiteral("reference"), QT_TRANSLATE_NOOP("RenderSteps", "Reading the reference")},
        {QStringLiteral("repair"), QT_TRANSLATE_NOOP("RenderSteps", "Repairing the recording")},
        {QStringLiteral("separate"), QT_TRANSLATE_NOOP("RenderSteps", "Taking it apart")},
        {QStringLiteral("restoreStems"), QT_TRANSLATE_NOOP("RenderSteps", "Restoring each instrument")},
        {QStringLiteral("mix"), QT_TRANSLATE_NOOP("RenderSteps", "Putting it together")},
        {QStringLiteral("restoreMix"), QT_TRANSLATE_NOOP("RenderSteps", "Restoring the whole")},
        {QStringLiteral("part"), QT_TRANSLATE_NOOP("RenderSteps", "Keeping the song")},
        {QStringLiteral("master"), QT_TRANSLATE_NOOP("RenderSteps", "Mastering")},
        {QStringLiteral("check"), QT_TRANSLATE_NOOP("RenderSteps", "Checking the result")},
        {QStringLiteral("export"), QT_TRANSLATE_NOOP("RenderSteps", "Writing the files")},
        {QStringLiteral("declip"), QT_TRANSLATE_NOOP("RenderSteps", "Clipped peaks")},
        {QStringLiteral("dehum"), QT_TRANSLATE_NOOP("RenderSteps", "Hum")},
        {QStringLiteral("declick"), QT_TRANSLATE_NOOP("RenderSteps", "Clicks")},
        {QStringLiteral("debump"), QT_TRANSLATE_NOOP("RenderSteps", "Bumps")},
        {QStringLiteral("rumble"), QT_TRANSLATE_NOOP("RenderSteps", "Wind and rumble")},
        {QStringLiteral("crowd"), QT_TRANSLATE_NOOP("RenderSteps", "Audience")},
        {QStringLiteral("denoise"), QT_TRANSLATE_NOOP("RenderSteps", "Noise")},
        {QStringLiteral("enhance"), QT_TRANSLATE_NOOP("RenderSteps", "Clarity")},
        {QStringLiteral("highs"), QT_TRANSLATE_NOOP("RenderSteps", "High end")},
        {QStringLiteral("subBass"), QT_TRANSLATE_NOOP("RenderSteps", "Low end")},
        {QStringLiteral("dereverb"), QT_TRANSLATE_NOOP("RenderSteps", "Room")},
        {QStringLiteral("tone"), QT_TRANSLATE_NOOP("RenderSteps", "Tone")},
        {QStringLiteral("vocals"), QT_TRANSLATE_NOOP("RenderSteps", "Vocals")},
        {QStringLiteral("drums"), QT_TRANSLATE_NOOP("RenderSteps", "Drums")},
        {QStringLiteral("bass"), QT_TRANSLATE_NOOP("RenderSteps", "Bass")},
        {QStringLiteral("other"), QT_TRANSLATE_NOOP("RenderSteps", "Other instruments")},
    };
    const auto found = titles.find(id);
    return found == titles.end() ? id : QCoreApplication::translate("RenderSteps", *found);
}

} // namespace

struct RenderSteps::Row {
    Row* parent = nullptr;
    QString title;
    StageRecord record; // its stage and stem name the row; the rest is there once it is done
    State state = State::Waiting;
    double fraction = 0.0;
    bool hasRecord = false;
    std::vector<std::unique_ptr<Row>> below;
};

RenderSteps::RenderSteps(QObject* parent) : QAbstractItemModel(parent), m_root(std::make_unique<Row>()) {}
RenderSteps::~RenderSteps() = default;

void RenderSteps::reset(const QStringList& pieces)
{
    beginResetModel();
    m_root->below.clear();
    for (const QString& title : pieces) {
        auto row = std::make_unique<Row>();
        row->parent = m_root.get();
        row->title = title;
        m_root->below.push_back(std::move(row));
    }
    endResetModel();
}

void RenderSteps::show(int piece, const Progress& progress)
{
    Row& row = *m_root->below.at(static_cast<std::size_t>(piece));
    setSteps(row, progress.steps);
    for (std::size_t i = 0; i < row.below.size(); ++i) {
        const int at = static_cast<int>(i);
        if (at < progress.step)
            showRecords(*row.below[i], progress.records);
        else if (at == progress.step) {
            change(*row.below[i], State::Working, progress.stageFraction);
            showParts(*row.below[i], progress.parts);
        }
    }
    change(row, State::Working, progress.fraction);
}

void RenderSteps::finish(int piece, const QList<StageRecord>& records)
{
    Row& row = *m_root->below.at(static_cast<std::size_t>(piece));
    for (const auto& step : row.below)
        showRecords(*step, records);
    change(row, State::Done, 1.0);
}

/// Steps that were begun stay; those that were planned may change.
void RenderSteps::setSteps(Row& piece, const QList<PlannedStep>& steps)
{
    const auto isAsBefore = [&](std::size_t i) {
        return i < piece.below.size() && piece.below[i]->record.stage == steps[static_cast<qsizetype>(i)].stage;
    };
    std::size_t same = 0;
    while (same < static_cast<std::size_t>(steps.size()) && isAsBefore(same))
        ++same;
    if (same < piece.below.size()) {
        beginRemoveRows(indexOf(piece), static_cast<int>(same), static_cast<int>(piece.below.size()) - 1);
        piece.below.resize(same);
        endRemoveRows();
    }
    if (same == static_cast<std::size_t>(steps.size()))
        return;
    beginInsertRows(indexOf(piece), static_cast<int>(same), static_cast<int>(steps.size()) - 1);
    for (auto i = static_cast<qsizetype>(same); i < steps.size(); ++i) {
        auto row = std::make_unique<Row>();
        row->parent = &piece;
        row->record.stage = steps[i].stage;
        row->title = titleOf(steps[i].stage);
        piece.below.push_back(std::move(row));
    }
    endInsertRows();
}

void RenderSteps::setDetails(Row& step, std::vector<std::unique_ptr<Row>> details)
{
    const QModelIndex at = indexOf(step);
    if (!step.below.empty()) {
        beginRemoveRows(at, 0, static_cast<int>(step.below.size()) - 1);
        step.below.clear();
        endRemoveRows();
    }
    if (details.empty())
        return;
    beginInsertRows(at, 0, static_cast<int>(details.size()) - 1);
    step.below = std::move(details);
    endInsertRows();
}

void RenderSteps::showParts(Row& step, const QList<PartProgress>& parts)
{
    if (step.below.size() != static_cast<std::size_t>(parts.size())) {
        std::vector<std::unique_ptr<Row>> rows;
        for (const PartProgress& part : parts) {
            auto row = std::make_unique<Row>();
            row->parent = &step;
            row->record.stage = step.record.stage;
            row->record.stem = part.part;
            row->title = titleOf(part.part);
            rows.push_back(std::move(row));
        }
        setDetails(step, std::move(rows));
    }
    for (std::size_t i = 0; i < step.below.size(); ++i) {
        const PartProgress& part = parts[static_cast<qsizetype>(i)];
        change(*step.below[i], part.fraction < 1.0 ? State::Working : State::Done, part.fraction);
    }
}

/// A step's own record, and those of the stages within it, which follow it.
void RenderSteps::showRecords(Row& step, const QList<StageRecord>& records)
{
    if (step.state == State::Done)
        return;
    const auto isStep = [&](const StageRecord& record) {
        const auto& steps = step.parent->below;
        return std::any_of(steps.begin(), steps.end(),
                           [&](const auto& one) { return one->record.stage == record.stage; });
    };
    auto at = std::find_if(records.begin(), records.end(),
                           [&](const StageRecord& record) { return record.stage == step.record.stage; });
    if (at == records.end())
        return;
    step.record = *at;
    step.hasRecord = true;
    std::vector<std::unique_ptr<Row>> rows;
    while (++at != records.end() && !isStep(*at)) {
        auto row = std::make_unique<Row>();
        row->parent = &step;
        row->record = *at;
        row->hasRecord = true;
        row->state = State::Done;
        row->fraction = 1.0;
        row->title =
            at->stem.isEmpty()
                ? titleOf(at->stage)
                : tr("%1: %2", "an instrument, and what was done to it").arg(titleOf(at->stem), titleOf(at->stage));
        rows.push_back(std::move(row));
    }
    setDetails(step, std::move(rows));
    change(step, State::Done, 1.0);
}

void RenderSteps::change(Row& row, State state, double fraction)
{
    if (row.state == state && row.fraction == fraction)
        return;
    row.state = state;
    row.fraction = fraction;
    const QModelIndex at = indexOf(row);
    Q_EMIT dataChanged(at, at);
}

const RenderSteps::Row& RenderSteps::rowAt(const QModelIndex& index) const
{
    return index.isValid() ? *static_cast<const Row*>(index.constInternalPointer()) : *m_root;
}

QModelIndex RenderSteps::indexOf(const Row& row) const
{
    if (row.parent == nullptr)
        return {};
    const auto& beside = row.parent->below;
    const auto at = std::find_if(beside.begin(), beside.end(), [&](const auto& one) { return one.get() == &row; });
    return createIndex(static_cast<int>(at - beside.begin()), 0, &row);
}

QModelIndex RenderSteps::index(int row, int column, const QModelIndex& parent) const
{
    const Row& above = rowAt(parent);
    if (column != 0 || row < 0 || row >= static_cast<int>(above.below.size()))
        return {};
    return createIndex(row, 0, above.below[static_cast<std::size_t>(row)].get());
}

QModelIndex RenderSteps::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexOf(*rowAt(child).parent) : QModelIndex();
}

int RenderSteps::rowCount(const QModelIndex& parent) const
{
    return static_cast<int>(rowAt(parent).below.size());
}

int RenderSteps::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant RenderSteps::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case StageRole:
        return row.record.stage;
    case PartRole:
        return row.record.stem;
    case StateRole:
        return QVariant::fromValue(row.state);
    case FractionRole:
        return row.fraction;
    case SecondsRole:
        return row.hasRecord ? QVariant(row.record.seconds) : QVariant();
    case VerdictRole:
        return row.hasRecord ? QVariant(static_cast<int>(row.record.verdict)) : QVariant();
    case ScoreRole:
        return row.record.artifactScore ? QVariant(*row.record.artifactScore) : QVariant();
    case ReusedRole:
        return row.record.reused;
    default:
        return {};
    }
}

QHash<int, QByteArray> RenderSteps::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractItemModel::roleNames();
    names.insert({{StageRole, "stage"},
                  {PartRole, "part"},
                  {StateRole, "state"},
                  {FractionRole, "fraction"},
                  {SecondsRole, "seconds"},
                  {VerdictRole, "verdict"},
                  {ScoreRole, "score"},
                  {ReusedRole, "reused"}});
    return names;
}

} // namespace resonate
