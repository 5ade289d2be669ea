#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// Who has a casebook open, as other office programs tell it: in a file `.~lock.NAME#` beside it.
/// It keeps nobody out; who opens the casebook as well is told.
struct LockHolder {
    std::string name; ///< As people call them; may be empty.
    std::string user; ///< On the computer `host`.
    std::string host;
    std::string since; ///< "23.11.2026 10:15", where they are.
    std::string by;    ///< What else the program says; of ours, its process and when that began.

    friend bool operator==(const LockHolder&, const LockHolder&) = default;
};

/// The form of LibreOffice: five fields with commas between them and a semicolon behind.
std::string lockText(const LockHolder& holder);
std::optional<LockHolder> lockHolderFrom(std::string_view text);

/// This person at this computer, in this process.
LockHolder lockHolderHere(const std::string& name, const std::string& since);

/// Whether the same user at the same computer wrote it, in another window of theirs.
bool isSamePerson(const LockHolder& holder, const LockHolder& here);

/// Says that somebody has a casebook open for as long as it lives.
class LockFile {
public:
    /// Where somebody else has it open, theirs stays; one that was left by a process of the same
    /// user and computer that is no more is replaced, even where another has its number by now.
    /// Where nothing can be written, nobody is told.
    LockFile(const std::filesystem::path& casebook, LockHolder holder);
    ~LockFile();
    LockFile(const LockFile&) = delete;
    LockFile& operator=(const LockFile&) = delete;

    /// Who had it open already.
    const std::optional<LockHolder>& other() const { return m_other; }
    /// Whether that is another window of the same person, at the same computer.
    bool isOwnElsewhere() const { return m_other && isSamePerson(*m_other, m_holder); }
    /// Says it in place of another window of the same person, once that is gone.
    void takeOver();

private:
    void say();

    std::filesystem::path m_casebook;
    std::filesystem::path m_path;
    LockHolder m_holder;
    std::optional<LockHolder> m_other;
};

} // namespace core
