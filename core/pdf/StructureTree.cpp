#include "core/pdf/StructureTree.h"

namespace core::pdf {

ElementId StructureTree::add(ElementId parent, std::string_view type, const std::string& language)
{
    const ElementId id = m_elements.size();
    m_elements.push_back({std::string(type), parent, language});
    m_elements[parent].kids.emplace_back(id);
    return id;
}

} // namespace core::pdf
