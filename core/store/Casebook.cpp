#include "core/store/Casebook.h"

#include "core/store/About.h"
#include "core/store/Derived.h"
#include "core/store/EditLog.h"
#include "core/store/FileLimits.h"
#include "core/store/Store.h"
#include "core/store/Verify.h"

#include <algorithm>
#include <cassert>
#include <cctype>
#include <map>

namespace core {

namespace {

/// Words as a query of FTS5: each in quotes, so that no letter of theirs is an operator, and each
/// standing for every word that begins with it.
std::string matching(const std::string& words)
{
    std::string query;
    std::string word;
    const auto flush = [&] {
        if (std::any_of(word.begin(), word.end(), [](unsigned char letter) {
                return letter >= 0x80 || std::isalnum(letter) != 0;
            })) {
            query += (query.empty() ? "\"" : " \"") + word + "\"*";
        }
        word.clear();
    };
    for (const char letter : words) {
        if (letter == ' ' || letter == '\t' || letter == '\n') {
            flush();
        } else {
            word += letter;
            if (letter == '"') {
                word += '"';
            }
        }
    }
    flush();
    return query;
}

} // namespace

Casebook::Casebook(std::unique_ptr<Store> store) : m_store(std::move(store)) {}
Casebook::Casebook(Casebook&&) noexcept = default;
Casebook& Casebook::operator=(Casebook&&) noexcept = default;
Casebook::~Casebook() = default;

Result<Casebook> Casebook::create(const std::filesystem::path& path, const Person& owner,
                                  const CasebookOptions& options)
{
    return attempt("Making the casebook", [&] {
        Casebook casebook(std::make_unique<Store>(Database::create(path, options)));
        if (auto done = casebook.setOwner(owner); !done) {
            throw Failure(done.problem());
        }
        return casebook;
    });
}

Result<Casebook> Casebook::open(const std::filesystem::path& path, const CasebookOptions& options)
{
    return attempt("Opening the casebook", [&] {
        return Casebook(std::make_unique<Store>(Database::open(path, options)));
    });
}

const std::filesystem::path& Casebook::path() const
{
    return m_store->database.path();
}

bool Casebook::isReadOnly() const
{
    return m_store->database.isReadOnly();
}

Result<Person> Casebook::owner() const
{
    return m_store->guarded("Reading the owner", [&] {
        return Person{readAbout(m_store->database, aboutOwnerId).value_or(std::string()),
                      readAbout(m_store->database, aboutOwnerName).value_or(std::string())};
    });
}

Result<Done> Casebook::setOwner(const Person& owner)
{
    return m_store->guarded("Saving the owner", [&] {
        m_store->mustBeWritable();
        Writing writing(m_store->database);
        writeAbout(m_store->database, aboutOwnerId, owner.id);
        writeAbout(m_store->database, aboutOwnerName, owner.name);
        writing.commit();
        return Done{};
    });
}

Result<std::string> Casebook::houseStyle() const
{
    return m_store->guarded("Reading the house style", [&] {
        return readAbout(m_store->database, aboutHouseStyle).value_or(std::string());
    });
}

Result<Done> Casebook::setHouseStyle(const std::string& yaml)
{
    return m_store->guarded("Saving the house style", [&] {
        if (yaml.size() > longestHouseStyle) {
            throw Failure({"The house style is larger than 2 MB. Choose a smaller logo.", {}});
        }
        m_store->mustBeWritable();
        Writing writing(m_store->database);
        writeAbout(m_store->database, aboutHouseStyle,
                   yaml.empty() ? std::nullopt : std::optional(yaml));
        writing.commit();
        return Done{};
    });
}

Result<std::vector<Listed>> Casebook::list() const
{
    return m_store->guarded("Listing the assessments",
                            [&] { return readListed(m_store->database); });
}

Result<bool> Casebook::contains(const AssessmentId& id) const
{
    return m_store->guarded("Looking for an assessment",
                            [&] { return numberOf(m_store->database, id).has_value(); });
}

Result<Ledger> Casebook::read(const AssessmentId& id) const
{
    return m_store->guarded("Reading the assessment", [&]() -> Ledger {
        return m_store->ledger(id, m_store->numberOfKnown(id));
    });
}

Result<Editions> Casebook::editions(const AssessmentId& id) const
{
    return m_store->guarded("Reading the standards", [&] {
        const std::int64_t number = m_store->numberOfKnown(id);
        return m_store->editions(number, m_store->ledger(id, number).assessment().standards);
    });
}

Result<Done> Casebook::start(const AssessmentId& id, const std::vector<Edit>& edits,
                             const std::vector<EditionText>& editions)
{
    return startAll({{id, edits, editions}});
}

Result<Done> Casebook::startAll(const std::vector<Start>& starts, const Progress& progress)
{
    return m_store->guarded("Saving the assessment", [&] {
        m_store->mustBeWritable();
        Writing writing(m_store->database);
        for (std::size_t i = 0; i < starts.size(); ++i) {
            if (progress.stop.stop_requested()) {
                throw Failure({"was stopped; nothing was changed.", path().string()});
            }
            m_store->begin(starts[i]);
            progress.report(i + 1, starts.size());
        }
        writing.commit();
        return Done{};
    });
}

Result<Done> Casebook::append(const AssessmentId& id, const std::vector<Edit>& edits,
                              const std::vector<std::string>& finishedDrafts)
{
    return m_store->guarded("Saving the change", [&] {
        m_store->mustBeWritable();
        Writing writing(m_store->database);
        const std::int64_t number = m_store->numberOfKnown(id);
        m_store->add(id, number, edits);
        for (const std::string& place : finishedDrafts) {
            m_store->database.query("DELETE FROM draft WHERE assessment = ? AND place = ?")
                .with(number, place)
                .run();
        }
        writing.commit();
        return Done{};
    });
}

Result<Done> Casebook::bind(const AssessmentId& id, const std::vector<Edit>& edits,
                            const std::vector<EditionText>& editions)
{
    return m_store->guarded("Changing the standards", [&] {
        m_store->mustBeWritable();
        Writing writing(m_store->database);
        const std::int64_t number = m_store->numberOfKnown(id);
        for (const EditionText& edition : editions) {
            m_store->bindAnother(number, edition);
        }
        m_store->add(id, number, edits);
        const auto& standards = m_store->ledger(id, number).assessment().standards;
        if (m_store->editions(number, standards).size() != standards.size()) {
            throw Failure({"an assessment needs the text of every standard it names.", id});
        }
        writing.commit();
        return Done{};
    });
}

Result<Done> Casebook::saveDraft(const AssessmentId& id, const Draft& draft)
{
    return m_store->guarded("Saving what is being typed", [&] {
        m_store->mustBeWritable();
        Writing writing(m_store->database);
        const std::int64_t number = m_store->numberOfKnown(id);
        if (draft.text.empty()) {
            m_store->database.query("DELETE FROM draft WHERE assessment = ? AND place = ?")
                .with(number, draft.place)
                .run();
        } else {
            m_store->database
                .query("INSERT OR REPLACE INTO draft (assessment, place, text) VALUES (?, ?, ?)")
                .with(number, draft.place, draft.text)
                .run();
        }
        writing.commit();
        return Done{};
    });
}

Result<std::vector<Draft>> Casebook::drafts(const AssessmentId& id) const
{
    return m_store->guarded("Reading what was being typed", [&] {
        std::vector<Draft> drafts;
        Query rows = m_store->database.query(
            "SELECT place, text FROM draft WHERE assessment = ? ORDER BY place");
        rows.with(m_store->numberOfKnown(id));
        while (rows.next()) {
            drafts.push_back({rows.text(0), rows.text(1)});
        }
        return drafts;
    });
}

Result<std::vector<Hit>> Casebook::search(const std::string& words, int limit) const
{
    return m_store->guarded("Searching", [&] {
        std::vector<Hit> hits;
        const std::string query = matching(words);
        if (query.empty()) {
            return hits;
        }
        // The newest entry has the greatest number; the index can be read from its end, so the cost
        // does not grow with the number of hits.
        Query rows = m_store->database.query(
            "SELECT assessment.id, listed.service, entry.record, entry.text FROM entry_text "
            "JOIN entry ON entry.number = entry_text.rowid "
            "JOIN assessment ON assessment.number = entry.assessment "
            "JOIN listed ON listed.assessment = entry.assessment "
            "WHERE entry_text MATCH ? ORDER BY entry_text.rowid DESC LIMIT ?");
        rows.with(query, limit);
        while (rows.next()) {
            if (auto record = recordIdFrom(rows.text(2))) {
                hits.push_back({rows.text(0), rows.text(1), std::move(*record), rows.text(3)});
            }
        }
        return hits;
    });
}

Result<std::int64_t> Casebook::countNotes() const
{
    return m_store->guarded("Counting the notes", [&]() -> std::int64_t {
        Query row = m_store->database.query("SELECT coalesce(sum(notes), 0) FROM listed");
        row.next();
        return row[0].getInt64();
    });
}

Result<bool> Casebook::changedOutside()
{
    return m_store->guarded("Looking for changes", [&] {
        const int version = m_store->database.dataVersion();
        const bool changed = m_seenVersion != 0 && version != m_seenVersion;
        m_seenVersion = version;
        return changed;
    });
}

Result<Done> Casebook::backup(const std::filesystem::path& to, const Progress& progress) const
{
    return m_store->guarded("Making the backup",
                            [&] { return copyTo(m_store->database, to, progress); });
}

Result<std::vector<std::string>> Casebook::verify(const Progress& progress) const
{
    return m_store->guarded("Checking the casebook", [&] {
        return differences(
            m_store->database,
            [&](std::int64_t number, const std::vector<std::string>& standards) {
                return m_store->editions(number, standards);
            },
            progress);
    });
}

Result<Done> Casebook::rebuild(const Progress& progress)
{
    return m_store->guarded("Making the lists anew", [&] {
        m_store->mustBeWritable();
        Writing writing(m_store->database);
        rebuildDerived(
            m_store->database,
            [&](std::int64_t number, const std::vector<std::string>& standards) {
                return m_store->editions(number, standards);
            },
            progress);
        writing.commit();
        return Done{};
    });
}

} // namespace core
