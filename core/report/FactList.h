#pragma once

#include "core/report/ReportContext.h"

namespace core {

/// A list of facts, each behind its strong label. Facts that are empty are left out.
class FactList {
public:
    explicit FactList(const ReportContext& context) : m_context(context) {}

    void add(Phrase label, Blocks fact);
    void add(Phrase label, document::Text text) { add(label, Blocks{paragraph(std::move(text))}); }
    void add(Phrase label, std::string text) { add(label, document::plain(std::move(text))); }

    /// The list as one block under `title`; nothing when there are no facts.
    Blocks under(document::Block title) &&;
    /// The same without a title.
    Blocks blocks() &&;

private:
    const ReportContext& m_context;
    document::List m_list;
};

} // namespace core
