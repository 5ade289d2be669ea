#include "core/assessment/RecordPoint.h"

#include "core/assessment/Aspects.h"

namespace core {

std::optional<PointRef> pointOf(const RecordId& record)
{
    switch (record.kind) {
    case RecordKind::Outcome:
    case RecordKind::Reveal: return pointRefFrom(record.name);
    case RecordKind::Rating:
    case RecordKind::Remark:
    case RecordKind::Asked:
        // A person or a question stands after the point.
        return pointRefFrom(
            record.name.substr(0, record.name.find('/', record.name.find('/') + 1)));
    case RecordKind::Answer:
    case RecordKind::Reply:
    case RecordKind::Redaction: {
        const auto about = recordIdFrom(record.name);
        return about ? pointOf(*about) : std::nullopt;
    }
    case RecordKind::Assessment:
    case RecordKind::Result:
    case RecordKind::Member:
    case RecordKind::Note:
    case RecordKind::Recommendation:
    case RecordKind::TeamRole:
    case RecordKind::Confirmation:
    case RecordKind::Signature:
    case RecordKind::Attachment:
    case RecordKind::Keys:
    case RecordKind::SamePerson: return std::nullopt;
    }
    return std::nullopt;
}

std::optional<PersonId> ownerOf(const RecordId& record)
{
    switch (record.kind) {
    case RecordKind::Confirmation: return record.name;
    case RecordKind::Rating:
    case RecordKind::Remark: {
        // The person stands after the point, which has one stroke in it.
        const auto end = record.name.find('/', record.name.find('/') + 1);
        return end != std::string::npos ? std::optional(record.name.substr(end + 1)) : std::nullopt;
    }
    default: return std::nullopt;
    }
}

bool isInAnothersName(const Edit& edit)
{
    const auto owner = ownerOf(edit.record);
    return owner && *owner != edit.author && begins(edit.change);
}

} // namespace core
