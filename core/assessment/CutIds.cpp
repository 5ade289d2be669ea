#include "core/assessment/CutIds.h"

#include "core/support/Digest.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

/// Twelve digits are the 48 bits of an id's time; edits that were imported have none either.
constexpr std::string_view noTime = "000000000000";

constexpr std::array otherReaders{Reader::Team, Reader::Sponsor, Reader::Public};

bool isCut(std::string_view id)
{
    const auto form = editIdFrom(id);
    return form && isWithoutTime(*form);
}

std::string hashed(const std::string& text)
{
    constexpr std::size_t length = 32;
    return std::string(noTime) + sha256Hex(text).substr(0, length - noTime.size());
}

} // namespace

std::string cutId(const std::string& id)
{
    return isCut(id) ? id : hashed("cut " + id);
}

RecordId cutId(const RecordId& record)
{
    const bool named = record.kind == RecordKind::Note ||
                       record.kind == RecordKind::Recommendation ||
                       record.kind == RecordKind::Attachment;
    return named ? RecordId{record.kind, cutId(record.name)} : record;
}

AssessmentId cutId(const AssessmentId& id, Reader reader)
{
    return reader == Reader::Panel || isCut(id)
               ? id
               : hashed("cut for " + std::string(toWord(reader)) + " " + id);
}

std::optional<AssessmentId> sameAssessment(const AssessmentId& id, Reader reader,
                                           const std::set<AssessmentId>& here)
{
    if (here.contains(id)) {
        return id;
    }
    for (const Reader one : otherReaders) {
        if (reader != Reader::Panel && reader != one) {
            continue;
        }
        if (const auto cut = here.find(cutId(id, one)); cut != here.end()) {
            return *cut;
        }
        const auto whole =
            isCut(id) ? std::find_if(here.begin(), here.end(),
                                     [&](const auto& other) { return cutId(other, one) == id; })
                      : here.end();
        if (whole != here.end()) {
            return *whole;
        }
    }
    return std::nullopt;
}

} // namespace core
