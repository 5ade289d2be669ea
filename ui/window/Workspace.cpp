#include "ui/window/Workspace.h"

#include "ui/session/Session.h"

#include <utility>

namespace ui {

namespace {

constexpr std::chrono::seconds untilReadLater{1};

} // namespace

Workspace::Workspace(AppContext context, QObject* parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_opening(m_context.patience)
    , m_asking(m_context.patience)
    , m_looking(m_context.patience)
    , m_reading(m_context.patience)
{
    m_readLater.setSingleShot(true);
    m_readLater.setInterval(untilReadLater);
    connect(&m_readLater, &QTimer::timeout, this, [this] { read(false); });
}

Workspace::~Workspace() = default;

bool Workspace::hasAssessment() const
{
    return m_session && m_session->hasAssessment();
}

bool Workspace::isWritable() const
{
    return m_session && !m_session->savedState().readOnly;
}

void Workspace::open(const std::filesystem::path& path)
{
    open(path, std::make_shared<std::optional<core::Problem>>());
}

void Workspace::openWithoutBackup(const std::filesystem::path& path)
{
    open(path, nullptr);
}

void Workspace::open(const std::filesystem::path& path, const NoBackup& noBackup)
{
    m_opening.run([this, path, noBackup] { return openCasebook(path, m_context, noBackup); },
                  [this, path, noBackup](core::Result<std::unique_ptr<Session>> made) {
                      take(std::move(made), path);
                      if (noBackup && *noBackup && !(*noBackup)->passes) {
                          emit upgradeHeldUp(path, **noBackup);
                      }
                  });
}

void Workspace::create(const std::filesystem::path& path, const std::string& owner)
{
    m_opening.stop();
    take(createCasebook(path, owner, m_context), path);
}

void Workspace::take(core::Result<std::unique_ptr<Session>> made, const std::filesystem::path& path)
{
    m_wanted = path;
    if (!made) {
        emit openingFailed(made.problem());
        return;
    }
    emit aboutToClose();
    stop();
    m_isTakenOver = false;
    m_session = std::move(*made);
    // What is there now is what was read; see readWhatChanged.
    [[maybe_unused]] const auto seen = m_session->casebook().changedOutside();
    emit opened();
}

void Workspace::stop()
{
    m_asking.stop();
    m_looking.stop();
    m_reading.stop();
    m_readLater.stop();
    m_isLate = false;
}

std::unique_ptr<Session> Workspace::letGo()
{
    emit aboutToClose();
    stop();
    m_opening.stop();
    return std::move(m_session);
}

void Workspace::takeOver(std::unique_ptr<Session> session, const std::filesystem::path& wanted)
{
    m_wanted = wanted;
    m_isTakenOver = true;
    m_session = std::move(session);
    emit opened();
    if (m_session->hasAssessment()) {
        emit m_session->assessmentOpened();
    }
}

void Workspace::readAgain()
{
    read(true);
}

void Workspace::read(bool isAsked)
{
    m_reading.run(
        [this, isAsked] { return isAsked ? m_session->reload() : m_session->readChanges(); },
        [this, isAsked](const core::Result<core::Done>& done) {
            const bool isLate = !done && done.problem().passes;
            m_isLate = isLate;
            if (isLate) {
                m_readLater.start();
            }
            if (!done && (isAsked || !isLate)) {
                emit readingFailed(done.problem());
            }
            m_session->casebookChanged();
            emit wasReadAgain();
        });
}

void Workspace::readWhatChanged()
{
    if (!m_session || m_isLate) {
        return;
    }
    const core::FileStanding standing = m_session->casebook().standing();
    emit fileStands(standing);
    if (standing.is != core::FileStanding::Is::Same &&
        standing.is != core::FileStanding::Is::ReadOnly) {
        return;
    }
    m_looking.run([this] { return m_session->casebook().changedOutside(); },
                  [this](const core::Result<bool>& changed) {
                      if (changed && *changed) {
                          read(false);
                      }
                  });
}

} // namespace ui
