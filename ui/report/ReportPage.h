#pragma once

#include "ui/base/Retry.h"
#include "ui/report/ReportSource.h"

#include <QTimer>
#include <QWidget>

#include <functional>

namespace ui {

class Panes;
class Prompts;
class ReportExport;
class ReportPreview;
class ReportSettings;
class Session;
struct AppContext;

/// The report of the open assessment as one reader gets it: shown page by page, and saved as files.
/// It follows what changes in the assessment.
class ReportPage : public QWidget {
    Q_OBJECT

public:
    /// `session` and `prompts` outlive the page. Reports are saved among the context's documents
    /// unless the person chooses another folder.
    ReportPage(Session& session, const AppContext& context, Prompts& prompts,
               QWidget* parent = nullptr);

    core::Reader reader() const;
    void setReader(core::Reader reader);

    /// Asks for a file and saves the report in it.
    void exportAs(core::ReportFormat format);

    /// Whether what is shown is the report of the assessment as it stands.
    bool isUpToDate() const { return !m_stale && !m_running; }

    /// Makes the report anew after a short pause, once it can be seen.
    void refreshSoon();

signals:
    /// The report was saved, or could not be.
    void exported(bool done);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeSide();
    void offerLayouts();
    core::Result<ReportSource> source() const;
    /// Calls `then` with what to save, or tells why it cannot be had.
    void withSource(std::function<void(const ReportSource& source)> then);
    void exportFrom(const ReportSource& source, core::ReportFormat format);
    void refresh();
    void makePreview(const core::Result<ReportSource>& source);
    void show(const core::Result<core::WrittenReport>& report);
    using QWidget::show;
    void saveChosen();
    void saveSeveral(const ReportSource& source, const std::vector<core::ReportFormat>& formats);
    void listHidden();

    Session& m_session;
    core::LayoutCatalogue m_layouts;
    core::LanguageCatalogue m_languages;
    std::filesystem::path m_documents;
    Prompts& m_prompts;
    QTimer m_pause;
    Retry m_reading;
    Retry m_exporting;
    ReportSettings* m_settings;
    ReportExport* m_export;
    ReportPreview* m_preview;
    Panes* m_panes;
    bool m_stale = true;
    bool m_running = false;
};

} // namespace ui
