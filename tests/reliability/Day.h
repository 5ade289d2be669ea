#pragma once

#include "core/assessment/Ids.h"
#include "core/standards/Library.h"
#include "core/store/Casebook.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

/// What a program tells as soon as it was told that something is saved: a word for what it is, and
/// what is needed to find it again.
using Said = std::vector<std::string>;
using Say = std::function<void(const Said&)>;

/// What an assessor's day comes to on disk, act by act. Each opens the casebook as a program does,
/// says what it was told is saved, and throws a core::Failure with what it was told otherwise.
class Day {
public:
    struct Act {
        const char* name;
        void (*play)(Day&);
        std::vector<std::string> needs; ///< The files that have to be there.
    };

    /// In the order of the day. The whole day needs all the files.
    static const std::vector<Act>& acts();

    /// Makes what the day begins with in the empty folder `to`.
    static void prepare(const std::filesystem::path& to);

    /// `round` keeps what is made apart from what an earlier day in the same folder made.
    Day(std::filesystem::path folder, int round, Say say);

private:
    core::Casebook open(const std::string& name = "day.standpoint") const;
    core::Edit compose(const core::Casebook& casebook, const core::RecordId& record,
                       const core::Change& change, const std::string& assessment);
    void add(core::Casebook& casebook, const core::RecordId& record, const core::Change& change,
             const std::vector<core::Draft>& finishedDrafts = {},
             const std::string& assessment = "rod");
    std::filesystem::path fresh(const std::string& stem) const;
    std::string own(const std::string& name) const;

    void writeNotes();
    void typeDrafts();
    void markForLater();
    void attach();
    void import();
    void beginAndForget();
    void binAndBringBack();
    void merge();
    void undoMerge();
    void backUp();
    void handOver();
    void beginCasebook();
    void upgrade(const std::string& name);

    std::filesystem::path m_folder;
    int m_round;
    Say m_say;
    core::Library m_library;
    std::int64_t m_now;
    std::uint64_t m_random;
    core::IdSource m_ids;
};
