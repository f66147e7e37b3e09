#pragma once

#include "pipeline/loudness/match_files.h"

#include <QAbstractTableModel>

#include <memory>

namespace resonate {

/// Files, how loud they are, and how loud they will be or have become. What is only planned stands in dimmed italics;
/// the remark says in words what colour and slant repeat.
class LoudnessFilesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Name,
        Length,
        Integrated,
        ShortTerm,
        Momentary,
        Range,
        TruePeak,
        Gain,
        IntegratedAfter,
        TruePeakAfter,
        Remark,
        kColumns
    };
    enum class State { Added, Scanned, Failed, Matched };

    using QAbstractTableModel::QAbstractTableModel;

    using Files = std::vector<std::filesystem::path>;
    /// Leaves out what is there already.
    void add(const Files& files);
    void remove(const QModelIndexList& rows);
    void setScan(int row, const ScanResult& scan);
    void setMade(int row, const MatchResult& made);
    /// What will be done with each; forgets what was done.
    void setPlan(const MatchPlan& plan);

    /// Why a file failed, or what is to be known of what was made of it; empty when there is nothing to say.
    QString story(int row) const;
    int count() const noexcept { return static_cast<int>(m_rows.size()); }
    State state(int row) const { return m_rows.at(static_cast<std::size_t>(row)).state; }
    Files files() const;
    /// Rows that were not scanned yet.
    std::vector<int> unscanned() const;
    /// One per row; null where there is none.
    std::vector<std::shared_ptr<const LoudnessScan>> scans() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::filesystem::path file;
        State state = State::Added;
        std::shared_ptr<const LoudnessScan> scan;
        FileMatch match;
        std::shared_ptr<const MatchedFile> made;
        Error error;
    };
    bool isPlanned(const Row& row, int column) const;
    QString text(const Row& row, int column) const;
    QString beforeText(const Row& row, int column) const;
    QString afterText(const Row& row, int column) const;
    QString remark(const Row& row) const;
    void changed(int row);

    std::vector<Row> m_rows;
};

} // namespace resonate
