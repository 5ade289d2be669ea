#include "core/packs/KnownImports.h"

#include "core/assessment/Import.h"

#include <algorithm>

namespace core {

KnownImports::KnownImports(const Ledger& here, const std::vector<Edit>& pack)
{
    // As many of one record as programs of several versions may have made; more is nobody's of
    // ours.
    constexpr std::size_t most = 16;
    for (const Edit& edit : here.edits()) {
        if (isWithoutTime(edit.id) && m_imported.count(edit.record) < most) {
            m_imported.emplace(edit.record, &edit);
        }
    }
    for (const Edit& edit : pack) {
        m_builtOn.insert(edit.replaces.begin(), edit.replaces.end());
        if (const auto* sign = std::get_if<Sign>(&edit.change)) {
            m_builtOn.insert(sign->signature.heads.begin(), sign->signature.heads.end());
        }
    }
}

bool KnownImports::holds(const Edit& edit) const
{
    const auto [from, to] = m_imported.equal_range(edit.record);
    return !m_builtOn.contains(edit.id) && std::any_of(from, to, [&](const auto& here) {
        return isSameImport(*here.second, edit);
    });
}

} // namespace core
