#pragma once

#include "core/assessment/AudienceView.h"
#include "core/assessment/Words.h"
#include "core/support/Translated.h"

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A part of a report. Title and, where something has no translation, the list of that are in every
/// report and not named here.
enum class Section {
    Facts,    ///< Date, stage, type, provider and result, as published reports begin.
    Opening,  ///< The opening words of the house style and the layout; of a letter its greeting.
    Decision, ///< The result in a box.
    Contents, ///< The list of headings.
    OutcomeSummary, ///< Bars of outcomes.
    Due,            ///< What is due when, and by whom.
    Actions,        ///< Recommendations by who has to act.
    DoneWell,       ///< Strengths: all of them, or those of no point where points stand one by one.
    NotAssessed,
    EveryPoint, ///< A table of points and outcomes.
    EveryPointWithReasons,
    Points,     ///< Everything about a point under that point.
    OtherNotes, ///< All other notes, as for DoneWell.
    Answers,    ///< What the service team said to findings.
    Ratings,    ///< Ratings, remarks and asked questions, which only the panel sees.
    Service,
    NextSteps, ///< What follows from the result.
    About,     ///< Panel, standards, scales, origin, fingerprint.
    Closing    ///< The closing words; of a letter its signature.
};

template <>
struct Words<Section> {
    static constexpr std::array<std::string_view, 19> all{"facts",
                                                          "opening",
                                                          "decision",
                                                          "contents",
                                                          "glance",
                                                          "due",
                                                          "actions",
                                                          "done-well",
                                                          "not-assessed",
                                                          "every-point",
                                                          "every-point-with-reasons",
                                                          "points",
                                                          "other-notes",
                                                          "answers",
                                                          "ratings",
                                                          "service",
                                                          "next-steps",
                                                          "about",
                                                          "closing"};
};

/// What a layout says around the findings.
struct LayoutTexts {
    std::map<std::string, Translated>
        nextSteps; ///< By the result; "undecided" before there is one.
    Translated opening;
    Translated openingUndecided; ///< Instead of it while the panel has points to settle.
    Translated closing;
};

/// How a report is put together: which sections each reader gets and in which order, and the words
/// that an office uses for its decisions. A layout decides nothing about who may read what: that is
/// cut before.
struct Layout {
    enum class Form { Report, Letter };
    /// Whether a point that needs no work has its reason in the report, or its outcome alone.
    enum class Greens { WithText, OutcomeOnly };

    std::string id; ///< "gds-red-amber-green"
    Translated name;
    Translated summary;                  ///< When it is used, and on what it rests.
    std::vector<std::string> defaultFor; ///< Ids of the primary editions that it is meant for.
    Form form = Form::Report;
    Greens greens = Greens::WithText;
    std::map<Reader, std::vector<Section>> sections; ///< For each reader.

    // Texts that take the place of the wording's own, where they have the report's language.
    std::map<std::string, Translated> headings;  ///< By heading: "done-well". See headingIds.
    std::map<std::string, Translated> decisions; ///< By outcome; see fill for the places in it.
    std::map<NoteKind, Translated> leadIns;      ///< The sentence above notes of one kind.

    // Texts of the layout's own.
    LayoutTexts texts;                        ///< To everybody.
    std::map<Reader, LayoutTexts> textsFor;   ///< To one reader; what is empty is as to everybody.
    std::map<Reader, Translated> salutations; ///< Of a letter: "Dear service team".
    Translated signature;                     ///< Of a letter: "Yours sincerely".

    bool has(Reader reader, Section section) const;
};

/// The layout that needs no file: what a sponsor needs first, everything under its point for a
/// team, and the order of published reports for everybody.
const Layout& plainLayout();

} // namespace core
