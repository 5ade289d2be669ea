#include "ui/session/editors/SelfAssessed.h"

namespace ui {

void SelfAssessed::refresh()
{
    const core::AssessmentId& named = m_session.assessment().selfAssessment;
    if (m_id == named) {
        return;
    }
    m_id = named;
    m_assessment.reset();
    if (named.empty() || named == m_session.ledger().id()) {
        return;
    }
    if (auto ledger = m_session.casebook().read(named)) {
        m_assessment = ledger->assessment();
    }
}

const core::Outcome* SelfAssessed::outcome(const core::PointRef& point) const
{
    const core::Outcome* said = m_assessment ? m_assessment->outcome(point) : nullptr;
    return said != nullptr && !said->outcome.empty() ? said : nullptr;
}

} // namespace ui
