#include "ui/words/RecordWords.h"

#include "core/assessment/RecordPoint.h"
#include "core/support/Text.h"
#include "ui/base/Text.h"
#include "ui/words/PageParts.h"
#include "ui/words/Words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t longestBeginning = 70;

struct RecordWords {
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

QString beginning(const std::string& text)
{
    return fromUtf8(core::shortened(text, longestBeginning));
}

} // namespace

std::optional<core::PointRef> pointOfRecord(const core::Assessment& assessment,
                                            const core::RecordId& record)
{
    using Kind = core::RecordKind;
    switch (record.kind) {
    case Kind::Outcome:
    case Kind::Rating:
    case Kind::Reveal:
    case Kind::Remark: return core::pointOf(record);
    case Kind::Note:
        if (const core::Note* note = assessment.note(record.name)) {
            return note->points.empty() ? std::nullopt : std::optional(note->points.front());
        }
        return std::nullopt;
    case Kind::Recommendation:
        if (const core::Recommendation* item = assessment.recommendation(record.name)) {
            return item->points.empty() ? std::nullopt : std::optional(item->points.front());
        }
        return std::nullopt;
    default: return std::nullopt;
    }
}

QString recordInWords(const core::Assessment& assessment, const core::Editions& editions,
                      const core::RecordId& record)
{
    using Kind = core::RecordKind;
    const auto point = pointOfRecord(assessment, record);
    const QString at = point ? pointWithTitle(editions, *point) : QString();
    switch (record.kind) {
    case Kind::Outcome: return RecordWords::tr("The outcome of %1").arg(at);
    case Kind::Rating: return RecordWords::tr("A rating of %1").arg(at);
    case Kind::Remark: return RecordWords::tr("A remark on %1").arg(at);
    case Kind::Note: {
        const core::Note* note = assessment.note(record.name);
        return note != nullptr ? RecordWords::tr("The note: %1").arg(beginning(note->text))
                               : RecordWords::tr("A note that is gone");
    }
    case Kind::Recommendation: {
        const core::Recommendation* item = assessment.recommendation(record.name);
        return item != nullptr
                   ? RecordWords::tr("The recommendation: %1").arg(beginning(item->text))
                   : RecordWords::tr("A recommendation that is gone");
    }
    case Kind::Member:
        return RecordWords::tr("%1 on the panel").arg(personName(assessment, record.name));
    case Kind::Keys:
        return RecordWords::tr("The signing keys of %1").arg(personName(assessment, record.name));
    case Kind::SamePerson:
        return RecordWords::tr("Who is one person with %1")
            .arg(personName(assessment, record.name));
    case Kind::TeamRole: {
        const auto role = core::fromWord<core::ServiceRole>(record.name);
        return role ? inWords(*role) : fromUtf8(record.name);
    }
    case Kind::Result: return RecordWords::tr("The result of the whole");
    case Kind::Answer: {
        const auto about = core::recordIdFrom(record.name);
        return about ? RecordWords::tr("The team's answer to: %1")
                           .arg(recordInWords(assessment, editions, *about))
                     : RecordWords::tr("An answer of the team");
    }
    case Kind::Reply: {
        const auto about = core::recordIdFrom(record.name);
        return about ? RecordWords::tr("The panel's reply on: %1")
                           .arg(recordInWords(assessment, editions, *about))
                     : RecordWords::tr("A reply of the panel");
    }
    case Kind::Attachment: {
        const auto found =
            std::ranges::find(assessment.attachments, record.name, &core::Attachment::id);
        return found != assessment.attachments.end()
                   ? RecordWords::tr("The file %1").arg(fromUtf8(found->name))
                   : RecordWords::tr("A file that is gone");
    }
    default: break;
    }
    return RecordWords::tr("The assessment");
}

} // namespace ui
