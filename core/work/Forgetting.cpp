#include "core/work/Forgetting.h"

#include "core/assessment/WithoutWords.h"
#include "core/exchange/EditJson.h"
#include "core/support/NameKey.h"
#include "core/support/OrThrow.h"

#include <algorithm>
#include <map>
#include <set>

namespace core {

namespace {

constexpr std::int64_t millisecondsADay = std::int64_t{24} * 60 * 60 * 1000;

/// Every name that each member of the panel bears or bore, under whichever id they are listed.
std::map<PersonId, std::set<std::string>> namesIn(const Ledger& ledger)
{
    std::map<PersonId, std::set<std::string>> names;
    for (const Edit& edit : ledger.edits()) {
        const auto* enrol = std::get_if<Enrol>(&edit.change);
        if (enrol != nullptr && enrol->member.name != redactedName) {
            names[ledger.assessment().personOf(edit.record.name)].insert(enrol->member.name);
        }
    }
    return names;
}

bool mean(const std::string& who, const Assessment& assessment, const PersonId& person,
          const std::set<std::string>& names)
{
    return assessment.personOf(who) == person ||
           std::ranges::any_of(names, [&](const auto& name) { return sameName(name, who); });
}

/// Names to look for in texts, however they are spelt.
class SoughtNames {
public:
    explicit SoughtNames(const std::vector<std::string>& names)
    {
        for (const std::string& name : names) {
            if (std::string key = nameKey(name); !key.empty()) {
                m_keys.push_back(std::move(key));
            }
        }
    }

    bool standIn(const std::string& text) const
    {
        const std::string folded = nameKey(text);
        return std::ranges::any_of(
            m_keys, [&](const auto& key) { return folded.find(key) != std::string::npos; });
    }

private:
    std::vector<std::string> m_keys;
};

} // namespace

std::optional<Timestamp> leavesBinAt(Timestamp at, int binDays)
{
    return binDays > 0 ? std::optional(Timestamp{at.milliseconds + binDays * millisecondsADay})
                       : std::nullopt;
}

Result<std::vector<AssessmentId>> overdueInBin(const Casebook& casebook, Timestamp now)
{
    return attempt("Looking into the recycle bin", [&] {
        std::vector<AssessmentId> overdue;
        const int days = orThrow(casebook.binDays());
        for (const Recycled& one : orThrow(casebook.recycled())) {
            const auto leaves = leavesBinAt(one.at, days);
            if (leaves && leaves->milliseconds <= now.milliseconds) {
                overdue.push_back(one.summary.id);
            }
        }
        return overdue;
    });
}

Result<std::vector<KnownPerson>> panelsOf(const Casebook& casebook, const std::string& who)
{
    return attempt("Looking for the person", [&] {
        std::vector<KnownPerson> found;
        for (const AssessmentId& id : orThrow(casebook.ids())) {
            const Ledger ledger = orThrow(casebook.read(id));
            for (const auto& [person, names] : namesIn(ledger)) {
                if (mean(who, ledger.assessment(), person, names)) {
                    found.push_back({id, person, {names.begin(), names.end()}});
                }
            }
        }
        return found;
    });
}

std::vector<NamedIn> namedIn(const Ledger& ledger, const std::vector<std::string>& names)
{
    const SoughtNames sought(names);
    const auto holdsOne = [&](const std::string& text) { return sought.standIn(text); };
    std::set<RecordId> records;
    for (const Edit& edit : ledger.edits()) {
        const auto texts = textsOf(edit.change);
        if (std::ranges::any_of(texts, holdsOne) || holdsOne(edit.record.name) ||
            holdsOne(edit.author)) {
            records.insert(edit.record);
        }
    }
    std::vector<NamedIn> found;
    for (const RecordId& record : records) {
        found.push_back({ledger.id(), record});
    }
    return found;
}

Result<std::vector<NamedBeside>> namedBeside(const Casebook& casebook,
                                             const std::vector<AssessmentId>& ids,
                                             const std::vector<std::string>& names)
{
    return attempt("Looking for the name", [&] {
        const SoughtNames sought(names);
        std::vector<NamedBeside> found;
        if (sought.standIn(orThrow(casebook.houseStyle()))) {
            found.push_back({BesideLog::HouseStyle, {}, {}});
        }
        const auto agenda = orThrow(casebook.agendaTemplate());
        if (agenda && std::ranges::any_of(textsOf(SetAgenda{*agenda}),
                                          [&](const auto& text) { return sought.standIn(text); })) {
            found.push_back({BesideLog::OfficeAgenda, {}, {}});
        }
        std::vector<AssessmentId> drafted{AssessmentId()};
        drafted.insert(drafted.end(), ids.begin(), ids.end());
        for (const AssessmentId& id : drafted) {
            for (const Draft& draft : orThrow(casebook.drafts(id))) {
                if (sought.standIn(draft.text)) {
                    found.push_back({BesideLog::Draft, id, draft.place});
                }
            }
        }
        return found;
    });
}

} // namespace core
