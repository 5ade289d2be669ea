#pragma once

#include "core/assessment/Edit.h"

#include <map>
#include <span>
#include <string>

namespace core {

/// The SHA-256 of what an edit says.
std::string remainsOf(const Edit& edit);

/// What the redactions of a log say about its edits. Whether their authors may say so is another
/// question (Permissions.h).
class Redactions {
public:
    Redactions() = default;
    explicit Redactions(std::span<const Edit> log);

    bool empty() const { return m_remains.empty(); }
    /// Whether the edit's words are to be destroyed, or were.
    bool name(const EditId& edit) const { return m_remains.contains(edit); }
    /// Whether the edit is what a redaction left of it.
    bool left(const Edit& edit) const;

    void add(std::span<const Edit> log);

private:
    void add(const Redact& redact);

    std::multimap<EditId, std::string> m_remains;
};

/// The redaction of every edit of `log` about `record` that holds words; without edits where none
/// does, or all that do are redacted.
Redact redactionOf(std::span<const Edit> log, const RecordId& record, std::string reason);

} // namespace core
