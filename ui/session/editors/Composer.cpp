#include "ui/session/editors/Composer.h"

#include "core/assessment/Filing.h"
#include "ui/base/FlatFrames.h"
#include "ui/base/ScaledFont.h"
#include "ui/base/Text.h"
#include "ui/base/spoken/Announcer.h"
#include "ui/session/editors/MarkChips.h"
#include "ui/session/editors/PasteOffer.h"
#include "ui/widgets/FieldText.h"
#include "ui/words/PageParts.h"
#include "ui/words/Words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace ui {

namespace {

constexpr std::array kinds{core::NoteKind::Strength, core::NoteKind::Concern,
                           core::NoteKind::Question, core::NoteKind::Evidence,
                           core::NoteKind::Observation};
constexpr std::array ways{core::Seen::Shown, core::Seen::Told, core::Seen::Read, core::Seen::Tried,
                          core::Seen::NotSeen};
constexpr std::array readers{core::Audience::Team, core::Audience::Sponsor,
                             core::Audience::TeamAndSponsor, core::Audience::Public};

/// A mark with what it says, as the menu lists it.
QString listed(std::string_view mark, const QString& words)
{
    return fromUtf8(mark) + QStringLiteral("  ") + words;
}

} // namespace

Composer::Composer(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_keeper(session)
    , m_labels(session.editions())
    , m_kind(new QToolButton)
    , m_text(new GrowingTextEdit(1, 7))
    , m_add(new QToolButton)
    , m_hint(new QLabel)
    , m_paste(new PasteOffer)
{
    const int unit = fontMetrics().height();
    m_kind->setObjectName(QStringLiteral("composerKind"));
    m_kind->setAutoRaise(true);
    m_kind->setPopupMode(QToolButton::InstantPopup);
    // The sign stands beside the arrow of the menu.
    m_kind->setMinimumWidth(fontMetrics().height() * 2);
    fillMenu();
    m_text->setObjectName(QStringLiteral("composer"));
    m_text->setAccessibleName(tr("New note"));
    m_text->setPlaceholderText(tr("Write a note and press Enter"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setEnterFinishes(true);
    m_text->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("composerAdd"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add the note"));
    m_add->setAutoRaise(true);
    m_hint->setObjectName(QStringLiteral("composerHint"));
    m_hint->setWordWrap(true);
    scaleFont(*m_hint, 0.92);
    m_hint->setForegroundRole(QPalette::PlaceholderText);

    auto* line = new QHBoxLayout;
    line->setSpacing(unit / 4);
    line->addWidget(m_kind, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);
    line->addWidget(m_add, 0, Qt::AlignBottom);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(unit / 2, unit / 3, unit / 2, unit / 3);
    all->setSpacing(unit / 6);
    all->addLayout(line);
    all->addWidget(m_hint);
    all->addWidget(m_paste);

    connect(m_text, &QPlainTextEdit::textChanged, this, &Composer::textChanged);
    connect(m_text, &GrowingTextEdit::enterPressed, this, &Composer::add);
    connect(m_text, &GrowingTextEdit::left, this, &Composer::keepNow);
    connect(m_text, &GrowingTextEdit::pasted, this,
            [this](const QString& text, bool lost) { m_paste->offer(text, m_labels, lost); });
    connect(m_paste, &PasteOffer::joinAsked, this,
            [this](const QString& pasted, const QString& joined) {
                const QString all = textIn(*m_text).replace(pasted, joined);
                m_text->selectAll();
                m_text->insertPlainText(all);
                m_paste->withdraw();
                focusText();
            });
    connect(m_paste, &PasteOffer::notesAsked, this, &Composer::addAll);
    connect(m_add, &QToolButton::clicked, this, &Composer::add);
    connect(&session.undoGroup(), &QUndoGroup::indexChanged, this, &Composer::stepTaken);
    startAfresh();
}

void Composer::fillMenu()
{
    auto* menu = new QMenu(m_kind);
    for (const core::NoteKind kind : kinds) {
        const char sign = core::signOfKind(kind);
        menu->addAction(listed({&sign, 1}, inWords(kind)), this,
                        [this, kind] { chooseKind(kind); });
    }
    menu->addSection(tr("At the end of the note"));
    menu->addAction(listed("#6", tr("Also under point 6")), this, [this] { append("#"); });
    menu->addAction(listed("##6", tr("Under point 6 and not here")), this,
                    [this] { append("##"); });
    auto* known = menu->addMenu(tr("How we know"));
    for (const core::Seen seen : ways) {
        known->addAction(listed(core::markOf(seen), inWords(seen)), this,
                         [this, seen] { append(core::markOf(seen)); });
    }
    auto* read = menu->addMenu(tr("Who may read it besides the panel"));
    for (const core::Audience audience : readers) {
        read->addAction(listed(core::markOf(audience), inWords(audience)), this,
                        [this, audience] { append(core::markOf(audience)); });
    }
    m_kind->setMenu(menu);
}

void Composer::startAfresh()
{
    m_keeper.keepNow();
    m_labels = core::PointLabels(m_session.editions());
    m_points.clear();
    m_added = {};
    m_paste->withdraw();
    replaceText({});
}

std::string Composer::place() const
{
    return draftPlace(m_session, "note", m_points);
}

void Composer::replaceText(const QString& text)
{
    {
        const QSignalBlocker blocker(m_text);
        if (textIn(*m_text) != text) {
            m_text->setPlainText(text);
            m_text->moveCursor(QTextCursor::End);
        }
    }
    showWhatItSays();
}

void Composer::showPoints(const std::vector<core::PointRef>& points)
{
    m_keeper.keepNow();
    m_points = points;
    m_paste->withdraw();
    const bool readOnly =
        m_session.hasAssessment() && !m_session.may(core::noteRecord({}), core::AddNote{});
    m_text->setReadOnly(readOnly);
    m_text->setPlaceholderText(readOnly
                                   ? tr("This casebook can only be read, so no notes can be added.")
                                   : tr("Write a note and press Enter"));
    m_kind->setEnabled(!readOnly);
    m_add->setEnabled(!readOnly);
    replaceText(m_session.hasAssessment() ? fromUtf8(m_session.draft(place())) : QString());
}

core::NoteLine Composer::line() const
{
    return core::readNoteLine(toUtf8(textIn(*m_text)),
                              [this](std::string_view text) { return m_labels.find(text); });
}

void Composer::textChanged()
{
    m_keeper.keepSoon(place(), textIn(*m_text));
    if (textIn(*m_text).isEmpty()) {
        m_paste->withdraw();
    }
    showWhatItSays();
}

void Composer::showWhatItSays()
{
    const core::NoteLine now = line();
    showChips(*m_text, now);
    m_kind->setText(signOf(now.kind));
    m_kind->setToolTip(tr("Kind of note: %1").arg(inWords(now.kind)));
    m_kind->setAccessibleName(tr("Kind of note: %1").arg(inWords(now.kind)));
    QStringList parts;
    if (now.saysKind) {
        parts << inWords(now.kind);
    }
    if (!now.points.empty()) {
        const QString points = fromUtf8(m_labels.labels(now.points));
        parts << (now.onlyThere ? tr("under %1 and not here") : tr("also under %1")).arg(points);
    }
    if (now.seen) {
        parts << inWords(*now.seen);
    }
    if (now.audience) {
        parts << tr("for %1").arg(inSentence(inWords(*now.audience)));
    }
    m_hint->setText(parts.isEmpty()
                        ? tr("+ strength   ! concern   ? question   = evidence   #6 also there   "
                             "##6 only there   /told   >team")
                        : parts.join(QStringLiteral(" · ")));
    m_hint->setVisible(!m_crowded || !parts.isEmpty());
}

void Composer::setCrowded(bool crowded)
{
    if (std::exchange(m_crowded, crowded) != crowded) {
        showWhatItSays();
    }
}

void Composer::chooseKind(core::NoteKind kind)
{
    m_text->selectAll();
    m_text->insertPlainText(fromUtf8(core::withSign(toUtf8(textIn(*m_text)), kind)));
    m_text->setFocus();
}

void Composer::append(std::string_view mark)
{
    m_text->moveCursor(QTextCursor::End);
    const QString text = textIn(*m_text);
    const bool needsBlank = !text.isEmpty() && !text.back().isSpace();
    m_text->insertPlainText((needsBlank ? QStringLiteral(" ") : QString()) + fromUtf8(mark));
    m_text->setFocus();
}

void Composer::type(const QString& letters)
{
    m_text->setFocus();
    if (!m_text->isReadOnly()) {
        m_text->moveCursor(QTextCursor::End);
        m_text->insertPlainText(letters);
    }
}

core::Note Composer::noteOf(const core::NoteLine& line) const
{
    core::Note note;
    note.kind = line.kind;
    note.text = line.text;
    note.seen = line.seen;
    note.audience = line.audience.value_or(note.audience);
    note.points = line.onlyThere ? std::vector<core::PointRef>() : m_points;
    for (const core::PointRef& point : core::filedTogether(line.points, m_session.editions())) {
        if (std::ranges::find(note.points, point) == note.points.end()) {
            note.points.push_back(point);
        }
    }
    return note;
}

bool Composer::take(const StepName& name, const core::Result<core::Made>& made)
{
    const QString typed = textIn(*m_text);
    const int index = m_session.undoStack().index();
    m_keeper.forget();
    replaceText({});
    m_paste->withdraw();
    if (!m_session.take(name, made, {place()})) {
        m_text->setPlainText(typed);
        m_text->moveCursor(QTextCursor::End);
        if (m_session.mustSayWho()) {
            emit m_session.whoIsAsked(true);
        }
        return false;
    }
    m_added = {m_session.ledger().id(), made->record.name, typed, m_points, index};
    tellAdded(made->record.name);
    // What another window left here comes next.
    showPoints(m_points);
    emit added(made->record.name);
    return true;
}

void Composer::tellAdded(const std::string& id)
{
    const core::Note* note = m_session.assessment().note(id);
    if (note == nullptr) {
        return;
    }
    QStringList points;
    for (const core::PointRef& point : note->points) {
        points << pointLabel(m_session.editions(), point);
    }
    announce(*this, points.isEmpty() ? tr("Note added to the whole service.")
                                     : tr("Note added to %1.").arg(joined(points)));
}

void Composer::add()
{
    const core::NoteLine now = line();
    if (!now.text.empty() && !m_text->isReadOnly()) {
        take(QT_TRANSLATE_NOOP("ui::StepName", "Add note"),
             m_session.editor().addNote(noteOf(now)));
    }
}

void Composer::addAll(const std::vector<core::NoteLine>& lines)
{
    std::vector<core::Note> notes;
    for (const core::NoteLine& one : lines) {
        notes.push_back(noteOf(one));
    }
    take(StepName(QT_TRANSLATE_N_NOOP("ui::StepName", "Add %n notes"),
                  static_cast<int>(notes.size())),
         m_session.editor().addNotes(std::move(notes)));
    focusText();
}

void Composer::stepTaken(int index)
{
    if (!m_session.hasAssessment() || m_session.ledger().id() != m_added.assessment ||
        m_points != m_added.points) {
        return;
    }
    const bool isThere = m_session.assessment().note(m_added.note) != nullptr;
    if (!isThere && index <= m_added.index && textIn(*m_text).isEmpty()) {
        m_text->setPlainText(m_added.typed);
        m_text->moveCursor(QTextCursor::End);
    } else if (isThere && index > m_added.index && textIn(*m_text) == m_added.typed) {
        m_text->clear();
    }
}

bool Composer::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update(); // The frame around all of it says where the keyboard is.
    }
    if (event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (key.key() == Qt::Key_Backspace && key.modifiers() == Qt::NoModifier &&
            !m_text->isReadOnly() && makeLetters(*m_text, line())) {
            return true;
        }
        if (key.key() == Qt::Key_Up && key.modifiers() == Qt::NoModifier &&
            textIn(*m_text).isEmpty()) {
            emit editLastAsked();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Composer::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showChips(*m_text, line());
    }
}

void Composer::paintEvent(QPaintEvent*)
{
    paintTextBox(*this, m_text->hasFocus());
}

} // namespace ui
