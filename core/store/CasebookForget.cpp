#include "core/store/About.h"
#include "core/store/Casebook.h"
#include "core/store/EditLog.h"
#include "core/store/Forgotten.h"
#include "core/store/OpenCasebook.h"

#include <utility>

namespace core {

Result<std::optional<Problem>> Casebook::forget(const std::vector<AssessmentId>& ids, Timestamp at)
{
    const auto gone = m_open->guarded("Forgetting", [&] {
        m_open->mustBeWritable();
        const Database& database = m_open->database;
        Writing writing(database);
        for (const AssessmentId& id : ids) {
            dropAssessment(database, m_open->numberOfKnown(id), id);
            rememberForgotten(database, id, at);
        }
        dropUnneeded(database);
        remakeIndex(database);
        writeAbout(database, aboutUncleared, "1");
        writing.commit();
        m_open->forget();
        for (const AssessmentId& id : ids) {
            m_open->dropWritten(id);
        }
        return Done{};
    });
    if (!gone) {
        return gone.problem();
    }
    const auto cleared = clearUnused();
    return cleared ? std::nullopt : std::optional(cleared.problem());
}

Result<bool> Casebook::isForgotten(const AssessmentId& id) const
{
    return m_open->guarded("Looking for the assessment",
                           [&] { return core::isForgotten(m_open->database, id); });
}

Result<Done> Casebook::forgetGiver(const std::string& name, const std::string& instead)
{
    return m_open->guarded("Forgetting", [&] {
        m_open->mustBeWritable();
        Writing writing(m_open->database);
        m_open->database.query("UPDATE merged SET giver = ? WHERE giver = ?")
            .with(instead, name)
            .run();
        writeAbout(m_open->database, aboutUncleared, "1");
        writing.commit();
        return Done{};
    });
}

Result<Done> Casebook::clearUnused()
{
    return m_open->guarded("Clearing unused space", [&] {
        m_open->mustBeWritable();
        if (!readAbout(m_open->database, aboutUncleared)) {
            return Done{};
        }
        // Pages that were split or moved may keep old copies of rows in their gaps; the file
        // written anew has none.
        m_open->database.connection().exec("VACUUM");
        Writing writing(m_open->database);
        writeAbout(m_open->database, aboutUncleared, std::nullopt);
        writing.commit();
        return Done{};
    });
}

void Casebook::clearIfAsked()
{
    if (std::exchange(m_open->isToBeCleared, false)) {
        // What stands in the way is told by whoever asks for it next.
        static_cast<void>(clearUnused());
    }
}

} // namespace core
