#pragma once

#include "core/casebook/Casebook.h"

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// One person at work on one assessment of a casebook: checks what they want to do against the
/// editions and writes it as edits. Somebody who is not on the panel yet joins it, as an assessor,
/// with the first thing they do, unless the assessment was handed to them in a pack for the team,
/// the sponsor or the public.
class Desk {
public:
    /// `name` is the name of who sits there; without one it is the casebook's owner. `casebook` and
    /// `ids` must outlive the desk.
    static Result<Desk> open(Casebook& casebook, const AssessmentId& id,
                             const std::optional<std::string>& name, IdSource& ids, Clock clock);

    const Ledger& ledger() const { return m_ledger; }
    const Editions& editions() const { return m_editions; }
    const Member& person() const { return m_person; }

    /// The point that `text` means: "gds-2019/5", or "5" for a point of the primary edition.
    Result<PointRef> point(std::string_view text) const;

    /// Adds a note; its id, author and time are given to it here. Returns the id.
    Result<std::string> addNote(Note note);

    /// Adds a recommendation and returns the id that it is given.
    Result<std::string> recommend(Recommendation recommendation);

    /// Settles a point. Without a reason, the one that is there stays if the outcome does.
    Result<Done> settle(Outcome outcome);

    /// The person's own rating of a point. What observers and trainees rate is for themselves.
    Result<Done> rate(const PointRef& point, const std::string& outcome,
                      std::optional<Confidence> confidence, const std::string& why);

private:
    Desk(Casebook& casebook, Ledger ledger, Editions editions, Member person, IdSource& ids,
         Clock clock);

    void mustExist(const std::vector<PointRef>& points) const;
    void mustFit(const PointRef& point, const std::string& outcome) const;
    void write(RecordId record, Change change);

    Casebook* m_casebook;
    Ledger m_ledger;
    Editions m_editions;
    Member m_person;
    IdSource* m_ids;
    Clock m_clock;
};

} // namespace core
