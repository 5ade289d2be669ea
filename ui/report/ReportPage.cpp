#include "ui/report/ReportPage.h"

#include "core/support/File.h"
#include "core/support/Text.h"
#include "ui/Background.h"
#include "ui/CalmStyle.h"
#include "ui/Prompts.h"
#include "ui/ScaledFont.h"
#include "ui/Scrolling.h"
#include "ui/Session.h"
#include "ui/Text.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace ui {

namespace {

constexpr std::chrono::milliseconds typingPause{400};

QString suffixOf(core::ReportFormat format)
{
    return fromUtf8(core::endingOf(format));
}

QLabel* wrapped(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

QString hiddenFrom(core::Reader reader, const core::Ledger& ledger)
{
    const core::Assessment& all = ledger.assessment();
    const core::Assessment cut = core::cutFor(ledger, reader);
    QStringList parts;
    const auto add = [&](std::size_t before, std::size_t after, QString (*words)(int)) {
        if (const int missing = static_cast<int>(before) - static_cast<int>(after); missing > 0) {
            parts.append(words(missing));
        }
    };
    add(all.notes.size(), cut.notes.size(),
        [](int count) { return ReportPage::tr("%n note(s)", nullptr, count); });
    add(all.recommendations.size(), cut.recommendations.size(),
        [](int count) { return ReportPage::tr("%n recommendation(s)", nullptr, count); });
    add(all.ratings.size(), cut.ratings.size(),
        [](int count) { return ReportPage::tr("%n rating(s)", nullptr, count); });
    const auto reasons = [](const core::Assessment& assessment) {
        return static_cast<std::size_t>(
            std::count_if(assessment.outcomes.begin(), assessment.outcomes.end(),
                          [](const core::Outcome& outcome) { return !outcome.reason.empty(); }));
    };
    add(reasons(all), reasons(cut),
        [](int count) { return ReportPage::tr("%n reason(s)", nullptr, count); });
    std::vector<std::string> words;
    for (const QString& part : parts) {
        words.push_back(toUtf8(part));
    }
    return words.empty() ? QString() : fromUtf8(core::joinedWithAnd(words));
}

ReportPage::ReportPage(Session& session, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_document(new QPdfDocument(this))
{
    setObjectName("reportPage");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSide());
    row->addWidget(makePreview(), 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &ReportPage::refresh);
    connect(&session, &Session::changed, this, &ReportPage::refreshSoon);
    connect(&session, &Session::assessmentOpened, this, &ReportPage::refreshSoon);
    setReader(core::Reader::Sponsor);
    colourPreview();
}

ReportPage::~ReportPage()
{
    // The view would ask the document for pages of a buffer that is gone.
    m_document->close();
}

QWidget* ReportPage::makeSide()
{
    const int unit = fontMetrics().height();
    auto* side = new QWidget;
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(unit, unit, unit, unit);
    column->setSpacing(unit / 2);
    column->addWidget(makeReaders());
    m_hidden = wrapped(side);
    m_hidden->setObjectName("hiddenFromReader");
    m_hidden->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_hidden);
    m_draft = new QCheckBox(tr("Marked as a draft"), side);
    m_draft->setObjectName("markedAsDraft");
    m_draft->setChecked(true);
    connect(m_draft, &QCheckBox::toggled, this, &ReportPage::refreshSoon);
    column->addWidget(m_draft);
    column->addSpacing(unit);
    auto* title = new QLabel(tr("Save it"), side);
    scaleFont(*title, 1.0, QFont::DemiBold);
    column->addWidget(title);
    const std::array<std::pair<core::ReportFormat, QString>, 7> formats{{
        {core::ReportFormat::Pdf, tr("PDF, for reading and printing…")},
        {core::ReportFormat::Html, tr("Web page (HTML)…")},
        {core::ReportFormat::Docx, tr("Document to edit (DOCX)…")},
        {core::ReportFormat::Markdown, tr("Plain text with marks (Markdown)…")},
        {core::ReportFormat::Govspeak, tr("Page for GOV.UK (Govspeak)…")},
        {core::ReportFormat::Csv, tr("Tables (CSV)…")},
        {core::ReportFormat::Json, tr("Exchange format (JSON)…")},
    }};
    for (const auto& [format, text] : formats) {
        auto* button = new QPushButton(text, side);
        button->setObjectName(QStringLiteral("export-") + suffixOf(format));
        if (format == core::ReportFormat::Pdf) {
            PrimaryMark::put(*button);
        }
        connect(button, &QPushButton::clicked, this, [this, chosen = format] { exportAs(chosen); });
        column->addWidget(button);
    }
    m_message = wrapped(side);
    m_message->setObjectName("exportMessage");
    m_message->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    // After the flags, which take it out of the order of Tab.
    m_message->setFocusPolicy(Qt::StrongFocus);
    m_message->hide();
    m_folder = new QPushButton(tr("Open the folder"), side);
    m_folder->setObjectName("openFolder");
    m_folder->hide();
    connect(m_folder, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(fromPath(m_saved.parent_path())));
    });
    column->addWidget(m_message);
    column->addWidget(m_folder);
    column->addStretch();
    auto* area = scrolling(side, this);
    area->setFixedWidth(std::max(side->sizeHint().width(), fontMetrics().averageCharWidth() * 40));
    return area;
}

