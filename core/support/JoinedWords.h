#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A list of words without commas, any of them empty, kept as one text: where there are ten
/// thousand such lists, a string for each word would be most of what they take.
class JoinedWords {
public:
    JoinedWords() = default;
    JoinedWords(const std::vector<std::string>& words);

    /// What joined() made of at least one word.
    static JoinedWords split(std::string joined);

    /// With a comma between them. Of no word and of one empty word it is the same.
    const std::string& joined() const { return m_joined; }
    std::vector<std::string> words() const;
    std::size_t size() const { return m_size; }

    friend bool operator==(const JoinedWords&, const JoinedWords&) = default;

private:
    std::string m_joined;
    std::size_t m_size = 0;
};

} // namespace core
