#include "tests/reliability/soak/Office.h"

#include "core/support/OrThrow.h"

namespace soak {

using namespace core;

namespace {

constexpr std::int64_t beginning = 1'767'348'000'000; ///< 2 January 2026, ten o'clock.
constexpr std::int64_t day = 86'400'000;
constexpr int worksAWeek = 3;
constexpr int daysInBin = 21;

Casebook begin(const std::filesystem::path& folder)
{
    Casebook casebook =
        orThrow(Casebook::create(folder / "office.standpoint", {"lead", "Lead assessor"}));
    orThrow(casebook.setBinDays(daysInBin));
    return casebook;
}

} // namespace

Office::Office(const Library& library, std::filesystem::path folder,
               std::filesystem::path elsewhere, const Size& size, std::uint32_t seed)
    : m_library(library)
    , m_elsewhere(std::move(elsewhere))
    , m_size(size)
    , m_now(beginning)
    , m_chance(seed)
    , m_generator(seed)
    , m_ids(clock(), [this] { return m_chance(); })
    , m_casebook(begin(folder))
{
}

Week Office::playWeek()
{
    nextDay();
    keep(BackupReason::Start);
    import(ofThisWeek(m_size.assessments));
    Worked last;
    for (int i = 0; i < worksAWeek; ++i) {
        nextDay();
        last = work();
        lookUp();
    }
    for (int merges = ofThisWeek(m_size.merges); merges > 0; --merges) {
        mergeWithColleague();
    }
    nextDay();
    for (int redactions = ofThisWeek(m_size.redactions); redactions > 0; --redactions) {
        redact(last);
    }
    useBin(ofThisWeek(m_size.forgettings));
    forgetWhatIsOverdue();
    if (m_week % 4 == 0) {
        exportSome();
    }
    m_now += 3 * day;
    ++m_week;
    return figures();
}

Clock Office::clock()
{
    return [this] { return now(); };
}

void Office::nextDay()
{
    m_now += day;
}

int Office::ofThisWeek(int ofTheYear) const
{
    return ofTheYear * (m_week + 1) / m_size.weeks - ofTheYear * m_week / m_size.weeks;
}

AssessmentId Office::any()
{
    return m_there.at(m_chance() % m_there.size());
}

void Office::keep(BackupReason why)
{
    if (orThrow(m_casebook.ids()).empty()) {
        return;
    }
    const auto kept = m_backups.time([&] { return keepBefore(m_casebook, why, now(), {}); });
    if (kept.problem) {
        throw Failure(*kept.problem);
    }
}

Week Office::figures()
{
    Week week;
    week.assessments = static_cast<double>(m_there.size());
    week.notes = static_cast<double>(orThrow(m_casebook.countNotes()));
    week.vitals = lookAt(m_casebook.path());
    week.edit = m_edits.takeMedian();
    week.opening = m_openings.takeMedian();
    week.search = m_searches.takeMedian();
    week.list = m_lists.takeMedian();
    week.merge = m_merges.takeMedian();
    week.backup = m_backups.takeMedian();
    week.forgetting = m_forgettings.takeMedian();
    week.import = m_imports.takeMedian();
    week.exporting = m_exports.takeMedian();
    return week;
}

} // namespace soak