QWidget* ReportPage::makeReaders()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("The report for"), box);
    scaleFont(*title, 1.0, QFont::DemiBold);
    column->addWidget(title);
    m_readers = new QButtonGroup(this);
    const std::array<std::pair<core::Reader, QString>, 4> readers{{
        {core::Reader::Sponsor, tr("the sponsor")},
        {core::Reader::Team, tr("the service team")},
        {core::Reader::Panel, tr("the panel")},
        {core::Reader::Public, tr("everybody")},
    }};
    for (const auto& [reader, text] : readers) {
        auto* button = new QRadioButton(text, box);
        button->setObjectName(QStringLiteral("reader-") + fromUtf8(core::toWord(reader)));
        button->setAccessibleName(tr("The report for %1").arg(text));
        m_readers->addButton(button, static_cast<int>(reader));
        column->addWidget(button);
    }
    connect(m_readers, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked) {
            showHidden();
            refreshSoon();
        }
    });
    return box;
}

QWidget* ReportPage::makePreview()
{
    const int unit = fontMetrics().height();
    auto* preview = new QWidget;
    m_view = new QPdfView(preview);
    m_view->setObjectName("reportPreview");
    m_view->setAccessibleName(tr("Preview of the report"));
    m_view->setAccessibleDescription(
        tr("A picture of its pages. To read it with a screen reader, save it as PDF or HTML."));
    m_view->setFocusPolicy(Qt::StrongFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setPageSpacing(unit);
    m_view->setDocument(m_document);
    m_page = new QLabel(preview);
    m_page->setObjectName("pageNumber");
    m_page->setForegroundRole(QPalette::PlaceholderText);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(unit, unit / 3, unit, unit / 3);
    foot->setSpacing(unit / 2);
    foot->addWidget(m_page, 1);
    const auto addZoom = [&](const QString& id, const QString& text, auto act) {
        auto* button = new QPushButton(text, preview);
        button->setObjectName(id);
        connect(button, &QPushButton::clicked, this, act);
        foot->addWidget(button);
    };
    addZoom("zoomOut", tr("Smaller"), [this] { zoom(1 / 1.2); });
    addZoom("zoomIn", tr("Larger"), [this] { zoom(1.2); });
    addZoom("fitWidth", tr("Whole width"),
            [this] { m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth); });
    auto* column = new QVBoxLayout(preview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addLayout(foot);
    connect(m_view->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this,
            &ReportPage::showPage);
    return preview;
}

void ReportPage::colourPreview()
{
    // The view paints the ground around its pages in this role.
    QPalette colours = palette();
    colours.setColor(QPalette::Dark, colours.color(QPalette::Window));
    m_view->setPalette(colours);
}

void ReportPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        colourPreview();
    }
}

core::Reader ReportPage::reader() const
{
    return static_cast<core::Reader>(std::max(m_readers->checkedId(), 0));
}

void ReportPage::setReader(core::Reader reader)
{
    m_readers->button(static_cast<int>(reader))->setChecked(true);
}

void ReportPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        refresh();
    }
}

void ReportPage::refreshSoon()
{
    m_stale = true;
    if (isVisible()) {
        m_pause.start();
    }
}

