#include "ui/window/SampleActions.h"

#include "core/store/CasebookName.h"
#include "ui/base/Preferences.h"
#include "ui/base/Prompts.h"
#include "ui/base/Text.h"
#include "ui/session/Session.h"
#include "ui/window/Actions.h"
#include "ui/window/FileActions.h"
#include "ui/window/ImportActions.h"
#include "ui/window/Navigation.h"
#include "ui/window/SampleBanner.h"
#include "ui/window/SamplePlace.h"
#include "ui/window/Workspace.h"

#include <QAction>
#include <QTimer>

#include <chrono>
#include <utility>

namespace ui {

namespace {

// A backup that began in the sample may still be on its way beside it.
constexpr int mostTries = 20;
constexpr std::chrono::milliseconds pause{250};

} // namespace

SampleActions::SampleActions(Workspace& workspace, Navigation& navigation, FileActions& files,
                             ImportActions& imports, SampleBanner& banner, Actions& actions,
                             Preferences& preferences, Prompts& prompts, QWidget& window)
    : m_workspace(workspace)
    , m_navigation(navigation)
    , m_files(files)
    , m_imports(imports)
    , m_banner(banner)
    , m_preferences(preferences)
    , m_prompts(prompts)
    , m_window(window)
{
    banner.hide();
    connect(actions["openSample"], &QAction::triggered, this, &SampleActions::choose);
    connect(&banner, &SampleBanner::throwAwayAsked, this, &SampleActions::throwAway);
    connect(&banner, &SampleBanner::leaveAsked, this, [this] { m_files.openUsual(); });
    connect(&workspace, &Workspace::opened, this, &SampleActions::opened);
    // What was to be done in another casebook is not done in the next one that opens.
    connect(&workspace, &Workspace::openingFailed, this, [this] {
        m_wanted.reset();
        m_discarded.clear();
    });
}

void SampleActions::choose()
{
    const auto& folder = m_workspace.context().samples;
    const auto samples = samplesIn(folder);
    if (samples.empty()) {
        m_prompts.tell(&m_window, tr("Open a sample"),
                       tr("There are no samples in %1.").arg(fromPath(folder)));
        return;
    }
    QStringList names;
    for (const Sample& sample : samples) {
        names.append(sample.name);
    }
    const auto chosen = m_prompts.choose(&m_window, tr("Open a sample"),
                                         tr("Assessments of invented services"), names);
    if (chosen) {
        open(samples[static_cast<std::size_t>(*chosen)]);
    }
}

void SampleActions::open(const Sample& sample)
{
    const auto name = sample.file.stem();
    auto path = sampleFolder(m_workspace.context().defaultCasebook) / name / name;
    path += ".standpoint";
    m_files.leave([this, sample, path] {
        m_wanted = sample;
        if (core::isTaken(path)) {
            m_workspace.open(path);
        } else {
            m_workspace.create(path, toUtf8(m_preferences.yourName()));
        }
    });
}

void SampleActions::opened()
{
    m_banner.setVisible(isSample(m_workspace.wanted(), m_workspace.context().defaultCasebook));
    if (const auto discarded = std::exchange(m_discarded, {}); !discarded.empty()) {
        discard(discarded, mostTries);
    }
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    if (!wanted || !m_banner.isVisibleTo(&m_window)) {
        return;
    }
    const auto known = m_workspace.session()->casebook().list();
    if ((known && !known->empty()) || m_imports.import(wanted->file)) {
        m_navigation.openAssessment(wanted->first);
    }
}

void SampleActions::discard(const std::filesystem::path& folder, int tries)
{
    std::error_code failed;
    std::filesystem::remove_all(folder, failed);
    if (!failed) {
        return;
    }
    if (tries > 0) {
        QTimer::singleShot(pause, this, [this, folder, tries] { discard(folder, tries - 1); });
        return;
    }
    m_prompts.tell(&m_window, tr("The sample could not be thrown away"),
                   tr("It is still in %1: %2").arg(fromPath(folder), fromUtf8(failed.message())));
}

void SampleActions::throwAway()
{
    if (m_prompts.confirm(&m_window, {tr("Throw the sample away"),
                                      tr("What was written in the sample goes with it. Your own "
                                         "casebooks stay as they are."),
                                      tr("Throw it away")})) {
        m_files.leave([this, folder = m_workspace.wanted().parent_path()] {
            m_discarded = folder;
            m_files.openUsual();
        });
    }
}

} // namespace ui
