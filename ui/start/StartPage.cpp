#include "ui/start/StartPage.h"

#include "ui/base/Background.h"
#include "ui/base/HandbookPlace.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/Scrolling.h"
#include "ui/base/Text.h"
#include "ui/base/spoken/Announcer.h"
#include "ui/session/Session.h"
#include "ui/start/AssessmentCells.h"
#include "ui/start/AssessmentFilter.h"
#include "ui/start/AssessmentTable.h"
#include "ui/start/ColumnWidths.h"
#include "ui/start/EditionCatalogue.h"
#include "ui/start/EmptyCasebook.h"
#include "ui/start/HitList.h"
#include "ui/start/ListFilters.h"
#include "ui/start/ShowList.h"
#include "ui/start/TablePlace.h"
#include "ui/widgets/KeySplitter.h"
#include "ui/words/Words.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>

namespace ui {

namespace {

constexpr std::chrono::milliseconds typingPause{120};
constexpr int mostHits = 200;

} // namespace

StartPage::StartPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_catalogue(new EditionCatalogue(session.library(), this))
    , m_table(new AssessmentTable(*m_catalogue, localDate(session.clock()()), this))
    , m_filter(new AssessmentFilter(*m_table, this))
    , m_empty(new EmptyCasebook(this))
    , m_stack(new QStackedLayout(this))
    , m_reading(session.patience())
    , m_searching(session.patience())
{
    setObjectName("startPage");
    tellHandbookPlace(*this, HandbookPlace{"index", ""});
    m_stack->addWidget(makeList());
    m_stack->addWidget(scrolling(m_empty, this));
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &StartPage::search);
    m_again.setSingleShot(true);
    m_again.setInterval(std::chrono::seconds(1));
    connect(&m_again, &QTimer::timeout, this, &StartPage::refresh);
    connect(m_empty, &EmptyCasebook::newAsked, this, &StartPage::newAsked);
    connect(m_empty, &EmptyCasebook::importAsked, this, &StartPage::importAsked);
    connect(m_empty, &EmptyCasebook::sampleAsked, this, &StartPage::sampleAsked);
    connect(&session, &Session::changed, this, [this] { m_stale = true; });
    connect(&session, &Session::draftsChanged, this, [this] { m_stale = true; });
    connect(&session, &Session::casebookListChanged, this, [this] {
        m_stale = true;
        if (isVisible()) {
            refresh();
        }
    });
}

StartPage::~StartPage()
{
    m_learning.request_stop();
}

QWidget* StartPage::makeList()
{
    const int unit = fontMetrics().height();
    auto* splitter = new KeySplitter(Qt::Horizontal, this);
    m_halves = splitter;
    connect(splitter, &QSplitter::splitterMoved, this, [this] { m_halvesAreTheirs = true; });
    m_show = new ShowList(*m_table, splitter);
    splitter->addPart(m_show, tr("Divider after the list of what to show"));

    auto* main = new QWidget(splitter);
    main->setAutoFillBackground(true);
    main->setBackgroundRole(QPalette::Base);
    m_words = new QLineEdit(main);
    m_words->setObjectName("searchWords");
    m_words->setAccessibleName(tr("Search services and notes"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_words->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    m_count = new QLabel(main);
    m_count->setObjectName("listCount");
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setFocusPolicy(Qt::NoFocus);
    m_count->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(unit * 5 / 8, unit / 2, unit * 5 / 8, unit / 2);
    head->setSpacing(unit);
    head->addWidget(m_words, 1);
    head->addWidget(m_count, 1);
    m_filters = new ListFilters(*m_table, main);
    m_filters->setContentsMargins(unit * 5 / 8, 0, unit * 5 / 8, unit / 2);

    m_view = makeTable();
    m_found = new QLabel(main);
    m_found->setObjectName("hitCount");
    m_found->setContentsMargins(unit * 5 / 8, unit / 2, unit * 5 / 8, unit / 2);
    m_found->setAutoFillBackground(true);
    m_hits = new HitList(main);
    auto* found = new QWidget(main);
    auto* foundColumn = new QVBoxLayout(found);
    foundColumn->setContentsMargins(0, 0, 0, 0);
    foundColumn->setSpacing(0);
    foundColumn->addWidget(m_found);
    foundColumn->addWidget(m_hits);
    found->hide();

    auto* halves = new KeySplitter(Qt::Vertical, main);
    halves->addPart(m_view, tr("Divider below the table of assessments"));
    halves->addPart(found, {});
    // Of their own they want more, which a small screen with large text has not.
    m_view->setMinimumHeight(unit * 3);
    m_hits->setMinimumHeight(unit * 2);
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_filters);
    column->addWidget(halves, 1);
    splitter->addPart(main, {});
    splitter->setStretchFactor(1, 1);

    connect(m_show, &ShowList::chosenChanged, this, [this](const Show& show) {
        m_filter->show(show);
        showCount();
    });
    connect(m_filters, &ListFilters::changed, this, [this] {
        m_filter->setFilter(m_filters->filter());
        showCount();
    });
    connect(m_words, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        search();
        (m_filter->rowCount() > 0 || m_hits->count() == 0 ? static_cast<QWidget*>(m_view) : m_hits)
            ->setFocus();
    });
    connect(m_hits, &HitList::opened, this, &StartPage::hitAsked);
    return splitter;
}

