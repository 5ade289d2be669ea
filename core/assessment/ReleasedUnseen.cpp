#include "core/assessment/ReleasedUnseen.h"

#include "core/assessment/Aspects.h"
#include "core/assessment/Heads.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace core {

namespace {

using Edits = std::vector<const Edit*>;

bool names(const Edit& edit, const Edit& other)
{
    return std::find(edit.replaces.begin(), edit.replaces.end(), other.id) != edit.replaces.end();
}

bool touches(const Edit& edit, AspectSet aspects)
{
    return (aspectsOf(edit.change) & aspects) != 0;
}

/// Looks at one record.
class Released {
public:
    Released(const Ledger& ledger, const Heads& heads)
        : m_ledger(ledger)
        , m_heads(heads)
        , m_audience(heads.of(Aspect::Audience))
    {
    }

    bool isUnseen(Reader reader) const
    {
        return isReleasedTo(reader) &&
               std::any_of(wordedAspects.begin(), wordedAspects.end(), [&](Aspect aspect) {
                   const Edits words = shownBy(aspect);
                   return !words.empty() && !someoneKnowsBoth(words) &&
                          !std::all_of(words.begin(), words.end(),
                                       [&](const Edit* edit) { return wroteFor(reader, *edit); });
               });
    }

private:
    bool isReleasedTo(Reader reader) const
    {
        return !m_audience.empty() && mayRead(reader, audienceOf(*m_audience.back()));
    }

    /// Who may read it by an edit that touches the audience.
    static Audience audienceOf(const Edit& edit)
    {
        const Change release = narrowed(edit.change, Aspect::Audience);
        return std::get<Release>(release).audience;
    }

    /// The heads that say what is shown.
    Edits shownBy(Aspect aspect) const
    {
        Edits heads = m_heads.of(aspect);
        if (!heads.empty()) {
            const Change shown = narrowed(heads.back()->change, aspect);
            std::erase_if(
                heads, [&](const Edit* edit) { return narrowed(edit->change, aspect) != shown; });
        }
        return heads;
    }

    bool someoneKnowsBoth(const Edits& words) const
    {
        return std::any_of(words.begin(), words.end(), [&](const Edit* word) {
            return std::any_of(m_audience.begin(), m_audience.end(), [&](const Edit* release) {
                return word == release || word->author == release->author ||
                       names(*word, *release) || names(*release, *word) ||
                       (!tells(*word, only(Aspect::Audience)) && !tells(*release, worded));
            });
        });
    }

    /// Whether the edit tells what its author saw of these aspects. What it names and is not here
    /// may have been of them.
    bool tells(const Edit& edit, AspectSet aspects) const
    {
        return edit.replaces.empty() ||
               std::any_of(edit.replaces.begin(), edit.replaces.end(), [&](const EditId& id) {
                   const Edit* seen = m_ledger.edit(id);
                   return seen == nullptr || touches(*seen, aspects);
               });
    }

    /// Whether the author of these words saw that `reader` may read them.
    bool wroteFor(Reader reader, const Edit& word) const
    {
        bool may = false;
        for (const EditId& id : word.replaces) {
            const Edit* seen = m_ledger.edit(id);
            if (seen != nullptr && touches(*seen, only(Aspect::Audience))) {
                if (!mayRead(reader, audienceOf(*seen))) {
                    return false;
                }
                may = true;
            }
        }
        return may;
    }

    const Ledger& m_ledger;
    const Heads& m_heads;
    Edits m_audience;
};

} // namespace

std::set<RecordId> releasedUnseen(const Ledger& ledger, Reader reader)
{
    std::unordered_map<RecordId, Edits, RecordHash> byRecord;
    for (const Edit& edit : ledger.edits()) {
        const RecordKind kind = edit.record.kind;
        if ((kind == RecordKind::Note || kind == RecordKind::Recommendation ||
             kind == RecordKind::Attachment) &&
            fits(edit.change, kind)) {
            byRecord[edit.record].push_back(&edit);
        }
    }
    std::set<RecordId> result;
    for (auto& [record, edits] : byRecord) {
        // One begins it, one words it and one releases it.
        if (edits.size() > 2) {
            const Heads heads(std::move(edits));
            if (heads.isPresent() && Released(ledger, heads).isUnseen(reader)) {
                result.insert(record);
            }
        }
    }
    return result;
}

} // namespace core