core::ReportOptions ReportPage::options() const
{
    core::ReportOptions options;
    options.state = m_draft->isChecked() ? core::ReportOptions::State::Draft
                                         : core::ReportOptions::State::Final;
    return options;
}

void ReportPage::refresh()
{
    if (!m_session.hasAssessment() || m_running) {
        return;
    }
    m_pause.stop();
    m_stale = false;
    m_running = true;
    showHidden();
    inBackground(
        this,
        [ledger = m_session.ledger(), editions = m_session.editions(), reader = reader(),
         options = options()] {
            return core::writeReport(ledger, editions, {reader, core::ReportFormat::Pdf, options});
        },
        [this](const core::Result<core::WrittenReport>& report) { show(report); });
}

void ReportPage::show(const core::Result<core::WrittenReport>& report)
{
    m_running = false;
    if (m_stale) {
        refresh();
        return;
    }
    if (!report) {
        say(fromUtf8(core::toString(report.problem())), false);
        return;
    }
    const int page = m_view->pageNavigator()->currentPage();
    m_document->close();
    m_bytes.close();
    m_bytes.setData(QByteArray::fromStdString(report->bytes));
    m_bytes.open(QIODevice::ReadOnly);
    m_document->load(&m_bytes);
    if (page > 0 && page < m_document->pageCount()) {
        m_view->pageNavigator()->jump(page, {}, 0);
    }
    showPage();
}

void ReportPage::showHidden()
{
    if (!m_session.hasAssessment()) {
        return;
    }
    const QString hidden = hiddenFrom(reader(), m_session.ledger());
    m_hidden->setText(hidden.isEmpty() ? tr("They see everything that was kept.")
                                       : tr("They will not see %1.").arg(hidden));
}

void ReportPage::showPage()
{
    const int page = m_view->pageNavigator()->currentPage() + 1;
    m_page->setText(tr("Page %1 of %2").arg(page).arg(m_document->pageCount()));
}

void ReportPage::zoom(double factor)
{
    double from = m_view->zoomFactor();
    if (m_view->zoomMode() == QPdfView::ZoomMode::FitToWidth && m_document->pageCount() > 0) {
        const double points = m_document->pagePointSize(0).width();
        from = m_view->viewport()->width() / (points * logicalDpiX() / 72.0);
    }
    m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    m_view->setZoomFactor(std::clamp(from * factor, 0.2, 6.0));
}

void ReportPage::exportAs(core::ReportFormat format)
{
    const QString suffix = suffixOf(format);
    const auto folder = toPath(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const auto name = m_session.assessment().id + '-' + std::string(core::toWord(reader())) + '.' +
                      toUtf8(suffix);
    const auto file = m_prompts.fileToSave(
        this, {tr("Save the report"), tr("%1 file (*.%2)").arg(suffix.toUpper(), suffix),
               folder / toPath(fromUtf8(name)), suffix});
    if (!file) {
        return;
    }
    using Saved = std::pair<std::size_t, std::vector<std::string>>; // files, warnings
    inBackground(
        this,
        [ledger = m_session.ledger(), editions = m_session.editions(), reader = reader(), format,
         options = options(), path = *file]() -> core::Result<Saved> {
            const auto report = core::writeReport(
                ledger, editions, {reader, format, options, path.filename().string()});
            if (!report) {
                return report.problem();
            }
            const auto paths = core::saveReport(path, *report);
            return paths ? core::Result<Saved>(Saved{paths->size(), report->warnings})
                         : paths.problem();
        },
        [this, path = *file](const core::Result<Saved>& saved) {
            m_saved = path;
            QString text = saved ? tr("Saved as %1").arg(fromPath(path))
                                 : fromUtf8(core::toString(saved.problem()));
            if (saved && saved->first > 1) {
                text += '\n' + tr("with %n more file(s) beside it", nullptr,
                                  static_cast<int>(saved->first) - 1);
            }
            for (const auto& warning : saved ? saved->second : std::vector<std::string>()) {
                text += '\n' + fromUtf8(warning);
            }
            say(text, static_cast<bool>(saved));
            emit exported(static_cast<bool>(saved));
        });
}

void ReportPage::say(const QString& message, bool withFolder)
{
    m_message->setText(message);
    m_message->show();
    m_folder->setVisible(withFolder);
    m_message->setFocus();
}

} // namespace ui
