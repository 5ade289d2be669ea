#include "ui/assessment/outcome/ScaleChoice.h"

#include "ui/base/Text.h"
#include "ui/words/Fields.h"
#include "ui/words/Words.h"

#include <algorithm>

namespace ui {

ScaleChoice::ScaleChoice(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
}

bool ScaleChoice::isOpen(const core::Standard& edition) const
{
    const auto& outcomes = m_session.assessment().outcomes;
    return edition.scales.size() > 1 &&
           m_session.may(core::outcomeRecord({edition.id, 1}), core::Settle{}) &&
           std::ranges::none_of(outcomes, [&](const core::Outcome& outcome) {
               return outcome.point.edition == edition.id &&
                      edition.level(outcome.outcome) != nullptr;
           });
}

const core::Scale& ScaleChoice::scaleOf(const core::Standard& edition) const
{
    const auto chosen = m_chosen.find(edition.id);
    if (chosen != m_chosen.end() && isOpen(edition)) {
        const auto scale = std::ranges::find(edition.scales, chosen->second, &core::Scale::id);
        if (scale != edition.scales.end()) {
            return *scale;
        }
    }
    return core::scaleOf(m_session.assessment(), edition);
}

void ScaleChoice::showPoints(const std::vector<core::PointRef>& points)
{
    std::vector<std::string> open;
    for (const core::PointRef& point : points) {
        const core::Standard* edition = core::editionOf(m_session.editions(), point.edition);
        if (edition != nullptr && isOpen(*edition)) {
            open.push_back(edition->id);
        }
    }
    if (open == m_shown) {
        return;
    }
    m_shown = open;
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    while (layout()->count() > 0) {
        delete layout()->takeAt(0);
    }
    for (const std::string& id : open) {
        const core::Standard& edition = *core::editionOf(m_session.editions(), id);
        auto* combo = new QComboBox;
        combo->setObjectName(QStringLiteral("scale-") + fromUtf8(id));
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        for (const core::Scale& scale : edition.scales) {
            combo->addItem(inWindowLanguage(scale.name), fromUtf8(scale.id));
        }
        combo->setCurrentIndex(combo->findData(fromUtf8(scaleOf(edition).id)));
        connect(combo, &QComboBox::activated, this, [this, id, combo] {
            m_chosen[id] = toUtf8(combo->currentData().toString());
            emit chose();
        });
        static_cast<QVBoxLayout*>(layout())->addLayout(
            labelled(tr("Scale for %1").arg(editionName(edition)), combo));
    }
    setVisible(!open.empty());
}

} // namespace ui
