#include "ui/session/DraftedText.h"

#include "ui/base/Text.h"
#include "ui/widgets/FieldText.h"
#include "ui/widgets/GrowingTextEdit.h"

namespace ui {

DraftedText::DraftedText(Session& session, GrowingTextEdit& field, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_field(field)
    , m_keeper(session)
{
    connect(&field, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing && !m_place.empty()) {
            m_typed = true;
            m_keeper.keepSoon(m_place, textIn(m_field));
            emit typed();
        }
    });
}

void DraftedText::show(const std::string& place, const std::string& recorded)
{
    if (place != m_place) {
        startAfresh();
        m_place = place;
    }
    if (m_typed) {
        return;
    }
    const std::string draft = m_session.draft(place);
    m_showing = true;
    m_field.takeText(fromUtf8(draft.empty() ? recorded : draft));
    m_showing = false;
    m_typed = !draft.empty();
}

void DraftedText::startAfresh()
{
    m_keeper.keepNow();
    m_place.clear();
    m_typed = false;
}

std::vector<std::string> DraftedText::finish()
{
    m_keeper.forget();
    m_typed = false;
    return m_session.draft(m_place).empty() ? std::vector<std::string>()
                                            : std::vector<std::string>{m_place};
}

void DraftedText::typeOn()
{
    m_typed = true;
    m_keeper.keepSoon(m_place, textIn(m_field));
}

void DraftedText::giveUp()
{
    m_keeper.forget();
    m_typed = false;
    if (m_session.hasAssessment() && !m_session.savedState().readOnly) {
        m_session.keepDraft(m_place, {});
    }
}

} // namespace ui
