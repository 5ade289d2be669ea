#include "core/exchange/Redactions.h"

#include "core/assessment/WithoutWords.h"
#include "core/exchange/EditIds.h"
#include "core/support/Digest.h"

#include <algorithm>

namespace core {

std::string remainsOf(const Edit& edit)
{
    return sha256Hex(contentOf(edit));
}

Redactions::Redactions(std::span<const Edit> log)
{
    add(log);
}

void Redactions::add(std::span<const Edit> log)
{
    for (const Edit& edit : log) {
        if (const auto* redact = std::get_if<Redact>(&edit.change)) {
            add(*redact);
        }
    }
}

void Redactions::add(const Redact& redact)
{
    for (std::size_t i = 0; i < std::min(redact.edits.size(), redact.remains.size()); ++i) {
        m_remains.emplace(redact.edits[i], redact.remains[i]);
    }
}

bool Redactions::left(const Edit& edit) const
{
    const auto [from, to] = m_remains.equal_range(edit.id);
    if (from == to) {
        return false;
    }
    const std::string remains = remainsOf(edit);
    return std::any_of(from, to, [&](const auto& one) { return one.second == remains; });
}

Redact redactionOf(std::span<const Edit> log, const RecordId& record, std::string reason)
{
    Redact redact;
    redact.reason = std::move(reason);
    for (Edit edit : log) {
        if (edit.record != record) {
            continue;
        }
        Change bare = withoutWords(edit.change);
        if (bare != edit.change) {
            edit.change = std::move(bare);
            redact.edits.push_back(edit.id);
            redact.remains.push_back(remainsOf(edit));
        }
    }
    return redact;
}

} // namespace core
