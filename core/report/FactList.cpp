#include "core/report/FactList.h"

#include "core/report/RunOn.h"

namespace core {

void FactList::add(Phrase label, Blocks fact)
{
    const auto* first =
        fact.empty() ? nullptr : std::get_if<document::Paragraph>(&fact.front().content);
    if (fact.empty() || (first != nullptr && toPlainText(first->text).empty())) {
        return;
    }
    Blocks item{paragraph({strongRun(m_context.words.text(label) + ": ")})};
    runOn(item, std::move(fact), {});
    m_list.items.push_back(std::move(item));
}

Blocks FactList::blocks() &&
{
    Blocks blocks;
    if (!m_list.items.empty()) {
        blocks.push_back({std::move(m_list), {}});
    }
    return blocks;
}

Blocks FactList::under(document::Block title) &&
{
    Blocks list = std::move(*this).blocks();
    if (!list.empty()) {
        list.insert(list.begin(), std::move(title));
    }
    return list;
}

} // namespace core
