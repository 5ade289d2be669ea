#include "core/support/JoinedWords.h"

#include <algorithm>
#include <utility>

namespace core {

JoinedWords::JoinedWords(const std::vector<std::string>& words) : m_size(words.size())
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        m_joined += (i > 0 ? "," : "") + words[i];
    }
    m_joined.shrink_to_fit();
}

JoinedWords JoinedWords::split(std::string joined)
{
    JoinedWords list;
    list.m_size = static_cast<std::size_t>(std::ranges::count(joined, ',')) + 1;
    list.m_joined = std::move(joined);
    return list;
}

std::vector<std::string> JoinedWords::words() const
{
    std::vector<std::string> words;
    words.reserve(m_size);
    for (std::size_t from = 0; words.size() < m_size;) {
        const auto end = std::min(m_joined.find(',', from), m_joined.size());
        words.push_back(m_joined.substr(from, end - from));
        from = end + 1;
    }
    return words;
}

} // namespace core