QTableView* StartPage::makeTable()
{
    auto* view = new QTableView(this);
    view->setObjectName("assessmentTable");
    view->setAccessibleName(tr("Assessments"));
    view->setModel(m_filter);
    view->setItemDelegate(new AssessmentCells(*m_filter, view));
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setTabKeyNavigation(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setSortIndicator(AssessmentTable::Held, Qt::DescendingOrder);
    view->setSortingEnabled(true);
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    connect(view->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this, header = view->horizontalHeader()] {
                // Sections are resized for many reasons; this is somebody dragging one.
                m_columnsAreTheirs |= header->viewport()->underMouse() &&
                                      QGuiApplication::mouseButtons() != Qt::NoButton;
            });
    // A double click, or what assistive technology does.
    connect(view, &QTableView::activated, this, &StartPage::openCurrent);
    return view;
}

void StartPage::refresh()
{
    if (m_stale) {
        read();
    }
}

const std::vector<core::AssessmentSummary>* StartPage::listed() const
{
    return m_stale ? nullptr : &m_table->assessments();
}

void StartPage::read()
{
    m_reading.run([this] { return m_session.casebook().list(); },
                  [this](core::Result<std::vector<core::AssessmentSummary>> list) {
                      if (list) {
                          showList(std::move(*list));
                          return;
                      }
                      m_message = inWords(list.problem());
                      showCount();
                      m_again.start();
                  });
}

void StartPage::showList(std::vector<core::AssessmentSummary> list)
{
    m_again.stop();
    m_message.clear();
    m_stale = false;
    core::AssessmentId chosen;
    const int rowBefore = m_view->currentIndex().row();
    if (m_view->currentIndex().isValid()) {
        chosen = m_filter->listed(m_view->currentIndex()).id;
    }
    std::vector<std::string> standards;
    for (const core::AssessmentSummary& listed : list) {
        standards.insert(standards.end(), listed.standards.begin(), listed.standards.end());
    }
    const TablePlace before(*m_view, *m_filter);
    m_table->setAssessments(std::move(list));
    m_catalogue->want(standards);
    m_show->refresh();
    m_filter->show(m_show->chosen());
    fitColumns();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (chosen.empty() || m_filter->listed(index).id == chosen) {
            m_view->setCurrentIndex(index);
            break;
        }
    }
    if (!m_view->currentIndex().isValid() && m_filter->rowCount() > 0) {
        // What was chosen is gone; its neighbour takes its place.
        m_view->setCurrentIndex(m_filter->index(std::min(rowBefore, m_filter->rowCount() - 1), 0));
    }
    before.comeBack();
    const auto notes = m_session.casebook().countNotes();
    m_words->setPlaceholderText(
        notes ? tr("Search services and %1 notes").arg(QLocale().toString(qlonglong(*notes)))
              : tr("Search services and notes"));
    m_stack->setCurrentIndex(m_table->rowCount() > 0 ? 0 : 1);
    showCount();
}

void StartPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    boundShowList();
}

void StartPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        boundShowList();
        fitColumns();
    }
}

