#pragma once

#include "core/assessment/CutIds.h"
#include "core/exchange/AssessmentJson.h"
#include "core/packs/Merge.h"
#include "core/support/File.h"
#include "tests/support/SmallCasebook.h"

#include <SQLiteCpp/SQLiteCpp.h>

inline core::Timestamp noon()
{
    return core::Timestamp{1'795'000'000'000};
}

template <typename T>
T told(core::Result<T> result)
{
    if (!result) {
        FAIL(core::toString(result.problem()));
    }
    return std::move(result).value();
}

/// What "rod" is called in a casebook, which may have been handed it cut.
inline core::AssessmentId rodIn(const core::Casebook& casebook)
{
    const auto ids = told(casebook.ids());
    return core::sameAssessment("rod", core::Reader::Panel, {ids.begin(), ids.end()}).value();
}

inline core::Pack handedOver(const core::Casebook& casebook,
                             core::Reader reader = core::Reader::Panel,
                             const std::string& name = "pack.standpoint")
{
    return told(core::readPack(
        told(core::makePack(casebook, {told(casebook.ids()), reader, true, {}}, noon)), name));
}

/// Somebody with a casebook of their own, which begins with what the lead handed out.
class Colleague {
public:
    Colleague(const core::Casebook& lead, const std::string& name, std::uint64_t seed,
              core::Reader reader = core::Reader::Panel)
        : m_name(name)
        , m_ids([this] { return core::Timestamp{m_now += 1000}; },
                [this] { return m_random += 0x9E3779B97F4A7C15u; })
        , m_random(seed)
        , casebook(told(core::Casebook::create(m_folder / (name + ".standpoint"), {name, name})))
    {
        take(handedOver(lead, reader));
    }

    core::MergeRecord take(const core::Pack& pack, const std::set<core::PersonId>& leaveOut = {})
    {
        return told(core::merge(casebook, pack, leaveOut, noon));
    }

    void make(const core::RecordId& record, const core::Change& change)
    {
        const core::Ledger ledger = told(casebook.read(rodIn(casebook)));
        told(casebook.append(ledger.id(), {ledger.compose(m_ids.next(), record, change, m_name,
                                                          core::Timestamp{m_now})}));
    }

    core::Assessment now() const { return told(casebook.read(rodIn(casebook))).assessment(); }

private:
    TemporaryFolder m_folder;
    std::string m_name;
    std::int64_t m_now = 1'795'100'000'000;
    core::IdSource m_ids;
    std::uint64_t m_random;

public:
    core::Casebook casebook;
};

/// A pack of everything in `casebook`, altered by `sql` as somebody with another tool could.
inline std::string altered(const core::Casebook& casebook, const std::string& sql,
                           core::Reader reader = core::Reader::Panel)
{
    const TemporaryFolder folder;
    const auto path = folder / "altered.standpoint";
    told(core::writeFile(
        path, told(core::makePack(casebook, {told(casebook.ids()), reader, true, {}}, noon))));
    {
        SQLite::Database file(path.string(), SQLite::OPEN_READWRITE);
        file.exec(sql);
    }
    return told(core::readFile(path, core::largestPack));
}

inline bool says(const std::string& text, const std::string& words)
{
    INFO(text);
    return text.find(words) != std::string::npos;
}

inline std::string exported(const core::Casebook& casebook)
{
    return core::toExchange(told(casebook.read(rodIn(casebook))).assessment(),
                            told(casebook.editions(rodIn(casebook))));
}
