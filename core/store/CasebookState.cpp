#include "core/store/CasebookState.h"

#include <algorithm>
#include <charconv>

namespace core {

namespace {

constexpr std::size_t wordLength = 16;
// As many as keep the row on the page that it is found on.
constexpr std::size_t mostWords = 32;

bool isWord(std::string_view text)
{
    return text.size() == wordLength &&
           text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

std::vector<std::string> split(std::string_view text)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        parts.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

} // namespace

std::optional<CasebookState> CasebookState::from(std::string_view text)
{
    std::vector<std::string> parts = split(text);
    CasebookState state;
    if (parts.size() < 4) {
        return std::nullopt;
    }
    const char* end = parts[1].data() + parts[1].size();
    const auto count = std::from_chars(parts[1].data(), end, state.m_changes);
    if (count.ec != std::errc{} || count.ptr != end) {
        return std::nullopt;
    }
    state.m_casebook = std::move(parts[0]);
    state.m_place = std::move(parts[2]);
    parts.erase(parts.begin(), parts.begin() + 3);
    if (!isWord(state.m_casebook) || !isWord(state.m_place) ||
        !std::ranges::all_of(parts, isWord)) {
        return std::nullopt;
    }
    state.m_words = std::move(parts);
    return state;
}

std::string CasebookState::text() const
{
    std::string text = m_casebook + ' ' + std::to_string(m_changes) + ' ' + m_place;
    for (const std::string& word : m_words) {
        text += ' ' + word;
    }
    return text;
}

CasebookState CasebookState::next(const std::optional<CasebookState>& before, std::string casebook,
                                  std::string change, std::string place)
{
    CasebookState state;
    if (before) {
        state = *before;
    } else {
        state.m_casebook = std::move(casebook);
    }
    ++state.m_changes;
    state.m_place = std::move(place);
    state.m_words.insert(state.m_words.begin(), std::move(change));
    state.m_words.resize(std::min(state.m_words.size(), mostWords));
    return state;
}

bool CasebookState::knows(const CasebookState& other) const
{
    return std::ranges::find(m_words, other.current()) != m_words.end();
}

CasebookState::After CasebookState::against(const CasebookState& other) const
{
    if (m_casebook != other.m_casebook) {
        return After::Foreign;
    }
    if (current() == other.current()) {
        return After::Same;
    }
    if (knows(other)) {
        return After::Later;
    }
    if (other.knows(*this)) {
        return After::Earlier;
    }
    // So far apart that neither has the word of the other: more changes mean later.
    if (m_changes >= other.m_changes + mostWords) {
        return After::Later;
    }
    return other.m_changes >= m_changes + mostWords ? After::Earlier : After::Apart;
}

} // namespace core
