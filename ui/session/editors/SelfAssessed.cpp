#include "ui/session/editors/SelfAssessed.h"

#include <utility>

namespace ui {

SelfAssessed::SelfAssessed(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_reading(session.patience())
{
}

void SelfAssessed::refresh()
{
    const core::AssessmentId& named = m_session.assessment().selfAssessment;
    if (m_id == named) {
        return;
    }
    m_reading.stop();
    m_id = named;
    m_assessment.reset();
    m_editions.clear();
    if (named.empty() || named == m_session.ledger().id()) {
        return;
    }
    m_isRefreshing = true;
    m_reading.run([this] { return read(); },
                  [this](core::Result<Read> read) { take(std::move(read)); });
    m_isRefreshing = false;
}

core::Result<SelfAssessed::Read> SelfAssessed::read() const
{
    const auto ledger = m_session.casebook().read(*m_id);
    if (!ledger) {
        return ledger.problem();
    }
    auto editions = m_session.casebook().editions(*m_id);
    if (!editions) {
        return editions.problem();
    }
    return Read{ledger->assessment(), std::move(*editions)};
}

void SelfAssessed::take(core::Result<Read> read)
{
    if (!read) {
        if (read.problem().passes) {
            m_id.reset();
        }
        return;
    }
    m_assessment = std::move(read->assessment);
    m_editions = std::move(read->editions);
    if (!m_isRefreshing) {
        emit wasRead();
    }
}

const core::Outcome* SelfAssessed::outcome(const core::PointRef& point) const
{
    const core::Outcome* said = m_assessment ? m_assessment->outcome(point) : nullptr;
    return said != nullptr && !said->outcome.empty() ? said : nullptr;
}

} // namespace ui
