#include "core/store/About.h"
#include "core/store/Casebook.h"
#include "core/store/Derived.h"
#include "core/store/EditLog.h"
#include "core/store/Forgotten.h"
#include "core/store/OpenCasebook.h"
#include "core/store/RecycleBin.h"
#include "core/support/Limits.h"

#include <charconv>

namespace core {

namespace {

constexpr int usualBinDays = 30;
constexpr int mostBinDays = 3650;

} // namespace

Result<Done> Casebook::recycle(const AssessmentId& id, Timestamp at)
{
    return m_open->guarded("Removing the assessment", [&] {
        m_open->mustBeWritable();
        Writing writing(m_open->database);
        const std::int64_t number = m_open->numberOfKnown(id);
        if (core::isRecycled(m_open->database, number)) {
            throw Failure(
                {"the assessment \"" + id + "\" is in the recycle bin already.", path().string()});
        }
        putIntoBin(m_open->database, number, at);
        writing.commit();
        return Done{};
    });
}

Result<Done> Casebook::bringBack(const AssessmentId& id)
{
    return m_open->guarded("Bringing the assessment back", [&] {
        m_open->mustBeWritable();
        const Database& database = m_open->database;
        Writing writing(database);
        const auto number = numberOf(database, id);
        if (number && core::isRecycled(database, *number)) {
            takeOutOfBin(database, *number);
            const Ledger& whole = m_open->ledger(id, *number);
            const Editions bound = m_open->editions(*number, whole.assessment().standards);
            writeSummary(database, *number, summarise(whole.assessment(), whole.edits(), bound));
            addEntries(database, *number, whole.assessment());
        } else if (!number && core::isForgotten(database, id)) {
            allowAgain(database, id);
        } else {
            throw Failure({"the assessment \"" + id +
                               "\" is neither in the recycle bin nor forgotten. List the recycle "
                               "bin to see the ids.",
                           path().string()});
        }
        writing.commit();
        return Done{};
    });
}

Result<bool> Casebook::isRecycled(const AssessmentId& id) const
{
    return m_open->guarded("Looking into the recycle bin", [&] {
        const auto number = numberOf(m_open->database, id);
        return number && core::isRecycled(m_open->database, *number);
    });
}

Result<std::vector<Recycled>> Casebook::recycled() const
{
    return m_open->guarded("Looking into the recycle bin", [&] {
        std::vector<Recycled> bin;
        for (const auto& [number, at] : readBin(m_open->database)) {
            AssessmentId id;
            {
                Query row = m_open->database.query("SELECT id FROM assessment WHERE number = ?");
                row.with(number).next();
                id = row.text(0);
            }
            const Ledger whole(id, readEdits(m_open->database, number));
            const Editions bound = m_open->editions(number, whole.assessment().standards);
            bin.push_back({summarise(whole.assessment(), whole.edits(), bound), at});
        }
        return bin;
    });
}

Result<int> Casebook::binDays() const
{
    return m_open->guarded("Looking into the recycle bin", [&] {
        const auto said = readAbout(m_open->database, aboutBinDays);
        int days = usualBinDays;
        if (said) {
            std::from_chars(said->data(), said->data() + said->size(), days);
        }
        return days >= 0 && days <= mostBinDays ? days : usualBinDays;
    });
}

Result<Done> Casebook::setBinDays(int days)
{
    return m_open->guarded("Setting the days", [&] {
        if (days < 0 || days > mostBinDays) {
            throw Failure({"an assessment stays in the recycle bin for 0 to 3650 days; 0 is for "
                           "ever.",
                           {}});
        }
        m_open->mustBeWritable();
        Writing writing(m_open->database);
        writeAbout(m_open->database, aboutBinDays, std::to_string(days));
        writing.commit();
        return Done{};
    });
}

Result<std::optional<Date>> Casebook::keptUntil(const AssessmentId& id) const
{
    return m_open->guarded("Reading until when it is kept", [&] {
        const auto day = readAbout(m_open->database, aboutKeepUntil + id);
        return day ? dateFromIso(*day) : std::nullopt;
    });
}

Result<Done> Casebook::keepUntil(const AssessmentId& id, std::optional<Date> day)
{
    return m_open->guarded("Saving until when it is kept", [&] {
        m_open->mustBeWritable();
        Writing writing(m_open->database);
        m_open->numberOfKnown(id);
        writeAbout(m_open->database, aboutKeepUntil + id,
                   day ? std::optional(toIso(*day)) : std::nullopt);
        writing.commit();
        return Done{};
    });
}

Result<std::string> Casebook::retentionRules() const
{
    return m_open->guarded("Reading how long assessments are kept", [&] {
        return readAbout(m_open->database, aboutRetention).value_or(std::string());
    });
}

Result<Done> Casebook::setRetentionRules(const std::string& yaml)
{
    return m_open->guarded("Saving how long assessments are kept", [&] {
        if (yaml.size() > largestRetentionRulesBytes) {
            throw Failure({"these rules have more than 64 KB. Choose the file of rules.", {}});
        }
        m_open->mustBeWritable();
        Writing writing(m_open->database);
        writeAbout(m_open->database, aboutRetention,
                   yaml.empty() ? std::nullopt : std::optional(yaml));
        writing.commit();
        return Done{};
    });
}

} // namespace core
