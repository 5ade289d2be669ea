#include "ui/window/StatusBar.h"

#include "ui/base/ProblemWords.h"
#include "ui/base/Text.h"
#include "ui/base/ToneColours.h"
#include "ui/base/spoken/Announcer.h"
#include "ui/session/Session.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/words/Words.h"

#include <QLabel>
#include <QPushButton>
#include <QUndoGroup>

#include <utility>

namespace ui {

StatusBar::StatusBar(QWidget* parent)
    : QStatusBar(parent)
    , m_saved(new ElidedLabel(this))
    , m_tryAgain(new QPushButton(tr("Try again"), this))
    , m_refused(new QPushButton(tr("Look at them…"), this))
    , m_offline(new ElidedLabel(this))
    , m_who(new QPushButton(this))
{
    setObjectName("statusBar");
    setSizeGripEnabled(false);
    m_saved->setObjectName("savedState");
    m_saved->setTextFormat(Qt::PlainText);
    m_saved->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    // After the flags, which take it out of the order of Tab.
    m_saved->setFocusPolicy(Qt::StrongFocus);
    m_tryAgain->setObjectName("trySavingAgain");
    m_tryAgain->hide();
    m_refused->setObjectName("lookAtRefused");
    m_refused->hide();
    say({});
    m_offline->setObjectName("lastStep");
    m_offline->setForegroundRole(QPalette::PlaceholderText);
    m_who->setObjectName("whoAmI");
    m_who->setFlat(true);
    m_who->setToolTip(tr("Change your name"));
    setContentsMargins(fontMetrics().height() * 2 / 3, 0, fontMetrics().height() / 2, 0);
    m_offline->setContentsMargins(fontMetrics().height(), 0, 0, 0);
    addWidget(m_saved);
    addWidget(m_tryAgain);
    addWidget(m_refused);
    addWidget(m_offline);
    addPermanentWidget(m_who);
    connect(m_tryAgain, &QPushButton::clicked, this, [this] {
        if (m_session != nullptr && m_session->saveNow()) {
            m_saved->setFocus();
        }
    });
    connect(m_refused, &QPushButton::clicked, this, &StatusBar::refusedAsked);
    connect(m_who, &QPushButton::clicked, this, &StatusBar::whoAmIAsked);
    // Says nothing until it is told whether a casebook is open.
    m_who->hide();
}

void StatusBar::say(const QString& words)
{
    m_offline->setText(words.isEmpty() ? tr("Offline – nothing leaves this computer") : words);
    if (!words.isEmpty()) {
        announce(*m_offline, words);
    }
}

void StatusBar::follow(Session* session)
{
    m_session = session;
    if (session != nullptr) {
        connect(session, &Session::savedStateChanged, this, &StatusBar::refresh);
        connect(session, &Session::changed, this, [this] { say({}); });
        connect(session, &Session::draftsChanged, this, &StatusBar::refresh);
        connect(session, &Session::assessmentOpened, this, [this] {
            m_step = m_session->undoStack().index();
            refresh();
        });
        connect(session, &QObject::destroyed, this, [this] { m_session = nullptr; });
        // Later, as the step says first what it did.
        connect(&session->undoGroup(), &QUndoGroup::indexChanged, this, &StatusBar::tellSaved,
                Qt::QueuedConnection);
    }
    refresh();
}

void StatusBar::tellSaved()
{
    if (m_session == nullptr) {
        return;
    }
    // Where the stack is empty, others changed the assessment and nothing was done here.
    const int before = std::exchange(m_step, m_session->undoStack().index());
    const SavedState state = m_session->savedState();
    const bool isStep = m_step != before && m_session->undoStack().count() > 0;
    if (isStep && !state.fails() && state.waiting == 0) {
        announce(*m_saved, tr("Saved."));
    }
}

void StatusBar::refresh()
{
    m_who->setVisible(m_session != nullptr);
    const SavedState state = m_session != nullptr ? m_session->savedState() : SavedState();
    m_saved->setText(m_session != nullptr ? inWords(state) : tr("No casebook is open"));
    tint(state.fails());
    m_tryAgain->setVisible(state.problem.has_value());
    m_refused->setVisible(!state.problem && state.refused > 0);
    if (m_session != nullptr) {
        showAuthor();
    }
}

QString StatusBar::inWords(const SavedState& state) const
{
    if (state.problem) {
        return tr("Saving failed: %1 %n change(s) wait in memory.", nullptr,
                  static_cast<int>(state.waiting))
            .arg(ui::inWords(*state.problem));
    }
    if (state.refused > 0) {
        return tr("%n change(s) cannot be saved. The others are.", nullptr,
                  static_cast<int>(state.refused));
    }
    if (state.waiting > 0) {
        return tr("Saving…");
    }
    if (state.readOnly) {
        return m_session->whyOnlyRead() ? tr("Read-only: this assessment is damaged")
                                        : tr("Read-only: this casebook cannot be changed");
    }
    const QString saved = state.savedAt ? tr("All changes saved %1").arg(clockTime(*state.savedAt))
                                        : tr("All changes saved");
    const auto drafts = static_cast<int>(m_session->draftPlaces().size());
    return drafts == 0 ? saved
                       : saved + QStringLiteral(" · ") +
                             tr("%n draft(s) kept, not recorded yet", nullptr, drafts);
}

void StatusBar::tint(bool fails)
{
    if (fails && !m_saved->autoFillBackground()) {
        // People should be told at once, wherever they are.
        announce(*m_saved, m_saved->text());
    }
    if (fails != m_saved->autoFillBackground()) {
        m_saved->setAutoFillBackground(fails);
        fails ? putTone(*m_saved, Tone::Bad, ToneOn::WordsAndGround) : takeToneFrom(*m_saved);
    }
}

void StatusBar::showAuthor()
{
    const QString name = knownName(m_session->author().name);
    // A long name gives way, so that large text does not push the window off the screen.
    const QString shown =
        fontMetrics().elidedText(name, Qt::ElideRight, fontMetrics().averageCharWidth() * 24);
    m_who->setText(name.isEmpty() ? tr("Say who you are") : tr("You are %1").arg(shown));
    m_who->setAccessibleName(name.isEmpty() ? QString() : tr("You are %1").arg(name));
}

} // namespace ui
