#include "core/casebook/Attachments.h"
#include "core/support/File.h"
#include "ui/assessment/AssessmentPage.h"
#include "ui/assessment/attachments/AttachmentDialog.h"
#include "ui/base/Background.h"
#include "ui/base/Prompts.h"
#include "ui/base/Text.h"
#include "ui/session/Session.h"
#include "ui/window/MainWindow.h"

#include <QStackedWidget>

#include <algorithm>

// What the window does about attached files, and what else the assessment's page asks for.
namespace ui {

namespace {

const core::Attachment* attachment(const Session& session, const std::string& id)
{
    const auto& files = session.assessment().attachments;
    const auto found = std::ranges::find(files, id, &core::Attachment::id);
    return found != files.end() ? &*found : nullptr;
}

/// Over a connection of its own.
core::Result<core::Done> saveContent(const std::filesystem::path& casebook,
                                     const std::string& digest, const std::filesystem::path& to)
{
    core::CasebookOptions options;
    options.readOnly = true;
    const auto opened = core::Casebook::open(casebook, options);
    if (!opened) {
        return opened.problem();
    }
    const auto bytes = opened->content(digest);
    return bytes ? core::writeFile(to, *bytes) : core::Result<core::Done>(bytes.problem());
}

} // namespace

void MainWindow::connectAssessmentPage()
{
    connect(m_assessment, &AssessmentPage::answerAsked, this, &MainWindow::answerFindings);
    connect(m_assessment, &AssessmentPage::handBackAsked, this, &MainWindow::handBack);
    connect(m_assessment, &AssessmentPage::filesAsked, this, &MainWindow::attachFiles);
    connect(m_assessment, &AssessmentPage::attachmentSaveAsked, this, &MainWindow::saveAttachment);
    connect(m_assessment, &AssessmentPage::attachmentEditAsked, this, &MainWindow::editAttachment);
}

void MainWindow::attachFiles()
{
    const auto files = m_prompts.filesToOpen(
        this, {tr("Attach files"), tr("All files (*)"), m_context.documents, {}});
    if (!files.empty()) {
        m_assessment->attach(files);
    }
}

void MainWindow::saveAttachment(const std::string& id)
{
    const core::Attachment* file = attachment(*m_session, id);
    if (file == nullptr) {
        return;
    }
    // The name came from somebody else's computer.
    const auto to =
        askSaveLocation({tr("Save the file"),
                         tr("All files (*)"),
                         m_context.documents / toPath(fromUtf8(core::fileNameOf(file->name))),
                         {}});
    if (!to) {
        return;
    }
    inBackground(
        this,
        [from = m_session->casebook().path(), digest = file->digest, to = *to] {
            return saveContent(from, digest, to);
        },
        [this](const core::Result<core::Done>& done) {
            if (!done) {
                m_prompts.tell(this, tr("The file could not be saved"),
                               fromUtf8(core::toString(done.problem())));
            }
        });
}

void MainWindow::editAttachment(const std::string& id)
{
    const core::Attachment* file = attachment(*m_session, id);
    if (file == nullptr) {
        return;
    }
    AttachmentDialog dialog(*file, this);
    if (m_prompts.run(dialog)) {
        const core::RecordId record = core::attachmentRecord(id);
        m_session->take(tr("Describe the file"), {{record, core::SetText{dialog.description()}},
                                                  {record, core::Release{dialog.audience()}}});
    }
}

} // namespace ui
