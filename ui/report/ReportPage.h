#pragma once

#include "core/report/WriteReport.h"

#include <QBuffer>
#include <QTimer>
#include <QWidget>

#include <array>
#include <filesystem>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QPdfDocument;
class QPdfView;
class QPushButton;

namespace ui {

class Prompts;
class Session;

/// The report of the open assessment as one reader gets it: shown page by page, and saved as a
/// file. It follows what changes in the assessment.
class ReportPage : public QWidget {
    Q_OBJECT

public:
    ReportPage(Session& session, Prompts& prompts, QWidget* parent = nullptr);
    ~ReportPage() override;

    core::Reader reader() const;
    void setReader(core::Reader reader);

    /// Asks for a file and saves the report in it.
    void exportAs(core::ReportFormat format);

    /// Whether what is shown is the report of the assessment as it stands.
    bool isUpToDate() const { return !m_stale && !m_running; }

signals:
    /// The report was saved, or could not be.
    void exported(bool done);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeSide();
    QWidget* makeReaders();
    QWidget* makePreview();
    void colourPreview();
    void refreshSoon();
    void refresh();
    void show(const core::Result<core::WrittenReport>& report);
    using QWidget::show;
    void showHidden();
    void showPage();
    void zoom(double factor);
    void say(const QString& message, bool withFolder);
    core::ReportOptions options() const;

    Session& m_session;
    Prompts& m_prompts;
    QTimer m_pause;
    QBuffer m_bytes;
    QPdfDocument* m_document = nullptr;
    QPdfView* m_view = nullptr;
    QButtonGroup* m_readers = nullptr;
    QCheckBox* m_draft = nullptr;
    QLabel* m_hidden = nullptr;
    QLabel* m_message = nullptr;
    QLabel* m_page = nullptr;
    QPushButton* m_folder = nullptr;
    std::filesystem::path m_saved;
    bool m_stale = true;
    bool m_running = false;
};

/// What `reader` will not see, in words: "12 notes and 2 recommendations"; empty when they see all.
QString hiddenFrom(core::Reader reader, const core::Ledger& ledger);

} // namespace ui
