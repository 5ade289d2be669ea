#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Which casebook a file is, and which changes made it what it is: every change of ours puts a
/// random word before those of the changes that it came after. So an older copy, a copy that went
/// its own way and another casebook are told from the file as it was left.
class CasebookState {
public:
    /// How one state stands to another, of the same file at another time.
    enum class After {
        Same,
        Later,   ///< It came from the other by changes of ours.
        Earlier, ///< The other came from it, or may have.
        Apart,   ///< Both have changes that the other lacks.
        Foreign  ///< It is another casebook.
    };

    static std::optional<CasebookState> from(std::string_view text);
    std::string text() const;

    /// The word of the last change, and of the one before it; empty for none.
    const std::string& current() const { return m_words.front(); }
    std::string before() const { return m_words.size() > 1 ? m_words[1] : std::string(); }

    /// The state after one more change. The words are random.
    static CasebookState next(const std::optional<CasebookState>& before, std::string casebook,
                              std::string change, std::string place);

    /// Where the file lay that had this state first.
    const std::string& place() const { return m_place; }

    After against(const CasebookState& other) const;

private:
    bool knows(const CasebookState& other) const;

    std::string m_casebook;
    std::uint64_t m_changes = 0;
    std::string m_place;
    std::vector<std::string> m_words; ///< The latest first; the last few dozen.
};

} // namespace core
