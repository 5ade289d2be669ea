#pragma once

#include "core/assessment/Ledger.h"
#include "core/assessment/Rules.h"
#include "core/store/Database.h"
#include "core/store/Intake.h"
#include "core/store/KeptStandards.h"

#include <map>
#include <set>

namespace core {

/// What a casebook keeps in memory: the connection, the editions it has read, and the assessment
/// that was used last, so that adding an edit does not read all the others again.
class OpenCasebook {
public:
    explicit OpenCasebook(Database opened) : database(std::move(opened)) {}

    /// Runs `work`; what it throws becomes a Problem about `doing`, and what is remembered is
    /// dropped, because a change may have been rolled back.
    template <typename Work>
    auto guarded(std::string_view doing, Work&& work) -> Result<std::invoke_result_t<Work>>
    {
        try {
            database.settle();
            return std::forward<Work>(work)();
        } catch (const Failure& failure) {
            forget();
            return failure.problem();
        } catch (const SQLite::Exception& error) {
            forget();
            return database.told(doing, error);
        } catch (const std::exception& error) {
            forget();
            return Problem{unexpected(doing, error).what, database.path().string()};
        }
    }

    /// Runs `work`, which writes in a transaction of its own. Where something that is derived from
    /// the log is damaged, it is made anew and `work` is done once more; where that does not help,
    /// the log is written and what is derived is left, which `verify` tells.
    template <typename Work>
    auto pastDamage(Work&& work)
    {
        for (const bool isLast : {false, true}) {
            try {
                return work();
            } catch (const SQLite::Exception& error) {
                if (!isDamage(error) || database.hasDamage()) {
                    throw;
                }
            }
            forget();
            if (isLast || !remake()) {
                break;
            }
        }
        database.noteDamage();
        return work();
    }

    /// Throws a Failure when the file may only be read.
    void mustBeWritable() const;

    /// The number of an assessment; throws a Failure when it is not there.
    std::int64_t numberOfKnown(const AssessmentId& id) const;

    /// The editions an assessment is bound to, ordered by id, without those whose text is lost.
    Editions boundEditions(std::int64_t number);

    /// Their texts.
    std::vector<EditionText> editionTexts(std::int64_t number);

    /// Those of them that `standards` names, in that order.
    Editions editions(std::int64_t number, const std::vector<std::string>& standards);

    /// The assessment as the file has it now.
    Ledger& ledger(const AssessmentId& id, std::int64_t number);

    /// Why an assessment can only be read; nothing where all of it is readable. An edit may be
    /// unreadable, or the text of a standard: whoever changes it or hands it over would not know
    /// what it says.
    std::optional<Problem> whyOnlyRead(const AssessmentId& id, std::int64_t number);

    /// Throws a Failure with it.
    void mustBeWhole(const AssessmentId& id, std::int64_t number);

    /// Throws a Failure when it is in the recycle bin: nobody works there.
    void mustNotBeInBin(const AssessmentId& id, std::int64_t number) const;

    void forget()
    {
        m_last.reset();
        // A number that was given to an edition and taken back may be given to another.
        m_standards.forget();
    }

    /// Writes one assessment that is not there yet. Called inside a transaction.
    void begin(const AssessmentStart& start);

    /// Adds edits and what is derived from them; returns those that were new. Called inside a
    /// transaction.
    std::vector<EditId> add(const AssessmentId& id, std::int64_t number,
                            const std::vector<Edit>& edits);

    /// Takes in what a merge brings to one assessment; returns the edits that were new. Called
    /// inside a transaction.
    std::vector<EditId> apply(const AssessmentIntake& one, std::int64_t merge);

    /// Takes the edits `taken` of an assessment out of the log again and puts `back` those that
    /// made way for them. Throws a Failure when something stands on them; `copy` is where the
    /// casebook from before is. Called inside a transaction.
    void revert(const AssessmentId& id, const std::vector<EditId>& taken,
                const std::vector<EditId>& back, const std::string& copy);

    /// Works out anew what is derived from an assessment whose log has changed. Called inside a
    /// transaction.
    void derive(const AssessmentId& id, std::int64_t number, const std::set<RecordId>& changed);

    /// Writes what the file lacks of an assessment; returns how many edits that was. Called inside
    /// a transaction.
    std::size_t putBack(const AssessmentStart& known);

    /// Keeps in mind what was written over this connection, should the file be replaced.
    void remember(const AssessmentStart& written);
    const std::map<AssessmentId, AssessmentStart>& written() const { return m_written; }
    /// What was forgotten is not put back either.
    void dropWritten(const AssessmentId& id) { m_written.erase(id); }

    /// Binds an assessment to one more edition. Throws a Failure when it is bound to another text
    /// of the same id. Called inside a transaction.
    void bindAnother(std::int64_t number, const EditionText& edition);

    /// What was redacted or forgotten is out of the tables, and what the file holds in unused space
    /// is still to be cleared (clearUnused).
    bool isToBeCleared = false;

    Database database;

private:
    /// Makes damaged indexes anew; false where they are past that.
    bool remake();

    /// apply for an assessment that is there.
    std::vector<EditId> join(const AssessmentIntake& one, std::int64_t number, std::int64_t merge);

    std::vector<KeptStandard> standardsOf(std::int64_t number);

    KeptStandards m_standards;
    std::optional<Ledger> m_last;
    std::map<AssessmentId, AssessmentStart> m_written;
    std::vector<std::string> m_unreadable; ///< Edits of the last one that cannot be read.
    int m_version = 0;
};

} // namespace core
