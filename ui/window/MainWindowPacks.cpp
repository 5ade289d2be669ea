#include "core/assessment/TeamsOwn.h"
#include "ui/assessment/AssessmentPage.h"
#include "ui/base/Prompts.h"
#include "ui/base/SaveLocation.h"
#include "ui/base/Text.h"
#include "ui/packs/AnswersDialog.h"
#include "ui/packs/HandOutDialog.h"
#include "ui/packs/MergeDialog.h"
#include "ui/packs/MergesDialog.h"
#include "ui/packs/PackBanner.h"
#include "ui/packs/PackFolder.h"
#include "ui/packs/PackWork.h"
#include "ui/session/Session.h"
#include "ui/start/StartPage.h"
#include "ui/widgets/FileDrops.h"
#include "ui/window/Actions.h"
#include "ui/window/MainWindow.h"
#include "ui/words/Words.h"

#include <QAction>
#include <QStackedWidget>

#include <algorithm>

// What the window does about packs.
namespace ui {

namespace {

const char* const packKinds = QT_TRANSLATE_NOOP("ui::MainWindow", "Packs (*.standpoint)");

QString nameAndDay(const core::Listed& one)
{
    const QString service = fromUtf8(one.service);
    return one.date ? MainWindow::tr("%1, %2").arg(service, inWords(*one.date)) : service;
}

/// The same for all of a list, with a number after those that would read alike.
QStringList namesAndDays(const std::vector<core::Listed>& list)
{
    QStringList names;
    QHash<QString, int> alike;
    for (const core::Listed& one : list) {
        const QString name = nameAndDay(one);
        const int number = ++alike[name];
        names.append(number == 1 ? name : MainWindow::tr("%1 (%2)").arg(name).arg(number));
    }
    return names;
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
    connect(actions["handBack"], &QAction::triggered, this, &MainWindow::handBack);
    connect(actions["attachFile"], &QAction::triggered, this, &MainWindow::attachFiles);
    auto* drops = new FileDrops(this, packsIn);
    connect(drops, &FileDrops::dropped, this, &MainWindow::merge);
    connect(m_packFolder, &PackFolder::found, m_packBanner,
            qOverload<const std::optional<FoundPack>&>(&PackBanner::show));
    connect(m_packBanner, &PackBanner::lookAsked, this,
            [this](const std::filesystem::path& file) { merge({file}); });
    connect(m_packBanner, &PackBanner::putAside, m_packFolder, &PackFolder::putAside);
}

void MainWindow::handOut()
{
    std::vector<core::AssessmentId> chosen;
    if (m_pages->currentWidget() == m_start && m_start != nullptr) {
        for (const core::Listed& listed : m_start->chosen()) {
            chosen.push_back(listed.id);
        }
    } else if (m_session->hasAssessment()) {
        chosen.push_back(m_session->ledger().id());
    }
    if (chosen.empty()) {
        m_prompts.tell(this, tr("Hand out a pack"),
                       tr("Choose one or several assessments in the list first."));
        return;
    }
    givePack(chosen);
}

void MainWindow::handBack()
{
    // Only the open one is known to come from a panel, whatever is chosen in the list.
    givePack({m_session->ledger().id()});
}

void MainWindow::givePack(const std::vector<core::AssessmentId>& assessments)
{
    if (!finish()) {
        m_prompts.tell(this, tr("A pack cannot be made now"),
                       tr("Not everything is saved yet. Try again when it is."));
        return;
    }
    const auto list = m_session->casebook().list();
    if (!list) {
        m_prompts.tell(this, tr("A pack cannot be made now"),
                       fromUtf8(core::toString(list.problem())));
        return;
    }
    core::PackWish wish;
    QStringList services;
    for (const core::AssessmentId& id : assessments) {
        const auto listed = std::ranges::find(*list, id, &core::Listed::id);
        if (listed != list->end()) {
            wish.assessments.push_back(id);
            services.append(fromUtf8(listed->service));
        }
    }
    if (services.isEmpty()) {
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
    const auto name =
        packName(toUtf8(services.constFirst()), wish.reader, localDate(m_context.clock()));
    const auto file = askSaveLocation({tr("Save the pack"), tr(packKinds),
                                       m_context.documents / name, QStringLiteral("standpoint")});
    if (!file) {
        return;
    }
    TaskDialog task(tr("Hand out a pack"), tr("Making the pack"), packTask(*m_session, wish, *file),
                    this);
    if (m_prompts.run(task)) {
        // Nobody needs to be told of their own pack.
        m_packFolder->remember(*file);
    }
}

std::optional<std::filesystem::path> MainWindow::askSaveLocation(const FileQuestion& question)
{
    return ui::askSaveLocation(m_prompts, this, question, m_session->casebook().path());
}

void MainWindow::askToMerge()
{
    const auto packs =
        m_prompts.filesToOpen(this, {tr("Merge packs"), tr(packKinds), m_context.documents,
                                     QStringLiteral("standpoint")});
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
    MergeDialog dialog(m_session->casebook().path(), m_context.clock, packs, this);
    if (m_prompts.run(dialog)) {
        readAgain();
    }
    for (const auto& pack : dialog.doneWith()) {
        m_packFolder->remember(pack);
    }
    for (const core::AssessmentId& one : dialog.selfAssessments()) {
        offerToLink(one);
    }
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
        readAgain();
    }
}

void MainWindow::offerToLink(const core::AssessmentId& selfAssessment)
{
    auto list = m_session->casebook().list();
    if (!list) {
        return;
    }
    const auto said = std::ranges::find(*list, selfAssessment, &core::Listed::id);
    if (said == list->end()) {
        return;
    }
    const std::string service = said->service;
    std::erase_if(*list, [&](const core::Listed& one) {
        return one.type == core::AssessmentType::SelfAssessment ||
               !core::isSameService(one.service, service);
    });
    if (list->empty()) {
        return;
    }
    const QString title = tr("The team’s own assessment");
    QStringList names = namesAndDays(*list);
    std::optional<int> chosen;
    if (names.size() == 1) {
        const bool link = m_prompts.confirm(
            this, {title,
                   tr("The service team’s own assessment of %1 came in. Show it beside the "
                      "panel’s assessment? It is never counted.")
                       .arg(names.constFirst()),
                   tr("Show it beside the panel’s")});
        chosen = link ? std::optional(0) : std::nullopt;
    } else {
        chosen =
            m_prompts.choose(this, title,
                             tr("Which of the panel’s assessments to show it beside. It is never "
                                "counted."),
                             names << tr("None"));
    }
    const auto row = static_cast<std::size_t>(chosen.value_or(static_cast<int>(list->size())));
    if (row < list->size() && openAssessment((*list)[row].id)) {
        m_session->take(tr("Show the team’s own assessment"),
                        {{core::assessmentRecord,
                          core::Describe{core::Aspect::SelfAssessment, selfAssessment}}});
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
    QStringList names = namesAndDays(*list);
    for (std::size_t i = 0; i < list->size(); ++i) {
        if ((*list)[i].id == m_session->assessment().selfAssessment) {
            QString& name = names[static_cast<int>(i)];
            name = tr("%1 (shown now)").arg(name);
        }
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

void MainWindow::readAgain()
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
