#include "app/AssessmentPage.h"

#include "app/ClaimWords.h"
#include "app/Table.h"
#include "core/assessment/Agreement.h"
#include "core/assessment/ShownName.h"

#include <algorithm>

namespace app {

namespace {

using namespace core;

/// Writes the parts of the page one after another.
class Page {
public:
    Page(const Assessment& assessment, const Editions& editions, const PersonId& person)
        : m_assessment(assessment)
        , m_editions(editions)
        , m_ratings(ratingsFor(assessment, person))
    {
    }

    std::string text(const Ledger& ledger)
    {
        head();
        panel();
        for (const auto& edition : m_editions) {
            points(*edition);
        }
        notes();
        recommendations();
        if (!ledger.disputes().empty()) {
            section("Disputed");
        }
        for (const auto& dispute : ledger.disputes()) {
            m_text += toString(dispute.record) + ": " + std::string(nameOf(dispute.aspect)) + "\n";
        }
        return std::move(m_text);
    }

private:
    void section(const std::string& name) { m_text += "\n" + name + "\n"; }

    void fact(const std::string& name, const std::string& value)
    {
        if (!value.empty()) {
            m_text += name + ": " + hanging(value, 2) + "\n";
        }
    }

    void head()
    {
        const WholeResult result = resultOf(m_assessment, m_editions);
        m_text += m_assessment.service.name + "\n";
        fact("Id", m_assessment.id);
        fact("Organisation", m_assessment.service.organisation);
        fact("Type", std::string(toWord(m_assessment.type)));
        fact("Phase", m_assessment.service.phase);
        fact("Date", m_assessment.date ? toIso(*m_assessment.date) : "");
        fact("Result",
             result.outcome.empty() ? "none yet" : claimInWords(result.outcome, result.reach));
        fact("Reason", result.reason);
        fact("Description", m_assessment.service.description);
        fact("Scope", m_assessment.service.scope);
        fact("Competition", m_assessment.service.competition);
        if (m_assessment.origin) {
            fact("Source", m_assessment.origin->url);
            fact("Licence", m_assessment.origin->licence);
        }
    }

    void panel()
    {
        if (m_assessment.panel.empty()) {
            return;
        }
        section("Panel");
        for (const auto& member : m_assessment.panel) {
            m_text += nameOf(m_assessment, member.id) + ", " + std::string(toWord(member.role));
            if (!member.profession.empty()) {
                m_text += ", " + member.profession;
            }
            m_text += "\n";
        }
    }

    void points(const Standard& edition)
    {
        const Tally sum = tally(m_assessment, edition);
        section(inLanguage(edition.name, "en") + " (" + edition.id + "), " +
                std::to_string(sum.settled) + " of " + std::to_string(sum.points) + " settled");
        std::vector<std::vector<std::string>> rows;
        for (const auto& point : edition.points) {
            const Outcome* outcome = m_assessment.outcome({edition.id, point.number});
            const bool isGiven = outcome != nullptr && !outcome->outcome.empty();
            const bool isProposed = isGiven && outcome->decision == Decision::Proposed;
            rows.push_back({std::to_string(point.number),
                            isGiven ? outcome->outcome + (isProposed ? " (proposed)" : "") : "-",
                            inLanguage(point.title, "en")});
        }
        m_text += aligned(rows);
        reasons(edition);
        ratings(edition);
    }

    void reasons(const Standard& edition)
    {
        for (const auto& outcome : m_assessment.outcomes) {
            if (outcome.point.edition == edition.id) {
                fact("Reason for " + toString(outcome.point), outcome.reason);
            }
        }
    }

    void ratings(const Standard& edition)
    {
        for (const auto& rating : m_ratings) {
            if (rating.point.edition == edition.id) {
                fact("Rating of " + toString(rating.point),
                     nameOf(m_assessment, rating.assessor) + ", " + rating.outcome +
                         (rating.confidence
                              ? ", confidence " + std::string(toWord(*rating.confidence))
                              : "") +
                         (isLater(m_assessment, rating) ? ", after the reveal, not counted" : "") +
                         (rating.why.empty() ? "" : ": " + rating.why));
            }
        }
    }

    void notes()
    {
        if (!m_assessment.notes.empty()) {
            section("Notes");
        }
        for (const auto& note : m_assessment.notes) {
            m_text += std::string(toWord(note.kind)) + refs(note.points) + ", for " +
                      std::string(toWord(note.audience));
            if (note.seen) {
                m_text += ", " + std::string(toWord(*note.seen));
            }
            if (note.state) {
                m_text += ", " + std::string(toWord(*note.state));
            }
            if (note.from != Reader::Panel) {
                m_text += ", from " + std::string(core::nameOf(note.from));
            }
            m_text += ", by " + nameOf(m_assessment, note.author) + "  [" + note.id + "]\n  " +
                      hanging(note.text, 2) + "\n";
        }
    }

    void recommendations()
    {
        if (!m_assessment.recommendations.empty()) {
            section("Recommendations");
        }
        for (const auto& one : m_assessment.recommendations) {
            m_text += std::string(toWord(one.priority)) + refs(one.points) + ", " +
                      std::string(toWord(one.owner)) + ", " + std::string(toWord(one.status)) +
                      (one.due ? ", due " + toIso(*one.due) : "") + ", for " +
                      std::string(toWord(one.audience)) + "  [" + one.id + "]\n  " +
                      hanging(one.text, 2) + "\n";
            if (!one.statusReason.empty()) {
                m_text += "  Why " + std::string(toWord(one.status)) + ": " +
                          hanging(one.statusReason, 2) + "\n";
            }
        }
    }

    static std::string refs(const std::vector<PointRef>& points)
    {
        std::string text;
        for (const auto& point : points) {
            text += " " + toString(point);
        }
        return text;
    }

    const Assessment& m_assessment;
    const Editions& m_editions;
    std::vector<Rating> m_ratings;
    std::string m_text;
};

} // namespace

std::string pageOf(const Ledger& ledger, const Editions& editions, const PersonId& person)
{
    return Page(ledger.assessment(), editions, person).text(ledger);
}

} // namespace app
