#include "core/store/repair/RescuedEditions.h"

#include "core/support/Digest.h"

#include <algorithm>

namespace core {

namespace {

std::string digestOfText(const std::string& text)
{
    const auto hash = sha256(text);
    return {hash.begin(), hash.end()};
}

} // namespace

RescuedEditions::RescuedEditions(const Carved& damaged, const std::vector<Carved>& backups,
                                 BundledText bundled)
    : m_bundled(std::move(bundled))
{
    take(damaged);
    for (const Carved& backup : backups) {
        take(backup);
    }
}

void RescuedEditions::take(const Carved& file)
{
    std::map<std::int64_t, Edition> byNumber;
    for (const CarvedRow& row : file.of(RawTable::EditionIndex)) {
        byNumber[row.integer(1)].digest = row.text(0);
    }
    for (const CarvedRow& row : file.of(RawTable::Edition)) {
        if (!row.raw.number) {
            continue;
        }
        Edition& edition = byNumber[*row.raw.number];
        if (row.isSound) {
            m_byDigest.emplace(row.text(2), EditionText{row.text(1), row.text(3)});
        }
        if (row.isSound || edition.digest.empty()) {
            edition.digest = row.text(2);
            edition.id = row.text(1);
        }
    }
    const auto ids = idsByNumber(file);
    for (const CarvedRow& row : file.of(RawTable::Bound)) {
        const auto of = ids.find(row.integer(0));
        const auto edition = byNumber.find(row.integer(1));
        if (of != ids.end() && edition != byNumber.end()) {
            m_bound[of->second.front()].push_back(edition->second);
        }
    }
}

const EditionText* RescuedEditions::byId(const std::string& id) const
{
    const EditionText* only = nullptr;
    for (const auto& [digest, text] : m_byDigest) {
        if (text.id == id) {
            if (only != nullptr) {
                return nullptr;
            }
            only = &text;
        }
    }
    return only;
}

std::vector<EditionText> RescuedEditions::of(const AssessmentId& id,
                                             const std::vector<std::string>& named,
                                             std::vector<RepairFinding>& findings) const
{
    using Kind = RepairFinding::Kind;
    std::vector<EditionText> texts;
    const auto has = [&](const std::string& edition) {
        return std::any_of(texts.begin(), texts.end(),
                           [&](const EditionText& text) { return text.id == edition; });
    };
    std::map<std::string, std::string> digests; // Of texts that are lost, by the edition's id.
    if (const auto bound = m_bound.find(id); bound != m_bound.end()) {
        for (const Edition& edition : bound->second) {
            const auto text = m_byDigest.find(edition.digest);
            if (text != m_byDigest.end() && !has(text->second.id)) {
                texts.push_back(text->second);
            } else if (text == m_byDigest.end()) {
                digests[edition.id] = edition.digest;
            }
        }
    }
    for (const std::string& edition : named) {
        if (has(edition)) {
            continue;
        }
        const auto bundled = m_bundled ? m_bundled(edition) : std::nullopt;
        const auto digest = bundled ? digestOfText(*bundled) : std::string();
        const bool isSame =
            bundled && std::any_of(digests.begin(), digests.end(),
                                   [&](const auto& lost) { return lost.second == digest; });
        if (const EditionText* only = isSame ? nullptr : byId(edition)) {
            texts.push_back(*only);
        } else if (bundled) {
            texts.push_back({edition, *bundled});
            if (!isSame) {
                findings.push_back({Kind::StandardByName, id, edition, 1});
            }
        } else {
            findings.push_back({Kind::LostStandard, id, edition, 1});
        }
    }
    return texts;
}

} // namespace core
