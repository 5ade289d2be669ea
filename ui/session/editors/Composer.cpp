#include "ui/session/editors/Composer.h"

#include "core/assessment/Filing.h"
#include "ui/base/ScaledFont.h"
#include "ui/base/Text.h"
#include "ui/base/Theme.h"
#include "ui/widgets/FieldText.h"
#include "ui/words/Words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr std::array kinds{core::NoteKind::Strength, core::NoteKind::Concern,
                           core::NoteKind::Question, core::NoteKind::Evidence,
                           core::NoteKind::Observation};

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
{
    const int unit = fontMetrics().height();
    m_kind->setObjectName(QStringLiteral("composerKind"));
    m_kind->setAutoRaise(true);
    m_kind->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_kind);
    for (const core::NoteKind kind : kinds) {
        menu->addAction(signOf(kind) + QStringLiteral("  ") + inWords(kind), this,
                        [this, kind] { chooseKind(kind); });
    }
    m_kind->setMenu(menu);
    m_text->setObjectName(QStringLiteral("composer"));
    m_text->setAccessibleName(tr("New note"));
    m_text->setPlaceholderText(tr("Write a note and press Enter"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setEnterFinishes(true);
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

    connect(m_text, &QPlainTextEdit::textChanged, this, &Composer::textChanged);
    connect(m_text, &GrowingTextEdit::enterPressed, this, &Composer::add);
    connect(m_text, &GrowingTextEdit::left, this, &Composer::keepNow);
    connect(m_add, &QToolButton::clicked, this, &Composer::add);
    startAfresh();
}

void Composer::startAfresh()
{
    m_keeper.keepNow();
    m_labels = core::PointLabels(m_session.editions());
    m_points.clear();
    const QSignalBlocker blocker(m_text);
    m_text->clear();
    showHint();
}

std::string Composer::place() const
{
    return draftPlace(m_session, "note", m_points);
}

void Composer::showPoints(const std::vector<core::PointRef>& points)
{
    m_keeper.keepNow();
    m_points = points;
    const QString draft =
        m_session.hasAssessment() ? fromUtf8(m_session.draft(place())) : QString();
    const QSignalBlocker blocker(m_text);
    if (textIn(*m_text) != draft) {
        m_text->setPlainText(draft);
        m_text->moveCursor(QTextCursor::End);
    }
    const bool readOnly =
        m_session.hasAssessment() && !m_session.may(core::noteRecord({}), core::AddNote{});
    m_text->setReadOnly(readOnly);
    m_text->setPlaceholderText(readOnly
                                   ? tr("This casebook can only be read, so no notes can be added.")
                                   : tr("Write a note and press Enter"));
    m_kind->setEnabled(!readOnly);
    m_add->setEnabled(!readOnly);
    showHint();
}

NoteLine Composer::line() const
{
    return readNoteLine(toUtf8(textIn(*m_text)),
                        [this](std::string_view text) { return m_labels.find(text); });
}

void Composer::textChanged()
{
    m_keeper.keepSoon(place(), textIn(*m_text));
    showHint();
}

void Composer::showHint()
{
    const NoteLine now = line();
    m_kind->setText(signOf(now.kind));
    m_kind->setToolTip(tr("Kind of note: %1").arg(inWords(now.kind)));
    m_kind->setAccessibleName(tr("Kind of note: %1").arg(inWords(now.kind)));
    QStringList parts;
    if (now.saysKind) {
        parts << inWords(now.kind);
    }
    if (!now.points.empty()) {
        parts << tr("also under %1").arg(fromUtf8(m_labels.labels(now.points)));
    }
    m_hint->setText(parts.isEmpty()
                        ? tr("+ strength   ! concern   ? question   = evidence   #6 also point 6   "
                             "Shift+Enter new line")
                        : parts.join(QStringLiteral(" · ")));
}

void Composer::chooseKind(core::NoteKind kind)
{
    m_text->selectAll();
    m_text->insertPlainText(fromUtf8(withSign(toUtf8(textIn(*m_text)), kind)));
    m_text->setFocus();
}

void Composer::add()
{
    const NoteLine now = line();
    if (now.text.empty() || m_text->isReadOnly()) {
        return;
    }
    core::Note note;
    note.kind = now.kind;
    note.text = now.text;
    note.points = m_points;
    for (const core::PointRef& point : core::filedTogether(now.points, m_session.editions())) {
        if (std::ranges::find(note.points, point) == note.points.end()) {
            note.points.push_back(point);
        }
    }
    const auto made = m_session.editor().addNote(std::move(note));
    const QString typed = textIn(*m_text);
    m_keeper.forget();
    {
        const QSignalBlocker blocker(m_text);
        m_text->clear();
    }
    if (!m_session.take(tr("Add note"), made, {place()})) {
        m_text->setPlainText(typed);
        if (m_session.mustSayWho()) {
            emit m_session.whoIsAsked(true);
        }
        return;
    }
    // What another window left here comes next.
    showPoints(m_points);
    emit added(made->record.name);
}

void Composer::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = m_text->hasFocus();
    painter.setPen(QPen(focused ? theme.accent : theme.edge, focused ? 2 : 1));
    painter.setBrush(palette().brush(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace ui
