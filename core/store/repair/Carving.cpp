#include "core/store/repair/Carving.h"

#include <algorithm>

namespace core {

namespace {

using ValueKind = RawValue::Kind;

/// The one row that the search index says of itself looks like the id of an assessment.
constexpr std::string_view ofSearch = "version";

const RawShape& shapeOf(RawTable table)
{
    return *std::find_if(rawShapes().begin(), rawShapes().end(),
                         [&](const RawShape& shape) { return shape.table == table; });
}

/// Looks through all pages: first for what they name, then for what lies between that.
class Carver {
public:
    Carver(std::string_view file, const Progress& progress) : m_pages(file), m_progress(progress) {}

    Carved carve()
    {
        readSchema();
        for (std::uint32_t page = 1; page <= m_pages.count(); ++page) {
            checkStopped(m_progress);
            takeListed(page);
        }
        for (std::uint32_t page = 1; page <= m_pages.count(); ++page) {
            checkStopped(m_progress);
            m_progress.report(page, m_pages.count());
            if (!m_continued.contains(page)) {
                takeUnlisted(page);
            }
        }
        return std::move(m_found);
    }

private:
    /// Which pages belong to which table, as far as the schema and the trees can be read. What a
    /// page belongs to by two of them belongs to none.
    void readSchema()
    {
        for (const std::uint32_t page : m_pages.tree(1)) {
            for (const RawRow& row : m_pages.listed(page)) {
                if (row.values.size() != 5 || row.values[3].kind != ValueKind::Integer) {
                    continue;
                }
                const auto shape =
                    std::find_if(rawShapes().begin(), rawShapes().end(), [&](const RawShape& one) {
                        return row.values[1].bytes == one.name;
                    });
                own(shape != rawShapes().end() ? &*shape : nullptr,
                    static_cast<std::uint32_t>(row.values[3].integer));
            }
        }
    }

    /// No shape for a table that nothing is looked for in.
    void own(const RawShape* shape, std::uint32_t root)
    {
        for (const std::uint32_t page : m_pages.tree(root)) {
            const auto [at, isNew] = m_owners.emplace(page, shape);
            if (!isNew && at->second != shape) {
                at->second = nullptr;
            }
        }
    }

    const RawShape* shapeFor(const RawRow& row) const
    {
        const auto owner = m_owners.find(row.page);
        if (owner != m_owners.end() && owner->second != nullptr && fits(*owner->second, row)) {
            return owner->second;
        }
        for (const RawShape& shape : rawShapes()) {
            if (shape.isTelling && fits(shape, row) &&
                (shape.table == RawTable::Edit || shape.table == RawTable::Edition ||
                 isSound(shape, row))) {
                return &shape;
            }
        }
        // What only its place tells apart from other tables is not guessed, but for the ids of
        // assessments, which are looked at once more (Rescue.cpp).
        const RawShape& index = shapeOf(RawTable::AssessmentIndex);
        return fits(index, row) && owner == m_owners.end() && row.values[0].bytes != ofSearch
                   ? &index
                   : nullptr;
    }

    void takeListed(std::uint32_t page)
    {
        for (RawRow& row : m_pages.listed(page)) {
            if (const RawShape* shape = shapeFor(row)) {
                const bool sound = isSound(*shape, row);
                if (sound) {
                    m_taken[page].emplace_back(row.from, row.to);
                    m_continued.insert(row.more.begin(), row.more.end());
                }
                m_found.rows[shape->table].push_back({std::move(row), sound});
            }
        }
    }

    void takeUnlisted(std::uint32_t page)
    {
        const std::string_view bytes = m_pages.page(page);
        const auto taken = m_taken.find(page);
        for (std::size_t at = 0; at + 4 < bytes.size(); ++at) {
            if (taken != m_taken.end()) {
                const auto in =
                    std::find_if(taken->second.begin(), taken->second.end(), [&](const auto& one) {
                        return one.first <= at && at < one.second;
                    });
                if (in != taken->second.end()) {
                    at = in->second - 1;
                    continue;
                }
            }
            at += takeOne(page, bytes, at);
        }
    }

    /// How much further to go than to the next byte.
    std::size_t takeOne(std::uint32_t page, std::string_view bytes, std::size_t at)
    {
        constexpr unsigned char shortest = 3;
        constexpr unsigned char longest = 60;
        const auto first = static_cast<unsigned char>(bytes[at]);
        if (first < shortest || first > longest) {
            return 0;
        }
        const auto header = headerIn(bytes.substr(at), 16);
        if (!header) {
            return 0;
        }
        for (const RawShape& shape : rawShapes()) {
            if (!shape.isTelling || !fits(shape, *header)) {
                continue;
            }
            auto row = shape.tree == RawTree::Table ? m_pages.numberedRecordAt(page, at)
                                                    : m_pages.recordAt(page, at, RawTree::Index);
            if (row && isSound(shape, *row)) {
                const std::size_t further = row->to - row->from - 1;
                m_found.rows[shape.table].push_back({std::move(*row), true});
                return further;
            }
        }
        return 0;
    }

    RawPages m_pages;
    const Progress& m_progress;
    Carved m_found;
    std::map<std::uint32_t, const RawShape*> m_owners;
    std::map<std::uint32_t, std::vector<std::pair<std::size_t, std::size_t>>> m_taken;
    std::set<std::uint32_t> m_continued;
};

} // namespace

const std::vector<CarvedRow>& Carved::of(RawTable table) const
{
    static const std::vector<CarvedRow> none;
    const auto found = rows.find(table);
    return found != rows.end() ? found->second : none;
}

Carved carve(std::string_view file, const Progress& progress)
{
    return Carver(file, progress).carve();
}

std::map<std::int64_t, std::vector<AssessmentId>> idsByNumber(const Carved& file)
{
    std::map<std::int64_t, std::vector<AssessmentId>> ids;
    const auto add = [&](std::int64_t number, const AssessmentId& id) {
        auto& all = ids[number];
        if (std::find(all.begin(), all.end(), id) == all.end()) {
            all.push_back(id);
        }
    };
    for (const bool listed : {true, false}) {
        for (const CarvedRow& row : file.of(RawTable::Assessment)) {
            if (row.isSound && row.raw.isListed == listed) {
                add(*row.raw.number, row.text(1));
            }
        }
        for (const CarvedRow& row : file.of(RawTable::AssessmentIndex)) {
            if (row.isSound && row.raw.isListed == listed) {
                add(row.integer(1), row.text(0));
            }
        }
    }
    return ids;
}

bool holdsEdits(std::string_view file)
{
    const Carved found = carve(file, {});
    const auto& edits = found.of(RawTable::Edit);
    return std::any_of(edits.begin(), edits.end(),
                       [](const CarvedRow& row) { return row.isSound; });
}

} // namespace core
