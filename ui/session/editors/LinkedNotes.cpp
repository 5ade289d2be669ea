#include "ui/session/editors/LinkedNotes.h"

#include "core/assessment/Filing.h"
#include "ui/base/AccessibleParts.h"
#include "ui/base/Text.h"
#include "ui/session/Session.h"
#include "ui/widgets/LongText.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr qsizetype lettersOfNote = 80;
constexpr int linesOfChoice = 8;

QString shortOf(const core::Note& note)
{
    return inOneLine(fromUtf8(note.text), lettersOfNote);
}

} // namespace

LinkedNotes::LinkedNotes(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_links(new QWidget(this))
    , m_more(new QPushButton(tr("Link notes…"), this))
    , m_choice(new QListWidget(this))
{
    m_more->setObjectName(QStringLiteral("linkNotes"));
    m_more->setCheckable(true);
    makeDisclosure(*m_more);
    m_more->setAutoDefault(false);
    m_choice->setObjectName(QStringLiteral("notesToLink"));
    m_choice->setAccessibleName(tr("Notes of its points, to be ticked"));
    m_choice->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_choice->setWordWrap(true);
    m_choice->setTabKeyNavigation(false);
    m_choice->setFixedHeight(fontMetrics().lineSpacing() * (linesOfChoice + 1));
    m_choice->hide();
    auto* rows = new QVBoxLayout(m_links);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_links);
    all->addWidget(m_more, 0, Qt::AlignLeft);
    all->addWidget(m_choice);
    connect(m_more, &QPushButton::toggled, this, [this](bool open) {
        m_choice->setVisible(open);
        showLinks();
        if (open) {
            showChoice();
            m_choice->setFocus();
        }
    });
    connect(m_choice, &QListWidget::itemChanged, this, &LinkedNotes::choose);
    connect(m_choice, &QListWidget::itemActivated, this, [](QListWidgetItem* item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    connect(&session, &Session::changed, this, [this](const Changed& what) {
        if (m_session.hasAssessment() && what.touches(core::RecordKind::Note)) {
            refresh();
        }
    });
}

void LinkedNotes::setNotes(std::vector<std::string> notes)
{
    m_notes = std::move(notes);
    refresh();
}

void LinkedNotes::setPoints(const std::vector<core::PointRef>& points)
{
    if (std::exchange(m_points, points) != points) {
        refresh();
    }
}

bool LinkedNotes::isLinked(const std::string& note) const
{
    return std::ranges::find(m_notes, note) != m_notes.end();
}

void LinkedNotes::add(const std::string& note)
{
    if (!isLinked(note)) {
        m_notes.push_back(note);
        refresh();
        emit changed();
    }
}

void LinkedNotes::remove(const std::string& note)
{
    if (std::erase(m_notes, note) > 0) {
        // The button that was pressed goes: whoever used the keyboard goes on here.
        if (!m_choice->hasFocus()) {
            m_more->setFocus();
        }
        refresh();
        emit changed();
    }
}

QStringList LinkedNotes::lines() const
{
    QStringList lines;
    for (const std::string& id : m_notes) {
        if (const core::Note* note = m_session.assessment().note(id)) {
            lines << tr("From the note “%1”").arg(shortOf(*note));
        }
    }
    return lines;
}

void LinkedNotes::refresh()
{
    showChoice();
    showLinks();
}

void LinkedNotes::showLinks()
{
    while (QLayoutItem* item = m_links->layout()->takeAt(0)) {
        // It may hold the button that asked for this.
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
    for (const std::string& id : m_notes) {
        const core::Note* note = m_session.assessment().note(id);
        if (note == nullptr) {
            continue;
        }
        auto* row = new QWidget(m_links);
        auto* words = new QLabel(tr("From the note “%1”").arg(shortOf(*note)), row);
        words->setObjectName(QStringLiteral("linkedNote"));
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        words->setForegroundRole(QPalette::PlaceholderText);
        auto* remove = new QPushButton(tr("Remove link"), row);
        remove->setObjectName(QStringLiteral("removeLink"));
        remove->setAutoDefault(false);
        remove->setAccessibleName(tr("Remove the link to the note “%1”").arg(shortOf(*note)));
        connect(remove, &QPushButton::clicked, this, [this, id] { this->remove(id); });
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(words, 1);
        line->addWidget(remove, 0, Qt::AlignTop);
        m_links->layout()->addWidget(row);
    }
    m_links->setVisible(m_links->layout()->count() > 0 && m_choice->isHidden());
}

void LinkedNotes::showChoice()
{
    const QSignalBlocker quiet(m_choice);
    const int row = std::max(0, m_choice->currentRow());
    m_choice->clear();
    for (const core::Note& note : m_session.assessment().notes) {
        // What stays in this casebook is named to nobody.
        if (!core::belongsUnder(m_points, note.points, m_session.editions()) ||
            m_session.staysHere(core::noteRecord(note.id))) {
            continue;
        }
        auto* item = new QListWidgetItem(tr("%1: %2").arg(inWords(note.kind), shortOf(note)));
        item->setData(Qt::UserRole, fromUtf8(note.id));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(isLinked(note.id) ? Qt::Checked : Qt::Unchecked);
        m_choice->addItem(item);
    }
    m_choice->setCurrentRow(std::min(row, m_choice->count() - 1));
    m_more->setVisible(m_choice->count() > 0);
    m_choice->setVisible(m_choice->count() > 0 && m_more->isChecked());
}

void LinkedNotes::choose(QListWidgetItem* item)
{
    const std::string note = toUtf8(item->data(Qt::UserRole).toString());
    if ((item->checkState() == Qt::Checked) == isLinked(note)) {
        return;
    }
    if (item->checkState() == Qt::Checked) {
        m_notes.push_back(note);
    } else {
        std::erase(m_notes, note);
    }
    showLinks();
    emit changed();
}

} // namespace ui
