#include "ui/assessment/find/FindPane.h"

#include "ui/assessment/find/FindFilters.h"
#include "ui/assessment/find/FindWords.h"
#include "ui/base/Text.h"
#include "ui/base/spoken/Announcer.h"
#include "ui/session/Session.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/cards/CardList.h"
#include "ui/words/FoundCards.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace ui {

namespace {

constexpr std::chrono::milliseconds typingPause{120};

} // namespace

FindPane::FindPane(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_finder(new WordFinder(session, this))
    , m_words(new QLineEdit)
    , m_where(new Segments(tr("Where to find"), {tr("This assessment"), tr("All assessments")}))
    , m_filters(new FindFilters(session))
    , m_found(new QLabel)
    , m_model(new CardsModel(this))
    , m_list(new CardList(m_model, CardFrame::Rule))
    , m_scroll(new QScrollArea)
{
    setObjectName(QStringLiteral("findPane"));
    const int unit = fontMetrics().height();
    auto* content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(unit * 4 / 5, 0, unit / 2, unit / 2);
    column->setSpacing(unit / 2);
    // What is seldom used scrolls with the finds, so that large text fits a small screen.
    column->addWidget(m_where);
    column->addWidget(m_filters);
    column->addWidget(m_list);
    column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_list->setObjectName(QStringLiteral("foundList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setReadOnly();
    m_list->scrollIn(m_scroll);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(unit / 3);
    all->addWidget(makeHead());
    all->addWidget(m_scroll, 1);
    setMinimumWidth(fontMetrics().averageCharWidth() * 28);

    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &FindPane::look);
    connect(m_words, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_words, &QLineEdit::returnPressed, this, &FindPane::open);
    connect(m_where, &Segments::chose, this, &FindPane::look);
    connect(m_filters, &FindFilters::changed, this, &FindPane::look);
    connect(m_finder, &WordFinder::found, this, &FindPane::take);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                tell();
                if (m_list->hasFocus() && index.isValid()) {
                    choose(index.row());
                }
            });
    connect(m_list, &QListView::clicked, this, &FindPane::open);
    connect(m_list, &QListView::activated, this, &FindPane::open);
    const auto again = [this] {
        if (m_isActive) {
            m_pause.start();
        }
    };
    connect(&session, &Session::changed, this, again);
    connect(&session, &Session::assessmentOpened, this, again);
    connect(&session, &Session::draftsChanged, this, [this] {
        // What was found is not for the words that are being typed yet.
        if (!m_pause.isActive()) {
            tell();
        }
    });
}

QWidget* FindPane::makeHead()
{
    const int unit = fontMetrics().height();
    m_words->setObjectName(QStringLiteral("findWords"));
    m_words->setAccessibleName(tr("Find in notes, reasons and recommendations"));
    m_words->setPlaceholderText(tr("Find in notes and reasons"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_where->setObjectName(QStringLiteral("findWhere"));
    m_found->setObjectName(QStringLiteral("findCount"));
    m_found->setForegroundRole(QPalette::PlaceholderText);
    m_found->setWordWrap(true);
    auto* close = new QToolButton;
    close->setObjectName(QStringLiteral("closeFind"));
    close->setText(QStringLiteral("×"));
    close->setAccessibleName(tr("Close find"));
    close->setToolTip(tr("Close find, and go back to where you were (Escape)"));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, &FindPane::left);
    auto* line = new QHBoxLayout;
    line->addWidget(m_words, 1);
    line->addWidget(close);
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(unit * 4 / 5, unit * 4 / 5, unit / 2, 0);
    column->setSpacing(unit / 2);
    column->addLayout(line);
    column->addWidget(m_found);
    return head;
}

WordFinder::Where FindPane::where() const
{
    return m_where->chosen() == 0 ? WordFinder::Where::Here : WordFinder::Where::Everywhere;
}

void FindPane::begin(WordFinder::Where where)
{
    m_isActive = true;
    m_where->choose(where == WordFinder::Where::Here ? 0 : 1);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    look();
}

void FindPane::focusWords()
{
    m_words->setFocus();
}

void FindPane::chooseFilter()
{
    m_filters->choose();
}

void FindPane::rest()
{
    m_isActive = false;
    m_pause.stop();
    m_finder->stop();
    take(Finds());
}

void FindPane::look()
{
    m_pause.stop();
    if (m_session.hasAssessment()) {
        m_finder->find(m_words->text(), m_filters->filter(), where());
    }
}

void FindPane::take(const Finds& finds)
{
    const std::string before = m_model->idAt(m_list->currentIndex());
    m_finds = finds;
    std::vector<CardRow> rows;
    std::map<std::string, std::vector<TextPart>> marks;
    for (const core::FoundPlace& place : m_finds.places) {
        FoundCard card = foundCard(place, m_session.editions(), where() != WordFinder::Where::Here);
        marks.emplace(card.row.id, std::move(card.marks));
        rows.push_back(std::move(card.row));
    }
    m_model->setRows(rows);
    m_list->mark(std::move(marks));
    m_list->setVisible(!rows.empty());
    const int row = m_model->rowOf(before);
    if (!rows.empty() && row < 0) {
        m_reached.clear();
        m_scroll->verticalScrollBar()->setValue(0);
        m_list->setCurrentIndex(m_model->index(0));
    }
    tell();
    emit marksChanged();
}

std::map<core::RecordId, std::vector<TextPart>> FindPane::marks() const
{
    std::map<core::RecordId, std::vector<TextPart>> marks;
    for (const core::FoundPlace& place : m_finds.places) {
        if (m_session.hasAssessment() && place.hit.assessment == m_session.ledger().id()) {
            marks.emplace(place.hit.record, partsOf(place.hit.text, place.hit.spans));
        }
    }
    return marks;
}

const core::FoundPlace* FindPane::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_finds.places.size())
               ? &m_finds.places[static_cast<std::size_t>(row)]
               : nullptr;
}

void FindPane::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount()) {
        return;
    }
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row));
    m_reached = m_model->idAt(m_model->index(row));
    // Showing a place of another assessment opens it, which nobody wants of each on the way.
    if (const core::FoundPlace* place = chosen();
        place != nullptr && m_session.hasAssessment() &&
        place->hit.assessment == m_session.ledger().id()) {
        emit reached(*place);
    }
}

void FindPane::step(int step)
{
    const QModelIndex now = m_list->currentIndex();
    // The first one is chosen as soon as it is found, and not shown before somebody asks for it.
    choose(m_model->idAt(now) == m_reached ? now.row() + step : now.row());
}

void FindPane::open()
{
    if (m_pause.isActive() && where() == WordFinder::Where::Here) {
        look();
    }
    if (const core::FoundPlace* place = chosen()) {
        emit opened(*place);
    }
}

void FindPane::tell()
{
    if (!m_isActive) {
        return;
    }
    const bool isAsked = !m_words->text().trimmed().isEmpty() || !m_filters->filter().isEmpty();
    m_found->setText(findsInWords(m_finds, m_session, where(), isAsked));
    // The keyboard stays in the field, so what the arrows have reached is said beside it.
    const QModelIndex index = m_list->currentIndex();
    const QString reachedWords =
        index.isValid() ? index.data(Qt::AccessibleTextRole).toString() + QStringLiteral(". ")
                        : QString();
    const QString said = reachedWords + m_found->text();
    if (said != m_words->accessibleDescription()) {
        m_words->setAccessibleDescription(said);
        // In the list, the keyboard is on the row itself.
        announce(*this, m_list->hasFocus() ? QString() : said);
    }
}

bool FindPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            step(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit left();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ui
