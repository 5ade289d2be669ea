#include "core/store/Casebook.h"

#include "core/store/About.h"
#include "core/store/Derived.h"
#include "core/store/Drafts.h"
#include "core/store/EditLog.h"
#include "core/store/OpenCasebook.h"
#include "core/store/SearchCheck.h"
#include "core/store/Verify.h"
#include "core/store/repair/Rebuilding.h"
#include "core/support/Limits.h"

#include <algorithm>

namespace core {

namespace {

DraftsOf draftsOf(OpenCasebook& open, const AssessmentId& id)
{
    return id.empty() ? DraftsOf() : DraftsOf(open.numberOfKnown(id));
}

} // namespace

Casebook::Casebook(std::unique_ptr<OpenCasebook> open) : m_open(std::move(open)) {}
Casebook::Casebook(Casebook&&) noexcept = default;
Casebook& Casebook::operator=(Casebook&&) noexcept = default;
Casebook::~Casebook() = default;

const std::filesystem::path& Casebook::path() const
{
    return m_open->database.path();
}

bool Casebook::isReadOnly() const
{
    return m_open->database.isReadOnly();
}

Result<Person> Casebook::owner() const
{
    return m_open->guarded("Reading the owner", [&] {
        return Person{readAbout(m_open->database, aboutOwnerId).value_or(std::string()),
                      readAbout(m_open->database, aboutOwnerName).value_or(std::string())};
    });
}

Result<Done> Casebook::setOwner(const Person& owner)
{
    return m_open->guarded("Saving the owner", [&] {
        m_open->mustBeWritable();
        Writing writing(m_open->database);
        writeAbout(m_open->database, aboutOwnerId, owner.id);
        writeAbout(m_open->database, aboutOwnerName, owner.name);
        writing.commit();
        return Done{};
    });
}

Result<std::optional<PersonId>> Casebook::selfIn(const AssessmentId& id) const
{
    return m_open->guarded("Reading who the owner is",
                           [&] { return readAbout(m_open->database, aboutSelf + id); });
}

Result<Done> Casebook::setSelf(const AssessmentId& id, const PersonId& member)
{
    return m_open->guarded("Saving who the owner is", [&] {
        m_open->mustBeWritable();
        Writing writing(m_open->database);
        writeAbout(m_open->database, aboutSelf + id, member);
        writing.commit();
        return Done{};
    });
}

Result<std::vector<AssessmentSummary>> Casebook::list() const
{
    return m_open->guarded("Listing the assessments",
                           [&] { return readSummaries(m_open->database); });
}

Result<std::vector<AssessmentName>> Casebook::names() const
{
    return m_open->guarded("Listing the assessments", [&] { return readNames(m_open->database); });
}

Result<bool> Casebook::contains(const AssessmentId& id) const
{
    return m_open->guarded("Looking for an assessment",
                           [&] { return numberOf(m_open->database, id).has_value(); });
}

Result<std::vector<AssessmentId>> Casebook::ids() const
{
    return m_open->guarded("Listing the assessments", [&] {
        std::vector<AssessmentId> all;
        Query rows = m_open->database.query("SELECT id FROM assessment ORDER BY id");
        while (rows.next()) {
            all.push_back(rows.text(0));
        }
        return all;
    });
}

Result<std::vector<EditionText>> Casebook::editionTexts(const AssessmentId& id) const
{
    return m_open->guarded("Reading the standards",
                           [&] { return m_open->editionTexts(m_open->numberOfKnown(id)); });
}

Result<std::optional<Problem>> Casebook::whyOnlyRead(const AssessmentId& id) const
{
    return m_open->guarded("Reading the assessment",
                           [&] { return m_open->whyOnlyRead(id, m_open->numberOfKnown(id)); });
}

Result<Ledger> Casebook::read(const AssessmentId& id) const
{
    return m_open->guarded("Reading the assessment", [&]() -> Ledger {
        return m_open->ledger(id, m_open->numberOfKnown(id));
    });
}

Result<Editions> Casebook::editions(const AssessmentId& id) const
{
    return m_open->guarded("Reading the standards", [&] {
        const std::int64_t number = m_open->numberOfKnown(id);
        return m_open->editions(number, m_open->ledger(id, number).assessment().standards);
    });
}

Result<Editions> Casebook::boundEditions(const AssessmentId& id) const
{
    return m_open->guarded("Reading the standards",
                           [&] { return m_open->boundEditions(m_open->numberOfKnown(id)); });
}

Result<Done> Casebook::start(const AssessmentId& id, const std::vector<Edit>& edits,
                             const std::vector<EditionText>& editions)
{
    return startAll({{id, edits, editions}});
}

Result<Done> Casebook::startAll(const std::vector<AssessmentStart>& starts,
                                const Progress& progress)
{
    return m_open->guarded("Saving the assessment", [&] {
        m_open->mustBeWritable();
        Writing writing(m_open->database);
        for (std::size_t i = 0; i < starts.size(); ++i) {
            checkStopped(progress, path().string());
            m_open->begin(starts[i]);
            progress.report(i + 1, starts.size());
        }
        writing.commit();
        if (starts.size() == 1) {
            m_open->remember(starts.front()); // An import of many still has its file.
        }
        return Done{};
    });
}

Result<Done> Casebook::startEach(const std::function<std::optional<AssessmentStart>()>& next)
{
    return m_open->guarded("Saving the assessments", [&] {
        m_open->mustBeWritable();
        Writing writing(m_open->database);
        while (const auto start = next()) {
            m_open->begin(*start);
        }
        writing.commit();
        return Done{};
    });
}

Result<Done> Casebook::append(const AssessmentId& id, const std::vector<Edit>& edits,
                              const std::vector<Draft>& finishedDrafts)
{
    const auto write = [&] {
        m_open->mustBeWritable();
        Writing writing(m_open->database);
        const std::int64_t number = m_open->numberOfKnown(id);
        m_open->mustNotBeInBin(id, number);
        m_open->add(id, number, edits);
        keepStylesOf(id, edits);
        for (const Draft& row : finishedDrafts) {
            dropDraft(m_open->database, number, row);
        }
        writing.commit();
        m_open->remember({id, edits, {}});
        clearIfAsked();
        return Done{};
    };
    return m_open->guarded("Saving the change", [&] { return m_open->pastDamage(write); });
}

Result<Done> Casebook::bind(const AssessmentId& id, const std::vector<Edit>& edits,
                            const std::vector<EditionText>& editions)
{
    return m_open->guarded("Changing the standards", [&] {
        m_open->mustBeWritable();
        Writing writing(m_open->database);
        const std::int64_t number = m_open->numberOfKnown(id);
        m_open->mustNotBeInBin(id, number);
        for (const EditionText& edition : editions) {
            m_open->bindAnother(number, edition);
        }
        m_open->add(id, number, edits);
        const auto& standards = m_open->ledger(id, number).assessment().standards;
        if (m_open->editions(number, standards).size() != standards.size()) {
            throw Failure({"an assessment needs the text of every standard it names.", id});
        }
        writing.commit();
        m_open->remember({id, edits, editions});
        return Done{};
    });
}

Result<Draft> Casebook::saveDraft(const AssessmentId& id, const Draft& draft,
                                  const std::optional<Draft>& known)
{
    const auto write = [&] {
        m_open->mustBeWritable();
        Writing writing(m_open->database);
        Draft row = keepDraft(m_open->database, draftsOf(*m_open, id), draft, known);
        writing.commit();
        return row;
    };
    return m_open->guarded("Saving what is being typed", [&] { return m_open->pastDamage(write); });
}

Result<std::vector<Draft>> Casebook::drafts(const AssessmentId& id) const
{
    return m_open->guarded("Reading what was being typed",
                           [&] { return readDrafts(m_open->database, draftsOf(*m_open, id)); });
}

Result<bool> Casebook::changedOutside()
{
    return m_open->guarded("Looking for changes", [&] {
        const int version = m_open->database.dataVersion();
        const bool changed = m_seenVersion != 0 && version != m_seenVersion;
        m_seenVersion = version;
        return changed;
    });
}

Result<std::vector<VerifyFinding>> Casebook::verify(const Progress& progress) const
{
    return m_open->guarded("Checking the casebook", [&] {
        return findingsIn(
            m_open->database,
            [&](std::int64_t number, const std::vector<std::string>& standards) {
                return m_open->editions(number, standards);
            },
            progress);
    });
}

Result<RebuildReport> Casebook::rebuild(const Progress& progress)
{
    return m_open->guarded("Making the lists anew", [&] {
        m_open->mustBeWritable();
        const Database& database = m_open->database;
        auto damaged = damagedTables(database);
        const bool agreed = searchAgrees(database.connection());
        Writing writing(database);
        RebuildReport report = rebuildDerived(
            database,
            [&](std::int64_t number, const std::vector<std::string>& standards) {
                return m_open->editions(number, standards);
            },
            progress);
        writing.commit();
        const auto still = damagedTables(database);
        std::erase_if(damaged, [&](const std::string& table) {
            return std::ranges::find(still, table) != still.end();
        });
        report.tables = std::move(damaged);
        report.searchIndex = !agreed;
        return report;
    });
}

} // namespace core
