#pragma once

#include "pipeline/progress.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace resonate {

/// The steps of rendering as a tree for views: pieces (songs, or the one whole), their steps in order, and below a step
/// what goes on side by side in it, or, once it has ended, what each stage within it did to each stem.
class RenderSteps final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class State { Waiting, Working, Done };
    Q_ENUM(State)
    enum Role {
        StageRole = Qt::UserRole, ///< QString: the id of the step or of the stage within it; empty: a piece
        PartRole,                 ///< QString: a stem's name, or empty
        StateRole,                ///< State
        FractionRole,             ///< double, 0..1
        SecondsRole,              ///< double: what it took, once done
        VerdictRole,              ///< int: Verdict, once done, of steps and what is below
        ScoreRole,                ///< double: the guard's worst artifact score, where it watched
        ReusedRole,               ///< bool: taken from earlier work
    };

    explicit RenderSteps(QObject* parent = nullptr);
    ~RenderSteps() override;

    /// Begins anew, with a piece for each title.
    void reset(const QStringList& pieces);
    void show(int piece, const Progress& progress);
    void finish(int piece, const QList<StageRecord>& records);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    /// Display: the title, in the user's language.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Row;
    const Row& rowAt(const QModelIndex& index) const;
    QModelIndex indexOf(const Row& row) const;
    void setSteps(Row& piece, const QList<PlannedStep>& steps);
    void setDetails(Row& step, std::vector<std::unique_ptr<Row>> details);
    void showParts(Row& step, const QList<PartProgress>& parts);
    void showRecords(Row& step, const QList<StageRecord>& records);
    void change(Row& row, State state, double fraction);

    std::unique_ptr<Row> m_root;
};

} // namespace resonate
