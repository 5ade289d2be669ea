#include "ui/window/AssessmentActions.h"

#include "core/report/NoteSheets.h"
#include "core/report/ReportPreferences.h"
#include "core/support/File.h"
#include "core/support/FileName.h"
#include "core/work/Attachments.h"
#include "core/work/People.h"
#include "ui/assessment/AssessmentPage.h"
#include "ui/assessment/agenda/AgendaDialog.h"
#include "ui/assessment/attachments/AttachmentDialog.h"
#include "ui/assessment/details/DetailsDialog.h"
#include "ui/assessment/notes/FileUnderDialog.h"
#include "ui/base/Background.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/Prompts.h"
#include "ui/base/SaveLocation.h"
#include "ui/base/Text.h"
#include "ui/report/HouseStyleDialog.h"
#include "ui/report/NoteSheetsDialog.h"
#include "ui/report/ReportPage.h"
#include "ui/session/FormDraft.h"
#include "ui/session/Session.h"
#include "ui/session/StillOpen.h"
#include "ui/window/Actions.h"
#include "ui/window/Navigation.h"
#include "ui/window/Workspace.h"

#include <QAction>

#include <algorithm>

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
    return bytes ? core::writeFile(to, *bytes, casebook)
                 : core::Result<core::Done>(bytes.problem());
}

/// Off the UI thread: the panel's sheets of what is in memory, as it leaves the casebook.
core::Result<core::Done> saveSheets(const core::Ledger& ledger, const core::Editions& editions,
                                    const AppContext& context, const std::string& house,
                                    std::vector<core::PointRef> points,
                                    const std::filesystem::path& to,
                                    const std::filesystem::path& casebook)
{
    core::NoteSheetRequest request;
    request.points = std::move(points);
    auto options = core::reportOptionsFor(ledger, {}, context.layouts, house);
    if (!options) {
        return options.problem();
    }
    request.options = std::move(*options);
    const auto sheets = core::writeNoteSheets(ledger, editions, context.languages, request);
    if (!sheets) {
        return sheets.problem();
    }
    return core::writeFile(to, sheets->bytes, casebook);
}

} // namespace

AssessmentActions::AssessmentActions(Workspace& workspace, Navigation& navigation, Actions& actions,
                                     Prompts& prompts, QWidget& window)
    : m_workspace(workspace)
    , m_navigation(navigation)
    , m_prompts(prompts)
    , m_window(window)
{
    connect(actions["details"], &QAction::triggered, this, &AssessmentActions::editDetails);
    connect(actions["agenda"], &QAction::triggered, this, &AssessmentActions::editAgenda);
    connect(actions["houseStyle"], &QAction::triggered, this, &AssessmentActions::chooseHouseStyle);
    connect(actions["noteSheets"], &QAction::triggered, this, &AssessmentActions::printNoteSheets);
    connect(actions["fileUnder"], &QAction::triggered, this, &AssessmentActions::fileNote);
    connect(actions["attachFile"], &QAction::triggered, this, &AssessmentActions::attachFiles);
    connect(&navigation, &Navigation::attachmentSaveAsked, this,
            &AssessmentActions::saveAttachment);
    connect(&navigation, &Navigation::attachmentEditAsked, this,
            &AssessmentActions::editAttachment);
}

void AssessmentActions::editDetails()
{
    m_navigation.finishTyping();
    Session& session = *m_workspace.session();
    DetailsDialog dialog(session, m_workspace.context().layouts, m_prompts, &m_window);
    const StillOpen still(session);
    if (m_prompts.run(dialog) && still &&
        !session.take(QT_TRANSLATE_NOOP("ui::StepName", "Change the details"), dialog.steps(),
                      dialog.draft().finish())) {
        dialog.draft().typeOn();
    }
}

void AssessmentActions::editAgenda()
{
    m_navigation.finishTyping();
    Session& session = *m_workspace.session();
    AgendaDialog dialog(session, m_prompts, &m_window);
    const StillOpen still(session);
    if (m_prompts.run(dialog) && still &&
        !session.take(QT_TRANSLATE_NOOP("ui::StepName", "Change the agenda"), dialog.steps(),
                      dialog.draft().finish())) {
        dialog.draft().typeOn();
    }
}

void AssessmentActions::chooseHouseStyle()
{
    Session& session = *m_workspace.session();
    HouseStyleDialog dialog(session.casebook(), session.patience(), m_prompts,
                            m_workspace.context().documents, &m_window);
    connect(&dialog, &HouseStyleDialog::styleChanged, this, [this] {
        if (ReportPage* page = m_navigation.reportPage()) {
            page->refreshSoon();
        }
    });
    m_prompts.run(dialog);
}

