#pragma once

#include "core/assessment/AudienceView.h"
#include "core/assessment/Words.h"
#include "core/standards/Profession.h"

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace core {

/// A list of words that every language has a text for each of: its key in languages/*.yaml.
struct WordListForm {
    std::string_view key;
    std::vector<std::string_view> (*words)(); ///< Null where a language may name what it likes.
    std::string_view places = {};             ///< As in PhraseForm; of each text.
};

template <typename Enum>
std::vector<std::string_view> allWords()
{
    return {Words<Enum>::all.begin(), Words<Enum>::all.end()};
}

inline std::vector<std::string_view> allProfessions()
{
    std::vector<std::string_view> ids;
    for (const Profession& profession : professions()) {
        ids.push_back(profession.id);
    }
    return ids;
}

/// All of them.
inline constexpr auto wordListForms = std::to_array<WordListForm>({
    {"reports",
     [] {
         return std::vector<std::string_view>{"assessment", "review", "self-assessment"};
     }},
    {"reports-for", allWords<Reader>, "report"},
    {"report-names", allWords<Reader>},
    {"types", allWords<AssessmentType>},
    {"types-at-phase", allWords<AssessmentType>, "?phase"},
    // What many standards call their phases and levels, where they have no name for them in the
    // report's language.
    {"phases",
     [] {
         return std::vector<std::string_view>{"discovery",   "alpha", "private-beta",
                                              "public-beta", "beta",  "live"};
     }},
    {"levels",
     [] {
         return std::vector<std::string_view>{"green", "amber", "red", "met", "not-met"};
     }},
    {"priorities", allWords<Priority>},
    {"priority-initials", allWords<Priority>},
    {"owners", allWords<Owner>},
    {"statuses", allWords<Status>},
    {"note-kinds", allWords<NoteKind>},
    {"how-we-know", allWords<Seen>},
    {"question-states", allWords<QuestionState>},
    {"confidences", allWords<Confidence>},
    {"stances", allWords<Stance>},
    {"responses", allWords<Response>},
    {"members", allWords<Role>},
    {"members-with-profession", allWords<Role>, "profession"},
    {"professions", allProfessions},
    {"team-roles", allWords<ServiceRole>},
    {"languages", nullptr},
});

/// One of them. A key that is not there does not compile.
class WordList {
public:
    // NOLINTNEXTLINE(google-explicit-constructor): code names a list by its key.
    consteval WordList(const char* key) : m_index(find(key)) {}

    std::size_t index() const { return m_index; }

private:
    static consteval std::size_t find(std::string_view key)
    {
        std::size_t index = 0;
        while (wordListForms[index].key != key) {
            ++index;
        }
        return index;
    }

    std::size_t m_index;
};

} // namespace core
