#pragma once

#include "core/assessment/Rules.h"
#include "core/assessment/Words.h"
#include "core/standards/Standard.h"
#include "core/support/Time.h"
#include "ui/base/Theme.h"

#include <QCoreApplication>
#include <QString>

#include <string>
#include <string_view>

namespace ui {

// The words of the domain as a person reads them, in their language, with a capital where they
// stand alone on a button or in a column.

QString inWords(core::NoteKind kind);                     ///< "Strength"
QString inWords(core::Audience audience);                 ///< "Panel only"
QString inWords(core::Seen seen);                         ///< "Shown to us"
QString inWords(core::QuestionState state);               ///< "To ask"
QString inWords(core::Priority priority);                 ///< "Must"
QString inWords(core::Owner owner);                       ///< "Service team"
QString inWords(core::Status status);                     ///< "Evidence given"
QString inWords(core::Confidence confidence);             ///< "Fairly sure"
QString inWords(core::Role role);                         ///< "Lead assessor"
QString inWords(core::AssessmentType type);               ///< "Panel assessment"
QString inWords(core::ServiceRole role);                  ///< "Service owner"
QString inWords(core::Holding holding);                   ///< "Filled"
QString inWords(core::Stance stance);                     ///< "Accepted"
QString inWords(core::Response response);                 ///< "Kept"
QString professionInWords(const std::string& profession); ///< Empty for none.

Tone toneOf(core::Priority priority);
Tone toneOf(core::NoteKind kind);
/// The sign that stands for a kind in lists and that the composer knows: "+", "!", "?", "=", "–".
QString signOf(core::NoteKind kind);

QString inWords(core::Date date);      ///< "23 November 2026"
QString inShort(core::Date date);      ///< "23 Nov 2026"
QString timeOfDay(core::Timestamp at); ///< "10:04" in the time zone of this computer.
QString clockTime(core::Timestamp at); ///< "10:21:07"

/// The name of a person; empty when they never said theirs.
QString knownName(const std::string& name);

/// "en"
std::string windowLanguage();

/// `text` in the language of the window, else in English.
QString inWindowLanguage(const core::Translated& text);

/// "GDS 2019": the short name and the year from the edition's id.
QString editionName(const core::Standard& edition);
/// "5", "W2": see core::PointLabels.
QString pointLabel(const core::Editions& editions, const core::PointRef& point);
/// "Private beta". An id that no edition has is shown as it is.
QString phaseName(const core::Editions& editions, std::string_view phase);

/// An outcome as it is shown: a level of a scale, not assessed, not applicable, or not settled yet.
struct OutcomeWords {
    QString name;    ///< "Amber", "Not assessed", "Not settled"
    QString meaning; ///< "fix within three months"; may be empty.
    Tone tone = Tone::Neutral;
};
/// `edition` may be null; an outcome that nothing knows is shown as its id.
OutcomeWords outcomeWords(const core::Standard* edition, std::string_view outcome);
/// The same of a point, with what is only proposed called so: "Amber (proposed)".
OutcomeWords outcomeWords(const core::Editions& editions, const core::Outcome& outcome);

/// A result, by its name, with what it is claimed for: "Green on the 1 point assessed; 13 of 14
/// were not assessed". Just the name where all was assessed.
QString claimInWords(const QString& name, const core::Reach& reach);
QString shortClaim(const QString& name, const core::Reach& reach); ///< "Green, 1 of 14 assessed"

} // namespace ui
