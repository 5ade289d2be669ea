#include "core/store/Casebook.h"
#include "core/store/Content.h"
#include "core/store/OpenCasebook.h"

namespace core {

Result<Done> Casebook::attach(const AssessmentId& id, const std::vector<Edit>& edits,
                              const std::vector<std::string>& contents)
{
    const auto write = [&] {
        m_open->mustBeWritable();
        Writing writing(m_open->database);
        for (const std::string& bytes : contents) {
            writeContent(m_open->database, bytes);
        }
        m_open->mustNotBeInBin(id, m_open->numberOfKnown(id));
        m_open->add(id, m_open->numberOfKnown(id), edits);
        writing.commit();
        m_open->remember({id, edits, {}});
        return Done{};
    };
    return m_open->guarded("Attaching the file", [&] { return m_open->pastDamage(write); });
}

Result<std::string> Casebook::content(const std::string& digest) const
{
    return m_open->guarded("Reading the attachment", [&] {
        auto bytes = readContent(m_open->database, digest);
        if (!bytes) {
            throw Failure({"the bytes of this attachment are not in this casebook. Ask whoever "
                           "attached it for a pack with attachments.",
                           path().string()});
        }
        return std::move(*bytes);
    });
}

Result<bool> Casebook::hasContent(const std::string& digest) const
{
    return m_open->guarded("Looking for the attachment",
                           [&] { return core::hasContent(m_open->database, digest); });
}

} // namespace core
