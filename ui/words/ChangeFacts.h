#pragma once

#include "core/assessment/Ledger.h"
#include "core/assessment/Rules.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace ui {

/// What a change to one aspect says: the facts in words ("Amber"), and the text that somebody wrote
/// where there is one.
struct ChangeFacts {
    QString facts;
    std::optional<std::string> text;
};
ChangeFacts factsOf(const core::Change& change, const core::RecordId& record,
                    const core::Editions& editions);

/// The change with another text; nothing when it holds none.
std::optional<core::Change> withText(core::Change change, const std::string& text);

/// One of the versions that stand side by side.
struct DisputedVersion {
    core::PersonId author;
    std::optional<core::Timestamp> at;
    core::Change change; ///< Of the disputed aspect alone.
};
std::vector<DisputedVersion> versionsOf(const core::Ledger& ledger, const core::Dispute& dispute);

/// "The outcome of 5 Make sure everyone can use the service", "The note: 41 people in six rounds".
QString recordInWords(const core::Assessment& assessment, const core::Editions& editions,
                      const core::RecordId& record);
/// The point that the record is about, where it is about one.
std::optional<core::PointRef> pointOfRecord(const core::Assessment& assessment,
                                            const core::RecordId& record);

} // namespace ui
