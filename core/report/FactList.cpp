#include "core/report/FactList.h"

namespace core {

void FactList::add(Phrase label, document::Text text)
{
    if (text.empty() || toPlainText(text).empty()) {
        return;
    }
    text.insert(text.begin(), strongRun(m_context.words.text(label) + ": "));
    m_list.items.push_back({paragraph(std::move(text))});
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
