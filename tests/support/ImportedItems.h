#pragma once

#include "core/work/FileImport.h"

/// Assessments that are in memory already, as the source of an import.
class ImportedItems : public core::ImportSource {
public:
    explicit ImportedItems(std::vector<core::ExchangeItem> items) : m_items(std::move(items)) {}

    void rewind() override { m_next = 0; }
    std::optional<core::ExchangeItem> next() override
    {
        return m_next < m_items.size() ? std::optional(m_items[m_next++]) : std::nullopt;
    }
    std::size_t done() const override { return m_next; }
    std::size_t size() const override { return m_items.size(); }

private:
    std::vector<core::ExchangeItem> m_items;
    std::size_t m_next = 0;
};

inline core::Result<core::CheckedImport> checkImport(const std::vector<core::ExchangeItem>& items,
                                                     const core::Library& library,
                                                     const core::Progress& progress = {})
{
    return core::checkImport(std::make_shared<ImportedItems>(items), library, progress);
}
