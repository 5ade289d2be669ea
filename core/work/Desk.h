#pragma once

#include "core/store/Casebook.h"

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

    /// The edits that make these changes, not written yet, with the one by which the person joins
    /// the panel. A Problem where the assessment was cut for them and they may not make one.
    Result<std::vector<Edit>> compose(std::vector<std::pair<RecordId, Change>> changes) const;

    /// The point that `text` means: "gds-2019/5", or "5" for a point of the primary edition.
    Result<PointRef> point(std::string_view text) const;

    /// Adds a note; its id, author and time are given to it here. Returns the id.
    Result<std::string> addNote(Note note);

    /// Adds a recommendation and returns the id that it is given.
    Result<std::string> recommend(Recommendation recommendation);

    /// Settles a point. Without a reason, the one that is there stays if the outcome does. A
    /// casting vote needs one.
    Result<Done> settle(Outcome outcome);

    /// The person's own rating of a point. What observers and trainees rate is for themselves. A
    /// rating that was revealed stays.
    Result<Done> rate(const PointRef& point, const std::string& outcome,
                      std::optional<Confidence> confidence, const std::string& why);

    /// Shows everybody's ratings of these points to the panel. Only a lead does, where there is
    /// one; points that are revealed already are left as they are.
    Result<Done> reveal(const std::vector<PointRef>& points);

    /// Says who may read a note, a recommendation or an attachment. To say it once more is not for
    /// nothing: it takes in what others wrote meanwhile.
    Result<Done> release(const RecordId& record, Audience audience);

    /// The person's remark on a point when the panel runs through all of them.
    Result<Done> remark(const PointRef& point, const std::string& text);

    /// Says who fills a role of the service team.
    Result<Done> appoint(const TeamRole& role);

    /// Stands by the text as it is now; gives its fingerprint.
    Result<std::string> confirm();

    /// Signs the text as it is now as its next version, whose number comes back. Only a lead does,
    /// where there is one, and nobody while something holds it up. `changes` says what it changes
    /// and is needed from version 2 on.
    Result<int> sign(const std::string& changes, std::optional<Date> answerBy);

    /// What the service team says to an outcome, a note or a recommendation. A challenge says why.
    Result<Done> answer(const RecordId& finding, Stance stance, const std::string& text);

    /// Attaches a file and returns the id that it is given. `name` may have folders in front, which
    /// are dropped.
    Result<std::string> attach(const std::string& name, const std::string& bytes,
                               const std::string& description, const std::vector<PointRef>& points,
                               Audience audience);

private:
    Desk(Casebook& casebook, Ledger ledger, Editions editions, std::optional<Reader> cutFor,
         Member person, IdSource& ids, Clock clock);

    void mustExist(const std::vector<PointRef>& points) const;
    void mustFit(const PointRef& point, const std::string& outcome) const;
    void mustLead(const std::string& what) const;
    /// What compose gives; throws the Problem.
    std::vector<Edit> composed(std::vector<std::pair<RecordId, Change>> changes) const;
    void write(RecordId record, Change change);
    void write(const std::vector<Edit>& edits);
    void write(std::vector<std::pair<RecordId, Change>> changes);

    Casebook* m_casebook;
    Ledger m_ledger;
    Editions m_editions;
    std::optional<Reader> m_cutFor;
    Member m_person;
    IdSource* m_ids;
    Clock m_clock;
};

} // namespace core
