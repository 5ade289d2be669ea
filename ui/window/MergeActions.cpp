#include "ui/window/MergeActions.h"

#include "ui/base/ProblemWords.h"
#include "ui/base/Prompts.h"
#include "ui/base/Text.h"
#include "ui/packs/MergeDialog.h"
#include "ui/packs/MergesDialog.h"
#include "ui/packs/PackBanner.h"
#include "ui/packs/PackFolder.h"
#include "ui/packs/PackWork.h"
#include "ui/session/Session.h"
#include "ui/widgets/FileDrops.h"
#include "ui/window/Actions.h"
#include "ui/window/Navigation.h"
#include "ui/window/TeamActions.h"
#include "ui/window/Workspace.h"

#include <QAction>

namespace ui {

MergeActions::MergeActions(Workspace& workspace, Navigation& navigation, TeamActions& team,
                           PackFolder& folder, PackBanner& banner, Actions& actions,
                           Prompts& prompts, QWidget& window)
    : m_workspace(workspace)
    , m_navigation(navigation)
    , m_team(team)
    , m_folder(folder)
    , m_prompts(prompts)
    , m_window(window)
{
    connect(actions["mergePacks"], &QAction::triggered, this, &MergeActions::askToMerge);
    connect(actions["undoMerge"], &QAction::triggered, this, &MergeActions::undoMerge);
    auto* drops = new FileDrops(&window, packsIn);
    connect(drops, &FileDrops::dropped, this, &MergeActions::merge);
    connect(&folder, &PackFolder::found, &banner,
            qOverload<const std::optional<FoundPack>&>(&PackBanner::show));
    connect(&banner, &PackBanner::lookAsked, this,
            [this](const std::filesystem::path& file) { merge({file}); });
    connect(&banner, &PackBanner::putAside, &folder, &PackFolder::putAside);
}

void MergeActions::askToMerge()
{
    const auto packs = m_prompts.filesToOpen(&m_window, {tr("Merge packs"), packKinds(),
                                                         m_workspace.context().documents,
                                                         QStringLiteral("standpoint")});
    if (!packs.empty()) {
        merge(packs);
    }
}

void MergeActions::merge(const std::vector<std::filesystem::path>& packs)
{
    if (!m_workspace.isWritable()) {
        m_prompts.tell(&m_window, tr("Merge"),
                       tr("Open a casebook that may be changed first, then merge."));
        return;
    }
    m_navigation.whenSaved(tr("Nothing can be merged now"), [this, packs] { mergeSaved(packs); });
}

void MergeActions::mergeSaved(const std::vector<std::filesystem::path>& packs)
{
    const Session& session = *m_workspace.session();
    MergeDialog dialog(session.casebook().path(), session.optionsElsewhere(),
                       m_workspace.context().keys, m_workspace.context().clock,
                       m_workspace.context().backups(), packs, m_prompts, &m_window);
    if (m_prompts.run(dialog)) {
        m_workspace.readAgain();
    }
    for (const auto& pack : dialog.doneWith()) {
        m_folder.remember(pack);
    }
    m_team.offerToLink(dialog.selfAssessments());
}

void MergeActions::undoMerge()
{
    const auto choose = [this](core::Result<std::vector<core::MergeRecord>> merges) {
        if (!merges) {
            m_prompts.tell(&m_window, tr("The merges cannot be listed"), inWords(merges.problem()));
            return;
        }
        undoOneOf(std::move(*merges));
    };
    m_navigation.whenSaved(tr("A merge cannot be undone now"), [this, choose] {
        m_workspace.ask([](Session& session) { return session.casebook().merges(); }, choose);
    });
}

void MergeActions::undoOneOf(std::vector<core::MergeRecord> merges)
{
    MergesDialog dialog(m_workspace.session()->casebook().path(), std::move(merges), m_prompts,
                        &m_window);
    if (m_prompts.run(dialog)) {
        m_workspace.readAgain();
    }
}

} // namespace ui
