#include "ui/report/ReportPage.h"

#include "ui/base/Background.h"
#include "ui/base/HandbookPlace.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/Prompts.h"
#include "ui/base/SaveLocation.h"
#include "ui/base/Scrolling.h"
#include "ui/base/Text.h"
#include "ui/report/HiddenFromReader.h"
#include "ui/report/PageList.h"
#include "ui/report/ReportExport.h"
#include "ui/report/ReportPreview.h"
#include "ui/report/ReportSettings.h"
#include "ui/report/SaveReports.h"
#include "ui/session/AppContext.h"
#include "ui/session/HandedPlace.h"
#include "ui/session/Session.h"
#include "ui/widgets/Panes.h"
#include "ui/words/Words.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace ui {

namespace {

constexpr std::chrono::milliseconds typingPause{400};

} // namespace

ReportPage::ReportPage(Session& session, const AppContext& context, Prompts& prompts,
                       QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_layouts(context.layouts)
    , m_languages(context.languages)
    , m_documents(context.documents)
    , m_prompts(prompts)
    , m_reading(session.patience())
    , m_exporting(session.patience())
    , m_settings(new ReportSettings)
    , m_export(new ReportExport)
    , m_preview(new ReportPreview)
    , m_panes(new Panes({{makeSide(), tr("Report"), 26},
                         {m_preview, tr("Preview"), 54},
                         {m_preview->pages(), tr("Pages"), 20}}))
{
    setObjectName("reportPage");
    tellHandbookPlace(*this, [&session] {
        return handedPlace(session).value_or(HandbookPlace{"lead", "Save the reports"});
    });
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_panes);
    // Whoever comes here hears where they are; the page itself has no name to say.
    setFocusProxy(m_settings);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &ReportPage::refresh);
    connect(&session, &Session::changed, this, &ReportPage::refreshSoon);
    connect(&session, &Session::assessmentOpened, this, [this] {
        // What was asked for is the report of the one before.
        m_exporting.stop();
        m_export->say({}, {});
        m_preview->clear();
        refreshSoon();
    });
    connect(&session, &Session::assessmentGone, this, [this] {
        m_reading.stop();
        m_exporting.stop();
        m_running = false;
    });
    connect(m_settings, &ReportSettings::changed, this, [this] {
        m_settings->follow(m_session.ledger());
        refreshSoon();
    });
    connect(m_settings, &ReportSettings::hiddenAsked, this, &ReportPage::listHidden);
    connect(m_export, &ReportExport::saveAsked, this, &ReportPage::saveChosen);
    offerLayouts();
}

QWidget* ReportPage::makeSide()
{
    const int unit = fontMetrics().height();
    auto* side = new QWidget;
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(unit, unit, unit, unit);
    column->setSpacing(unit);
    column->addWidget(m_settings);
    column->addWidget(m_export);
    column->addStretch();
    return scrolling(side, nullptr);
}

void ReportPage::offerLayouts()
{
    const auto read = [layouts = m_layouts] {
        std::vector<ReportSettings::LayoutName> names;
        for (const std::string& id : layouts.ids()) {
            if (const auto layout = layouts.layout(id)) {
                names.push_back({id, inWindowLanguage((*layout)->name)});
            }
        }
        return names;
    };
    inBackground(this, read, [this](const std::vector<ReportSettings::LayoutName>& names) {
        m_settings->setLayouts(names);
    });
}

core::Reader ReportPage::reader() const
{
    return m_settings->choice().reader;
}

void ReportPage::setReader(core::Reader reader)
{
    m_settings->setReader(reader);
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

core::Result<ReportSource> ReportPage::source() const
{
    return ReportSource::of(m_session, m_layouts, m_languages, m_settings->choice());
}

void ReportPage::refresh()
{
    if (!m_session.hasAssessment() || m_running) {
        return;
    }
    m_pause.stop();
    m_stale = false;
    m_running = true;
    m_settings->follow(m_session.ledger());
    m_reading.run([this] { return source(); },
                  [this](const core::Result<ReportSource>& source) { makePreview(source); });
}

void ReportPage::makePreview(const core::Result<ReportSource>& source)
{
    if (!source) {
        show(source.problem());
        return;
    }
    inBackground(
        this, [source = *source] { return source.write(core::ReportFormat::Pdf); },
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
        m_export->say(inWords(report.problem()), {});
        return;
    }
    m_preview->show(report->bytes);
}

void ReportPage::listHidden()
{
    const QString hidden = hiddenFrom(reader(), m_session.ledger());
    HiddenDialog dialog(tr("They will not see %1.").arg(hidden),
                        hiddenItems(reader(), m_session.ledger()), this);
    m_prompts.run(dialog);
}

void ReportPage::withSource(std::function<void(const ReportSource& source)> then)
{
    m_exporting.run([this] { return source(); },
                    [this, then = std::move(then)](const core::Result<ReportSource>& source) {
                        if (source) {
                            then(*source);
                        } else {
                            m_export->say(inWords(source.problem()), {});
                            emit exported(false);
                        }
                    });
}

void ReportPage::exportAs(core::ReportFormat format)
{
    withSource([this, format](const ReportSource& source) { exportFrom(source, format); });
}

void ReportPage::exportFrom(const ReportSource& source, core::ReportFormat format)
{
    const QString suffix = fromUtf8(core::endingOf(format));
    const auto file =
        askSaveLocation(m_prompts, this,
                        {tr("Save the report"), tr("%1 file (*.%2)").arg(suffix.toUpper(), suffix),
                         m_documents / toPath(fromUtf8(source.fileName(format))), suffix},
                        m_session.casebook().path());
    if (!file) {
        return;
    }
    inBackground(
        this, [source, format, path = *file] { return saveReportAs(source, format, path); },
        [this, path = *file](const core::Result<QString>& saved) {
            m_export->say(saved ? *saved : inWords(saved.problem()),
                          saved ? path.parent_path() : std::filesystem::path());
            emit exported(static_cast<bool>(saved));
        });
}

void ReportPage::saveChosen()
{
    const auto formats = m_export->chosen();
    if (formats.size() == 1) {
        exportAs(formats.front());
    } else if (!formats.empty()) {
        withSource([this, formats](const ReportSource& source) { saveSeveral(source, formats); });
    }
}

void ReportPage::saveSeveral(const ReportSource& source,
                             const std::vector<core::ReportFormat>& formats)
{
    const auto folder = m_prompts.folder(this, tr("Folder for the reports"), m_documents);
    if (!folder) {
        return;
    }
    const auto there = std::ranges::count_if(formats, [&](core::ReportFormat format) {
        std::error_code ignored;
        return std::filesystem::exists(*folder / source.fileName(format), ignored);
    });
    if (there > 0 && !m_prompts.confirm(this, {tr("Replace files"),
                                               tr("%n of these files are in %1 already.", nullptr,
                                                  static_cast<int>(there))
                                                   .arg(fromPath(*folder)),
                                               tr("Replace them")})) {
        return;
    }
    TaskDialog dialog(
        tr("Save the reports"),
        tr("Writing the report in %n formats", nullptr, static_cast<int>(formats.size())),
        saveReportsTask(source, formats, *folder), this);
    const bool done = m_prompts.run(dialog);
    m_export->say(dialog.message(), done ? *folder : std::filesystem::path());
    emit exported(done);
}

} // namespace ui
