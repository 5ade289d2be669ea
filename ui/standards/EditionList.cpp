#include "ui/standards/EditionList.h"

#include "ui/base/ProblemWords.h"
#include "ui/base/Text.h"
#include "ui/words/StandardWords.h"
#include "ui/words/Words.h"

#include <algorithm>

namespace ui {

EditionList::EditionList(QWidget* parent) : RowList(parent)
{
    setObjectName("editionList");
    setAccessibleName(tr("Standards"));
    setFrameShape(QFrame::NoFrame);
    connect(this, &QListWidget::currentRowChanged, this, [this] {
        if (!m_filling) {
            emit chosenChanged();
        }
    });
}

QSize EditionList::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 28, fontMetrics().height() * 12};
}

void EditionList::fill(const core::Library::Catalogue& catalogue,
                       const std::vector<std::string>& own)
{
    const auto before = chosen();
    m_filling = true;
    clear();
    m_editions = catalogue.editions;
    m_own = own;
    for (const auto& edition : m_editions) {
        const bool isOwn = std::ranges::find(own, edition->id) != own.end();
        const QString name = editionName(*edition);
        const QString state = editionState(*edition, isOwn);
        auto* entry = new QListWidgetItem(name + u'\n' + state, this);
        entry->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(name, state));
    }
    for (const core::Problem& problem : catalogue.problems) {
        auto* entry = new QListWidgetItem(tr("Cannot be read: %1").arg(inWords(problem)), this);
        entry->setFlags(Qt::ItemIsEnabled);
    }
    setCurrentRow(m_editions.empty() ? -1 : 0);
    if (before) {
        choose(before->id);
    }
    m_filling = false;
}

void EditionList::choose(const std::string& id)
{
    const auto found =
        std::ranges::find_if(m_editions, [&](const auto& edition) { return edition->id == id; });
    if (found != m_editions.end()) {
        setCurrentRow(static_cast<int>(found - m_editions.begin()));
    }
}

std::shared_ptr<const core::Standard> EditionList::chosen() const
{
    const int row = currentRow();
    return row >= 0 && row < static_cast<int>(m_editions.size())
               ? m_editions[static_cast<std::size_t>(row)]
               : nullptr;
}

bool EditionList::chosenIsOwn() const
{
    const auto edition = chosen();
    return edition && std::ranges::find(m_own, edition->id) != m_own.end();
}

} // namespace ui
