#include "core/assessment/TeamsOwn.h"
#include "ui/Actions.h"
#include "ui/MainWindow.h"
#include "ui/Prompts.h"
#include "ui/Session.h"
#include "ui/Text.h"
#include "ui/Words.h"
#include "ui/assessment/AssessmentPage.h"
#include "ui/packs/AnswersDialog.h"
#include "ui/packs/FileDrops.h"
#include "ui/packs/HandOutDialog.h"
#include "ui/packs/MergeDialog.h"
#include "ui/packs/MergesDialog.h"
#include "ui/packs/PackFolder.h"
#include "ui/packs/PackLine.h"
#include "ui/packs/PackWork.h"
#include "ui/start/StartPage.h"

#include <QAction>
#include <QStackedWidget>
#include <QStandardPaths>

#include <algorithm>

// What the window does about packs.
namespace ui {

namespace {

const char* const packKinds = QT_TRANSLATE_NOOP("ui::MainWindow", "Packs (*.standpoint)");

std::filesystem::path documents()
{
    return toPath(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

bool isSameFile(const std::filesystem::path& one, const std::filesystem::path& other)
{
    std::error_code ignored;
    return std::filesystem::equivalent(one, other, ignored);
}

} // namespace

void MainWindow::connectPackActions()
{
    auto& actions = *m_actions;
    connect(actions["handOut"], &QAction::triggered, this, &MainWindow::handOut);
    connect(actions["mergePacks"], &QAction::triggered, this, &MainWindow::askToMerge);
    connect(actions["undoMerge"], &QAction::triggered, this, &MainWindow::undoMerge);
    connect(actions["teamsOwn"], &QAction::triggered, this, &MainWindow::chooseTeamsOwn);
    connect(actions["answerFindings"], &QAction::triggered, this, &MainWindow::answerFindings);
    connect(actions["handBack"], &QAction::triggered, this, &MainWindow::handOut);
    connect(actions["attachFile"], &QAction::triggered, this, &MainWindow::attachFiles);
    auto* drops = new FileDrops(this, packsIn);
    connect(drops, &FileDrops::dropped, this, &MainWindow::merge);
    connect(m_packFolder, &PackFolder::found, m_packLine,
            qOverload<const std::optional<FoundPack>&>(&PackLine::show));
    connect(m_packLine, &PackLine::lookAsked, this,
            [this](const std::filesystem::path& file) { merge({file}); });
    connect(m_packLine, &PackLine::putAside, m_packFolder, &PackFolder::remember);
}

void MainWindow::handOut()
{
    if (!finish()) {
        m_prompts.tell(this, tr("A pack cannot be made now"),
                       tr("Not everything is saved yet. Try again when it is."));
        return;
    }
    core::PackWish wish;
    QStringList services;
    std::string first;
    if (m_pages->currentWidget() == m_start && m_start != nullptr) {
        for (const core::Listed& listed : m_start->chosen()) {
            wish.assessments.push_back(listed.id);
            services.append(fromUtf8(listed.service));
            first = first.empty() ? listed.service : first;
        }
    } else if (m_session->hasAssessment()) {
        wish.assessments.push_back(m_session->ledger().id());
        first = m_session->assessment().service.name;
        services.append(fromUtf8(first));
    }
    if (wish.assessments.empty()) {
        m_prompts.tell(this, tr("Hand out a pack"),
                       tr("Choose one or several assessments in the list first."));
        return;
    }
    const auto cut = m_session->casebook().cutFor(wish.assessments.front());
    HandOutDialog dialog(services, cut && cut->has_value(), this);
    if (!m_prompts.run(dialog)) {
        return;
    }
    wish.reader = dialog.reader();
    wish.withAttachments = dialog.withAttachments();
    wish.passphrase = dialog.passphrase();
    const auto name = packName(first, wish.reader, localDate(m_surroundings.clock()));
    const auto file =
        m_prompts.fileToSave(this, {tr("Save the pack"), tr(packKinds), documents() / name,
                                    QStringLiteral("standpoint")});
    if (!file) {
        return;
    }
    if (isSameFile(*file, m_session->casebook().path())) {
        m_prompts.tell(this, tr("The pack cannot be saved there"),
                       tr("This is the file with all your assessments. Choose another name."));
        return;
    }
    TaskDialog task(tr("Hand out a pack"), tr("Making the pack"), packTask(*m_session, wish, *file),
                    this);
    if (m_prompts.run(task)) {
        // Nobody needs to be told of their own pack.
        m_packFolder->remember(*file);
    }
}

void MainWindow::askToMerge()
{
    const auto packs = m_prompts.filesToOpen(
        this, {tr("Merge packs"), tr(packKinds), documents(), QStringLiteral("standpoint")});
    if (!packs.empty()) {
        merge(packs);
    }
}

void MainWindow::merge(const std::vector<std::filesystem::path>& packs)
{
    if (!m_session || m_session->savedState().readOnly) {
        m_prompts.tell(this, tr("Merge"),
                       tr("Open a casebook that may be changed first, then merge."));
        return;
    }
    if (!finish()) {
        m_prompts.tell(this, tr("Nothing can be merged now"),
                       tr("Not everything is saved yet. Try again when it is."));
        return;
    }
    MergeDialog dialog(m_session->casebook().path(), m_surroundings.clock, packs, this);
    if (m_prompts.run(dialog)) {
        showMerged();
    }
    for (const auto& pack : packs) {
        m_packFolder->remember(pack);
    }
    offerToLink(dialog.selfAssessments());
}

void MainWindow::undoMerge()
{
    if (!finish()) {
        m_prompts.tell(this, tr("A merge cannot be undone now"),
                       tr("Not everything is saved yet. Try again when it is."));
        return;
    }
    auto merges = m_session->casebook().merges();
    if (!merges) {
        m_prompts.tell(this, tr("The merges cannot be listed"),
                       fromUtf8(core::toString(merges.problem())));
        return;
    }
    MergesDialog dialog(m_session->casebook().path(), std::move(*merges), m_prompts, this);
    if (m_prompts.run(dialog)) {
        showMerged();
    }
}

void MainWindow::offerToLink(const std::vector<core::AssessmentId>& selfAssessments)
{
    const auto list = m_session->casebook().list();
    if (!list) {
        return;
    }
    for (const core::AssessmentId& self : selfAssessments) {
        const auto said = std::ranges::find(*list, self, &core::Listed::id);
        if (said == list->end()) {
            continue;
        }
        const QString service = fromUtf8(said->service);
        const auto panels = std::ranges::find_if(*list, [&](const core::Listed& one) {
            return one.type != core::AssessmentType::SelfAssessment &&
                   core::isSameService(one.service, said->service);
        });
        if (panels == list->end()) {
            continue;
        }
        const bool link = m_prompts.confirm(
            this, {tr("The team’s own assessment"),
                   tr("The service team’s own assessment of %1 came in. Show it beside the "
                      "panel’s assessment? It is never counted.")
                       .arg(service),
                   tr("Show it beside the panel’s")});
        if (link) {
            openAssessment(panels->id);
            m_session->take(
                tr("Show the team’s own assessment"),
                {{core::assessmentRecord, core::Describe{core::Aspect::SelfAssessment, self}}});
        }
    }
}

void MainWindow::chooseTeamsOwn()
{
    auto list = m_session->casebook().list();
    if (!list) {
        m_prompts.tell(this, tr("The assessments cannot be listed"),
                       fromUtf8(core::toString(list.problem())));
        return;
    }
    const std::string& service = m_session->assessment().service.name;
    std::erase_if(*list, [&](const core::Listed& one) {
        return one.type != core::AssessmentType::SelfAssessment ||
               one.id == m_session->ledger().id();
    });
    std::ranges::stable_partition(
        *list, [&](const core::Listed& one) { return core::isSameService(one.service, service); });
    if (list->empty()) {
        m_prompts.tell(this, tr("The team’s own assessment"),
                       tr("There is no self-assessment in this casebook. Merge the pack that the "
                          "team hands you, then choose it here."));
        return;
    }
    QStringList names;
    for (const core::Listed& one : *list) {
        QString name = fromUtf8(one.service);
        if (one.date) {
            name = tr("%1, %2").arg(name, inWords(*one.date));
        }
        names.append(one.id == m_session->assessment().selfAssessment
                         ? tr("%1 (shown now)").arg(name)
                         : name);
    }
    names.append(tr("None"));
    const auto chosen =
        m_prompts.choose(this, tr("The team’s own assessment"),
                         tr("Which self-assessment to show beside the panel’s view"), names);
    if (chosen) {
        const auto row = static_cast<std::size_t>(*chosen);
        m_session->take(
            tr("Choose the team’s own assessment"),
            {{core::assessmentRecord,
              core::Describe{core::Aspect::SelfAssessment,
                             row < list->size() ? (*list)[row].id : core::AssessmentId()}}});
    }
}

void MainWindow::answerFindings()
{
    finish();
    AnswersDialog dialog(*m_session, this);
    m_prompts.run(dialog);
}

void MainWindow::showMerged()
{
    const bool was = m_session->hasAssessment();
    if (auto done = m_session->reload(); !done) {
        m_prompts.tell(this, tr("The assessment cannot be read again"),
                       fromUtf8(core::toString(done.problem())));
    }
    m_session->casebookChanged();
    if (was && !m_session->hasAssessment()) {
        showStart();
    }
    refreshHeading();
    refreshActions();
}

} // namespace ui
