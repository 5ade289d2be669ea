#include "core/store/Casebook.h"
#include "core/store/EditLog.h"
#include "core/store/OpenCasebook.h"

#include <algorithm>
#include <map>
#include <variant>

namespace core {

namespace {

bool isWhole(const AssessmentStart& one)
{
    return std::ranges::any_of(one.edits, [](const Edit& edit) {
        return std::holds_alternative<StartAssessment>(edit.change);
    });
}

/// Adds what is not there yet.
void join(std::map<AssessmentId, AssessmentStart>& all, const AssessmentStart& more)
{
    AssessmentStart& one = all[more.id];
    one.id = more.id;
    for (const Edit& edit : more.edits) {
        if (std::ranges::find(one.edits, edit.id, &Edit::id) == one.edits.end()) {
            one.edits.push_back(edit);
        }
    }
    for (const EditionText& edition : more.editions) {
        if (std::ranges::find(one.editions, edition.id, &EditionText::id) == one.editions.end()) {
            one.editions.push_back(edition);
        }
    }
}

} // namespace

std::vector<std::string> Casebook::notices() const
{
    return m_open->database.notices();
}

FileStanding Casebook::standing() const
{
    return m_open->database.standing();
}

Result<Done> Casebook::goOnWithCopy()
{
    const FileStanding standing = m_open->database.standing();
    if (standing.is != FileStanding::Is::OlderCopy && standing.is != FileStanding::Is::OtherCopy &&
        standing.is != FileStanding::Is::NewerCopy) {
        return problemOf(standing, path());
    }
    if (!standing.isStillOpen) {
        return m_open->guarded("Opening the copy", [&] {
            m_open->database.goOnWith();
            m_open->forget();
            return Done{};
        });
    }
    return attempt("Opening the copy", [&] {
        auto copy =
            std::make_unique<OpenCasebook>(Database::open(path(), m_open->database.options()));
        for (const auto& [id, written] : m_open->written()) {
            copy->remember(written);
        }
        m_open = std::move(copy);
        return Done{};
    });
}

Result<std::size_t> Casebook::putBack(const std::vector<AssessmentStart>& known)
{
    return m_open->guarded("Putting changes back", [&] {
        m_open->mustBeWritable();
        Writing writing(m_open->database);
        std::size_t count = 0;
        for (const AssessmentStart& one : known) {
            count += m_open->putBack(one);
        }
        for (const auto& [id, one] : m_open->written()) {
            count += m_open->putBack(one);
        }
        writing.commit();
        return count;
    });
}

Result<Done> Casebook::saveElsewhere(const std::filesystem::path& to, const Person& owner,
                                     const std::vector<AssessmentStart>& known) const
{
    if (m_open->database.standing().isStillOpen) {
        return backup(to);
    }
    std::map<AssessmentId, AssessmentStart> all;
    for (const AssessmentStart& one : known) {
        join(all, one);
    }
    for (const auto& [id, one] : m_open->written()) {
        join(all, one);
    }
    std::vector<AssessmentStart> starts;
    for (const auto& [id, one] : all) {
        if (isWhole(one)) {
            starts.push_back(one);
        }
    }
    const auto made = create(to, owner, {}, starts);
    return made ? Result<Done>(Done{}) : Result<Done>(made.problem());
}

} // namespace core
