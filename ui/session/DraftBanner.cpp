#include "ui/session/DraftBanner.h"

#include "ui/session/FormDraft.h"
#include "ui/words/Words.h"

#include <QLabel>
#include <QPushButton>

namespace ui {

DraftBanner::DraftBanner(FormDraft& draft, QWidget* parent)
    : Banner(parent)
    , m_draft(draft)
    , m_goOn(new QPushButton(tr("Go on"), this))
    , m_afresh(new QPushButton(tr("Start afresh"), this))
{
    setObjectName("draftBanner");
    words()->setObjectName("draftWords");
    m_goOn->setObjectName("goOnWriting");
    m_afresh->setObjectName("startAfresh");
    m_afresh->setAccessibleDescription(tr("What was being written is dropped."));
    add(m_goOn);
    add(m_afresh);
    connect(m_goOn, &QPushButton::clicked, this, [this] {
        m_draft.goOn();
        hide();
        emit goOnAsked();
    });
    connect(m_afresh, &QPushButton::clicked, this, [this] {
        focusNextChild();
        m_draft.startAfresh();
    });
    connect(&draft, &FormDraft::foundChanged, this, &DraftBanner::refresh);
    refresh();
}

void DraftBanner::refresh()
{
    const auto& from = m_draft.foundFrom();
    setVisible(from.has_value());
    if (from) {
        const QString said =
            tr("You were writing this on %1 at %2 when Standpoint ended. It is not recorded yet.")
                .arg(inWords(localDate(*from)), timeOfDay(*from));
        words()->setText(said);
        setAccessibleName(said);
        m_goOn->setAccessibleDescription(said);
    }
}

void DraftBanner::takeKeyboard()
{
    if (m_draft.foundFrom()) {
        m_goOn->setFocus();
    }
}

} // namespace ui
