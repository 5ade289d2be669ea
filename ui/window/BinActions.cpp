#include "ui/window/BinActions.h"

#include "core/work/Forgetting.h"
#include "ui/base/Background.h"
#include "ui/base/NoBackup.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/Prompts.h"
#include "ui/base/Text.h"
#include "ui/session/Session.h"
#include "ui/start/RecycleBinDialog.h"
#include "ui/start/StartPage.h"
#include "ui/window/Actions.h"
#include "ui/window/BinBanner.h"
#include "ui/window/Navigation.h"
#include "ui/window/Workspace.h"

#include <QAction>

#include <utility>

namespace ui {

namespace {

/// How many assessments were forgotten. Without a backup from before, none is.
core::Result<int> forgetIn(const std::filesystem::path& path,
                           const std::vector<core::AssessmentId>& ids, core::Timestamp now,
                           const core::BackupSettings& backups, const NoBackup& noBackup)
{
    auto casebook = core::Casebook::open(path);
    if (!casebook) {
        return casebook.problem();
    }
    const auto kept = core::keepBefore(*casebook, core::BackupReason::Forgetting, now, backups);
    if (kept.problem) {
        *noBackup = kept.problem;
        return *kept.problem;
    }
    const auto gone = casebook->forget(ids, now);
    return gone ? core::Result<int>(static_cast<int>(ids.size())) : gone.problem();
}

} // namespace

BinActions::BinActions(Workspace& workspace, Navigation& navigation, BinBanner& banner,
                       Actions& actions, Prompts& prompts, QWidget& window)
    : m_workspace(workspace)
    , m_navigation(navigation)
    , m_banner(banner)
    , m_prompts(prompts)
    , m_window(window)
{
    connect(actions["removeAssessment"], &QAction::triggered, this, &BinActions::remove);
    connect(actions["recycleBin"], &QAction::triggered, this, &BinActions::showBin);
    connect(actions["undo"], &QAction::triggered, this, [this] {
        if (canBringBack()) {
            bringBack();
        }
    });
    connect(&banner, &BinBanner::bringBackAsked, this, &BinActions::bringBack);
    connect(&navigation, &Navigation::changed, this, [this] {
        if (m_navigation.shownStart() == nullptr) {
            m_banner.hide();
        }
    });
    connect(&workspace, &Workspace::opened, this, [this] {
        m_last.clear();
        m_banner.hide();
        forgetOverdue();
    });
}

bool BinActions::canBringBack() const
{
    return !m_last.empty() && m_banner.isVisible() && m_navigation.shownStart() != nullptr;
}

void BinActions::remove()
{
    StartPage* start = m_navigation.shownStart();
    if (start == nullptr || !m_workspace.isWritable()) {
        return;
    }
    const auto chosen = start->chosen();
    if (chosen.empty()) {
        return;
    }
    m_navigation.whenSaved(tr("Nothing can be removed now"),
                           [this, chosen] { removeSaved(chosen); });
}

void BinActions::removeSaved(const std::vector<core::AssessmentSummary>& chosen)
{
    m_workspace.ask(
        [chosen](Session& session) -> core::Result<core::Done> {
            for (const core::AssessmentSummary& one : chosen) {
                // Somebody else may have removed it, or this is not the first try.
                const auto isThere = session.casebook().isRecycled(one.id);
                const auto done = !isThere ? core::Result<core::Done>(isThere.problem())
                                  : *isThere
                                      ? core::Done{}
                                      : session.casebook().recycle(one.id, session.clock()());
                if (!done) {
                    return done;
                }
            }
            return core::Done{};
        },
        [this, chosen](const core::Result<core::Done>& done) {
            readAgain();
            if (!done) {
                m_prompts.tell(&m_window, tr("Remove the assessment"), inWords(done.problem()));
                return;
            }
            m_last.clear();
            for (const core::AssessmentSummary& one : chosen) {
                m_last.push_back(one.id);
            }
            m_banner.tellRemoved(
                chosen.size() == 1
                    ? tr("“%1” is in the recycle bin.").arg(fromUtf8(chosen.front().service))
                    : tr("%n assessment(s) are in the recycle bin.", nullptr,
                         static_cast<int>(chosen.size())));
            emit changed();
        });
}

void BinActions::bringBack()
{
    const auto ids = std::exchange(m_last, {});
    m_banner.hide();
    m_workspace.ask(
        [ids](Session& session) -> core::Result<core::Done> {
            for (const core::AssessmentId& id : ids) {
                const auto isThere = session.casebook().isRecycled(id);
                if (!isThere) {
                    return isThere.problem();
                }
                if (*isThere) {
                    if (auto done = session.casebook().bringBack(id); !done) {
                        return done;
                    }
                }
            }
            return core::Done{};
        },
        [this](const core::Result<core::Done>& done) {
            readAgain();
            if (!done) {
                m_prompts.tell(&m_window, tr("Bring back"), inWords(done.problem()));
            }
            emit changed();
        });
}

void BinActions::readAgain()
{
    m_workspace.readAgain();
    if (StartPage* start = m_navigation.shownStart()) {
        start->focusList();
    }
}

void BinActions::showBin()
{
    m_navigation.whenSaved(tr("The recycle bin cannot be shown now"), [this] {
        m_workspace.ask(
            [](Session& session) { return RecycleBinDialog::read(session.casebook()); },
            [this](const core::Result<RecycleBinDialog::State>& state) {
                if (!state) {
                    m_prompts.tell(&m_window, tr("Recycle bin"), inWords(state.problem()));
                    return;
                }
                RecycleBinDialog dialog(m_workspace.session()->casebook().path(), *state,
                                        m_workspace.context().clock,
                                        m_workspace.context().backups(), m_prompts, &m_window);
                if (m_prompts.run(dialog)) {
                    m_last.clear();
                    m_banner.hide();
                    readAgain();
                    emit changed();
                }
            });
    });
}

void BinActions::forgetOverdue()
{
    if (!m_workspace.isWritable()) {
        return;
    }
    const core::Timestamp now = m_workspace.context().clock();
    const core::Casebook& casebook = m_workspace.session()->casebook();
    const auto overdue = core::overdueInBin(casebook, now);
    if (!overdue || overdue->empty()) {
        return;
    }
    const auto path = casebook.path();
    const NoBackup noBackup = std::make_shared<std::optional<core::Problem>>();
    inBackground(
        this,
        [path, ids = *overdue, now, backups = m_workspace.context().backups(), noBackup] {
            return forgetIn(path, ids, now, backups, noBackup);
        },
        [this, path, noBackup](const core::Result<int>& gone) {
            const Session* session = m_workspace.session();
            const bool isSame = session != nullptr && session->casebook().path() == path;
            // Where it could not be done now, it is done when the casebook is opened again.
            if (isSame && *noBackup && !(*noBackup)->passes) {
                m_banner.tell(tr("What was in the recycle bin for long enough stays there, as "
                                 "there is no backup to make before it is forgotten: %1 Forget it "
                                 "in the recycle bin, or put that right and open the casebook "
                                 "again.")
                                  .arg(inWords(**noBackup)));
            }
            if (gone && *gone > 0 && isSame) {
                m_workspace.readAgain();
                m_banner.tell(tr("%n assessment(s) were in the recycle bin for long enough and are "
                                 "forgotten for good.",
                                 nullptr, *gone));
            }
        });
}

} // namespace ui