void AssessmentActions::printNoteSheets()
{
    m_navigation.finishTyping();
    Session& session = *m_workspace.session();
    const auto house = session.casebook().houseStyle();
    const std::optional<core::Problem> why = session.whyOnlyRead() ? session.whyOnlyRead()
                                             : !house              ? std::optional(house.problem())
                                                                   : std::nullopt;
    if (why) {
        m_prompts.tell(&m_window, tr("The note sheets cannot be made"), inWords(*why));
        return;
    }
    const AssessmentPage* page = m_navigation.shownAssessment();
    NoteSheetsDialog dialog(session.editions(),
                            page != nullptr ? page->points() : std::vector<core::PointRef>(),
                            &m_window);
    const StillOpen still(session);
    if (!m_prompts.run(dialog) || !still) {
        return;
    }
    const auto from = session.casebook().path();
    const std::string name = core::slug(session.assessment().service.name, "assessment");
    const auto to = askSaveLocation(
        m_prompts, &m_window,
        {tr("Save the note sheets"), tr("PDF (*.pdf)"),
         m_workspace.context().documents / (core::fileStemFrom(name) + "-note-sheets.pdf"),
         QStringLiteral("pdf")},
        from);
    if (!to || !still) {
        return;
    }
    inBackground(
        this,
        [ledger = session.ledgerToHandOver(), editions = session.editions(),
         context = m_workspace.context(), house = *house, points = dialog.points(), to = *to,
         from] { return saveSheets(ledger, editions, context, house, points, to, from); },
        [this, to = *to](const core::Result<core::Done>& done) {
            m_prompts.tell(
                &m_window, done ? tr("Note sheets saved") : tr("The note sheets cannot be made"),
                done ? tr("They are in %1. Open that file to print it.").arg(fromPath(to))
                     : inWords(done.problem()));
        });
}

void AssessmentActions::attachFiles()
{
    const auto files = m_prompts.filesToOpen(
        &m_window, {tr("Attach files"), tr("All files (*)"), m_workspace.context().documents, {}});
    if (AssessmentPage* page = m_navigation.shownAssessment(); page != nullptr && !files.empty()) {
        page->attach(files);
    }
}

void AssessmentActions::fileNote()
{
    AssessmentPage* page = m_navigation.shownAssessment();
    if (page == nullptr) {
        return;
    }
    page->finishTyping();
    const core::Note* note = page->chosenNote();
    if (note == nullptr) {
        page->goToNotes();
        return;
    }
    Session& session = *m_workspace.session();
    FileUnderDialog dialog(session.editions(), *note, page->points(), &m_window);
    const std::string id = note->id;
    const StillOpen still(session);
    if (m_prompts.run(dialog) && still) {
        page->fileNote(id, dialog.onto(), dialog.stays());
    }
}

void AssessmentActions::saveAttachment(const std::string& id)
{
    const Session& session = *m_workspace.session();
    const core::Attachment* file = attachment(session, id);
    if (file == nullptr) {
        return;
    }
    // The name came from somebody else's computer.
    const auto name = toPath(fromUtf8(core::fileNameOf(file->name)));
    const auto digest = file->digest;
    const auto from = session.casebook().path();
    const auto to = askSaveLocation(
        m_prompts, &m_window,
        {tr("Save the file"), tr("All files (*)"), m_workspace.context().documents / name, {}},
        from);
    if (!to) {
        return;
    }
    inBackground(
        this, [from, digest, to = *to] { return saveContent(from, digest, to); },
        [this](const core::Result<core::Done>& done) {
            if (!done) {
                m_prompts.tell(&m_window, tr("The file could not be saved"),
                               inWords(done.problem()));
            }
        });
}

void AssessmentActions::editAttachment(const std::string& id)
{
    Session& session = *m_workspace.session();
    const core::Attachment* file = attachment(session, id);
    if (file == nullptr) {
        return;
    }
    AttachmentDialog dialog(session, *file, &m_window);
    const StillOpen still(session);
    if (m_prompts.run(dialog) && still) {
        const core::RecordId record = core::attachmentRecord(id);
        if (!session.take(QT_TRANSLATE_NOOP("ui::StepName", "Describe the file"),
                          {{record, core::SetText{dialog.description()}},
                           {record, core::Release{dialog.audience()}}},
                          dialog.draft().finish())) {
            dialog.draft().typeOn();
        }
    }
}

} // namespace ui
