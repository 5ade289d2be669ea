#include "core/pdf/Page.h"

namespace core::pdf {

namespace {

constexpr const char* layout = "/Type/Layout";

std::string asArtifact(const ContentStream& layer)
{
    if (layer.empty()) {
        return {};
    }
    ContentStream start;
    start.beginArtifact(layout);
    ContentStream end;
    end.end();
    return start.operators() + layer.operators() + end.operators();
}

} // namespace

ContentStream& Page::tagged(ElementId element, StructureTree& tree)
{
    if (m_openElement != element) {
        close();
        const int number = static_cast<int>(m_marks.size());
        m_marks.push_back(element);
        tree.add(element, StructureTree::Mark{m_index, number});
        m_text.beginMark(tree[element].type, number);
        m_openElement = element;
    }
    return m_text;
}

ContentStream& Page::artifact(const std::string& properties)
{
    if (m_openArtifact != properties) {
        close();
        m_text.beginArtifact(properties);
        m_openArtifact = properties;
    }
    return m_text;
}

void Page::close()
{
    if (m_openElement || m_openArtifact) {
        m_text.end();
    }
    m_openElement.reset();
    m_openArtifact.reset();
}

std::string Page::finish()
{
    close();
    return asArtifact(m_backdrop) + asArtifact(m_decoration) + m_text.operators();
}

} // namespace core::pdf
