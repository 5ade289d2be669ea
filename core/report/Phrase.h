#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <string_view>

namespace core {

/// A text that every language has: its key in languages/*.yaml, and the places in it.
struct PhraseForm {
    std::string_view key;
    /// Their names, with a space between them. One that begins with "#" is a number by which a
    /// language may choose among several forms of the text; with "=" the same for a number that the
    /// text need not say. Only the form "other" has to have those, and those that begin with "?".
    /// With "+" it is what several things are joined to.
    std::string_view places = {};
};

/// Those of `phraseForms` that layouts may say in words of their own.
inline constexpr std::size_t headingCount = 25;

/// All texts of reports.
inline constexpr auto phraseForms = std::to_array<PhraseForm>({
    {"glance"},
    {"due"},
    {"your-actions"},
    {"team-will-do"},
    {"your-team-actions"},
    {"team-actions"},
    {"service-owner-actions"},
    {"sponsor-actions"},
    {"organisation-actions"},
    {"closed-actions"},
    {"done-well"},
    {"to-explore"},
    {"questions"},
    {"evidence"},
    {"observations"},
    {"team-notes"},
    {"sponsor-notes"},
    {"others-notes"},
    {"recommendations"},
    {"not-assessed"},
    {"every-point"},
    {"points"},
    {"service"},
    {"answers"},
    {"next-steps"},

    {"contents"},
    {"note-sheets"},
    {"what-to-ask"},
    {"open-questions"},
    {"noted-so-far"},
    {"outcome-so-far"},
    {"room-to-write"},
    {"scope"},
    {"about"},
    {"ratings"},
    {"wash-up"},
    {"asked-questions"},
    {"other-language"},
    {"other-language-meaning"},

    {"action-column"},
    {"owner-column"},
    {"why-column"},
    {"by-column"},
    {"point-column"},
    {"outcome-column"},
    {"reason-column"},
    {"assessor-column"},
    {"confidence-column"},
    {"finding-column"},
    {"answer-column"},
    {"reply-column"},

    {"date-label"},
    {"stage-label"},
    {"type-label"},
    {"provider-label"},
    {"result-label"},
    {"organisation-label"},
    {"panel-label"},
    {"observers-label"},
    {"standard-label"},
    {"scale-label"},
    {"team-label"},
    {"source-label"},
    {"licence-label"},
    {"signed-label"},
    {"version-label"},
    {"fingerprint"},

    {"panel-name"},
    {"page"},
    {"of"},
    {"draft"},
    {"draft-since", "version"},
    {"final"},
    {"final-version", "version"},
    {"taken-over"},
    {"taken-over-from", "source"},
    {"draft-meaning"},
    {"draft-since-meaning", "version"},
    {"taken-over-meaning", "source"},
    {"fingerprint-meaning"},
    {"signed", "version"},
    {"signed-on", "version day"},
    {"answer-until", "day"},
    {"signed-without", "names"},
    {"replaced-by", "version"},
    {"replaced-by-on", "version day"},
    {"redacted"},
    {"redacted-on", "day"},
    {"signatory"},

    {"in-progress", "settled #points"},
    {"settled-so-far"},
    {"no-result"},
    {"nothing-judged"},
    {"no-verdict"},
    {"no-verdict-meaning"},
    {"on-assessed", "level #assessed left"},
    {"left-unassessed", "#count points"},
    {"lead-decided"},
    {"by-the-rule", "level"},
    {"result-of-edition", "edition level"},
    {"no-service-owner"},
    {"no-point-needs-work"},
    {"no-assessed-point-needs-work"},
    {"points-need-work", "#count points"},
    {"musts", "#count own"},
    {"some-are-yours", "yours by-whom"},
    {"all-are-yours", "=count by-whom"},
    {"by-you"},
    {"by-your-team"},
    {"first-due", "=count day"},

    {"not-settled-yet"},
    {"not-assessed-outcome"},
    {"not-applicable-outcome"},
    {"not-applicable-short"},
    {"to-settle"},
    {"sponsor-alone"},
    {"not-agreed"},
    {"name-not-agreed"},
    {"counts", "edition parts #points"},
    {"met", "which"},
    {"not-met", "which"},
    {"rated-as", "which level"},
    {"undecided", "which"},
    {"proposed-outcome"},
    {"proposed"},
    {"answer-recorded"},
    {"answer-sponsors"},
    {"was-not-assessed", "which"},
    {"does-not-apply", "which"},
    {"point-of-standard", "point standard"},
    {"point-of-edition", "edition point"},
    {"scale-is-our-own"},
    {"outside-expertise", "+professions points"},

    {"see-also", "points"},
    {"also", "points"},
    {"noted-by", "name"},
    {"not-on-panel"},
    {"published-by", "publisher"},
    {"not-counted"},
    {"rated-later"},
    {"held-by", "role holder"},
    {"vacant", "role"},
    {"shared", "role"},
    {"shared-by", "role holder"},

    {"due-key"},
    {"no-date"},
    {"later"},
    {"load", "owner #things musts due"},
    {"load-musts", "=things ?musts"},
    {"load-due", "=things day"},
    {"ratings-key"},
    {"rated", "point ratings outcome"},
    {"rated-by", "level count"},
    {"rated-outcome", "level"},
    {"rated-not-settled"},
    {"hidden-ratings", "#count"},

    // What may stand in another language than the report, in the order in which it is listed.
    {"part-edition-name", "name"},
    {"part-point-titles", "name"},
    {"part-scale", "name"},
    {"part-phase"},
    {"part-layout"},
    {"part-house"},
    {"part-service"},
    {"part-result"},
    {"part-reasons", "#count"},
    {"part-notes", "#count"},
    {"part-recommendations", "#count"},
    {"part-ratings", "#count"},
    {"part-questions", "#count"},
    {"part-remarks", "#count"},
    {"part-changes"},
    {"part-answers", "#count"},
});

/// One of them. A key that is not there does not compile.
class Phrase {
public:
    // NOLINTNEXTLINE(google-explicit-constructor): code names a phrase by its key.
    consteval Phrase(const char* key) : m_index(find(key)) {}

    /// The phrase at this place in phraseForms.
    static constexpr Phrase at(std::size_t index) { return Phrase(index, 0); }

    constexpr std::size_t index() const { return m_index; }
    constexpr std::string_view key() const { return phraseForms[m_index].key; }
    constexpr std::string_view places() const { return phraseForms[m_index].places; }
    constexpr bool isHeading() const { return m_index < headingCount; }

    friend auto operator<=>(const Phrase&, const Phrase&) = default;

private:
    constexpr Phrase(std::size_t index, int /*at*/) : m_index(index) {}

    static consteval std::size_t find(std::string_view key)
    {
        std::size_t index = 0;
        while (phraseForms[index].key != key) {
            ++index; // Runs past the end, and so does not compile, where there is no such key.
        }
        return index;
    }

    std::size_t m_index;
};

} // namespace core
