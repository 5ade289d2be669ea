#include "core/store/Casebook.h"
#include "core/store/OpenCasebook.h"
#include "core/store/SignedLog.h"

namespace core {

Result<std::vector<SignedBatch>> Casebook::signedBatches(const AssessmentId& id) const
{
    return m_open->guarded("Reading the signatures",
                           [&] { return readSigned(m_open->database, id); });
}

Result<std::set<EditId>> Casebook::cameIn(const AssessmentId& id) const
{
    return m_open->guarded("Reading the merges", [&] { return readCameIn(m_open->database, id); });
}

Result<Done> Casebook::keepSigned(const AssessmentId& id, const SignedBatch& batch)
{
    return m_open->guarded("Keeping the signature", [&] {
        m_open->mustBeWritable();
        Writing writing(m_open->database);
        m_open->numberOfKnown(id);
        writeSigned(m_open->database, id, {batch}, std::nullopt);
        writing.commit();
        return Done{};
    });
}

} // namespace core