void StartPage::boundShowList()
{
    const int most = std::max(fontMetrics().averageCharWidth() * 18, width() * 28 / 100);
    m_show->setMaximumWidth(most);
    if (!m_halvesAreTheirs) {
        const int list = std::min(m_show->sizeHint().width(), most);
        m_halves->setSizes({list, width() - list});
    }
}

void StartPage::fitColumns()
{
    if (!m_fitting) {
        m_fitting = true;
        ui::fitColumns(*m_view);
        m_fitting = false;
    }
}

void StartPage::search()
{
    m_pause.stop();
    m_learning.request_stop();
    m_learning = std::stop_source();
    m_message.clear();
    const QString words = m_words->text().trimmed();
    m_filter->setWords(words);
    showCount();
    announce(*m_count, words.isEmpty() ? QString() : m_count->text());
    if (words.size() < 2) {
        announce(*m_hits, {});
        m_searching.stop();
        m_hits->parentWidget()->hide();
        return;
    }
    m_searching.run([this, words] { return m_session.casebook().search(toUtf8(words), mostHits); },
                    [this, words](core::Result<std::vector<core::Hit>> hits) {
                        const bool isFound = hits && !hits->empty();
                        showHits(std::move(hits));
                        if (isFound) {
                            learnMore(words);
                        }
                    });
}

void StartPage::learnMore(const QString& words)
{
    core::Search wanted;
    wanted.words = toUtf8(words);
    wanted.limit = mostHits;
    inBackground(
        this,
        [path = m_session.casebook().path(), options = m_session.optionsElsewhere(), wanted,
         stop = m_learning.get_token()]() -> core::Result<core::FoundPlaces> {
            if (stop.stop_requested()) {
                return core::FoundPlaces();
            }
            const auto casebook = core::Casebook::open(path, options);
            core::Progress progress;
            progress.stop = stop;
            return casebook ? casebook->find(wanted, progress)
                            : core::Result<core::FoundPlaces>(casebook.problem());
        },
        [this, stop = m_learning.get_token()](const core::Result<core::FoundPlaces>& places) {
            // Where that is not known, what was found is there all the same.
            if (!stop.stop_requested() && places) {
                m_hits->tellMore(places->places);
            }
        });
}

void StartPage::showHits(core::Result<std::vector<core::Hit>> hits)
{
    if (!hits) {
        m_found->setText(inWords(hits.problem()));
        m_hits->show({});
    } else {
        m_hits->show(std::move(*hits));
        m_found->setText(m_hits->count() >= mostHits
                             ? tr("The newest %n places in notes and reasons", nullptr, mostHits)
                             : tr("%n place(s) in notes and reasons", nullptr, m_hits->count()));
    }
    m_hits->parentWidget()->show();
    announce(*m_hits, m_found->text());
    // Few rows leave the room to what was found.
    const int row = m_view->verticalHeader()->defaultSectionSize();
    const int wanted = m_view->horizontalHeader()->height() + row * (m_filter->rowCount() + 1);
    auto* halves = qobject_cast<QSplitter*>(m_view->parentWidget());
    const int table = std::min(wanted, halves->height() / 2);
    halves->setSizes({table, halves->height() - table});
}

void StartPage::showCount()
{
    const int shown = m_filter->rowCount();
    const int all = m_table->rowCount();
    const QString count = shown == all ? tr("%n assessment(s)", nullptr, all)
                                       : tr("%1 of %n assessment(s)", nullptr, all).arg(shown);
    m_count->setText(m_message.isEmpty() ? count : m_message);
}

void StartPage::openCurrent()
{
    if (const QModelIndex index = m_view->currentIndex(); index.isValid()) {
        emit openAsked(m_filter->listed(index).id);
    }
}

void StartPage::focusSearch()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void StartPage::focusList()
{
    if (m_stack->currentIndex() == 0) {
        m_view->setFocus();
    } else {
        m_empty->findChild<QPushButton*>("beginNewAssessment")->setFocus();
    }
}

std::vector<core::AssessmentSummary> StartPage::chosen() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<core::AssessmentSummary> chosen;
    for (const QModelIndex& row : rows) {
        chosen.push_back(m_filter->listed(row));
    }
    return chosen;
}

bool StartPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize && !m_columnsAreTheirs) {
        fitColumns();
    }
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
        if (key == Qt::Key_Delete) {
            emit removeAsked();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
