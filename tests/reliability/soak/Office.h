#pragma once

#include "core/standards/Library.h"
#include "core/work/Backups.h"
#include "core/work/OpenAssessment.h"
#include "tests/reliability/soak/Timer.h"
#include "tests/reliability/soak/Vitals.h"

#include <random>

#include "bench/Generator.h"

namespace soak {

/// How much an office does in a year.
struct Size {
    int weeks = 52;
    int assessments = 10'000;
    int notes = 150; ///< In each.
    int merges = 200;
    int forgettings = 50;
    int redactions = 25;
};

/// A week of it, in figures. Times are medians of the week in milliseconds.
struct Week {
    double assessments = 0;
    double notes = 0;
    Vitals vitals;
    double edit = 0;
    double opening = 0;
    double search = 0;
    double list = 0;
    double merge = 0; ///< With reading and checking the pack, without the backup before it.
    double backup = 0;
    double forgetting = 0; ///< And redacting: both write the file anew.
    double import = 0;
    double exporting = 0;
};

/// An office that works on one casebook, which stays open all the year as a window has it: it
/// imports assessments, takes notes, merges what colleagues hand back, redacts, forgets, empties
/// the bin, exports, and keeps backups as the programs do. Throws a core::Failure for whatever is
/// refused. The same seed does the same.
class Office {
public:
    /// Begins a casebook in the empty folder `folder`; colleagues work in `elsewhere`.
    Office(const core::Library& library, std::filesystem::path folder,
           std::filesystem::path elsewhere, const Size& size, std::uint32_t seed);

    /// Plays one more week.
    Week playWeek();

    const core::Casebook& casebook() const { return m_casebook; }

private:
    struct Worked {
        core::AssessmentId id;
        core::RecordId note; ///< The last one that was taken.
    };

    core::Timestamp now() { return core::Timestamp{m_now += 1000}; }
    core::Clock clock();
    void nextDay();
    int ofThisWeek(int ofTheYear) const;
    core::AssessmentId any();
    void keep(core::BackupReason why);

    void import(int count);
    Worked work();
    void write(const core::AssessmentId& id, const core::Made& made,
               const std::vector<core::Draft>& finished = {});
    void mergeWithColleague();
    void redact(const Worked& worked);
    void useBin(int forgettings);
    void forgetWhatIsOverdue();
    void lookUp();
    void exportSome();
    Week figures();

    const core::Library& m_library;
    std::filesystem::path m_elsewhere;
    Size m_size;
    std::int64_t m_now;
    std::mt19937_64 m_chance;
    bench::Generator m_generator;
    core::IdSource m_ids;
    core::Casebook m_casebook;
    int m_week = 0;
    int m_begun = 0;
    std::vector<core::AssessmentId> m_there; ///< And not in the bin.
    Timer m_edits, m_openings, m_searches, m_lists, m_merges, m_backups, m_forgettings, m_imports,
        m_exports;
};

} // namespace soak
