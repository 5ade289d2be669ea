#include "ui/start/EditionCatalogue.h"

#include "ui/base/Background.h"
#include "ui/base/Text.h"
#include "ui/words/Words.h"

namespace ui {

EditionCatalogue::EditionCatalogue(const core::Library& library, QObject* parent)
    : QObject(parent)
    , m_library(library)
{
}

void EditionCatalogue::want(const std::vector<std::string>& ids)
{
    std::vector<std::string> missing;
    for (const std::string& id : ids) {
        if (const QString key = fromUtf8(id); !m_asked.contains(key)) {
            m_asked.insert(key);
            missing.push_back(id);
        }
    }
    if (missing.empty()) {
        return;
    }
    const auto read = [library = m_library, missing] {
        core::Editions editions;
        for (const std::string& id : missing) {
            if (auto edition = library.edition(id)) {
                editions.push_back(std::move(*edition));
            }
        }
        return editions;
    };
    inBackground(this, read, [this](const core::Editions& editions) {
        m_editions.insert(m_editions.end(), editions.begin(), editions.end());
        emit loaded();
    });
}

const core::Standard* EditionCatalogue::find(const std::string& id) const
{
    return core::editionOf(m_editions, id);
}

QString EditionCatalogue::nameOf(const std::string& id) const
{
    if (const core::Standard* edition = find(id)) {
        return editionName(*edition);
    }
    return fromUtf8(id).replace(u'-', u' ');
}

} // namespace ui
