#include "core/assessment/CutIds.h"

#include "core/support/Digest.h"

namespace core {

namespace {

/// Twelve digits are the 48 bits of an id's time; edits that were imported have none either.
constexpr std::string_view noTime = "000000000000";

bool hasNoTime(std::string_view id)
{
    return id.substr(0, noTime.size()) == noTime;
}

} // namespace

std::string cutId(const std::string& id)
{
    if (!editIdFrom(id) || hasNoTime(id)) {
        return id;
    }
    const std::string hash = sha256Hex("cut " + id);
    return std::string(noTime) + hash.substr(0, id.size() - noTime.size());
}

RecordId cutId(const RecordId& record)
{
    const bool named = record.kind == RecordKind::Note ||
                       record.kind == RecordKind::Recommendation ||
                       record.kind == RecordKind::Attachment;
    return named ? RecordId{record.kind, cutId(record.name)} : record;
}

} // namespace core
