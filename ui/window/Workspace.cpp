#include "ui/window/Workspace.h"

#include "ui/session/Session.h"

namespace ui {

Workspace::Workspace(AppContext context, QObject* parent)
    : QObject(parent)
    , m_context(std::move(context))
{
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
    take(openCasebook(path, m_context), path);
}

void Workspace::create(const std::filesystem::path& path, const std::string& owner)
{
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
    m_session = std::move(*made);
    // What is there now is what was read; see readWhatChanged.
    [[maybe_unused]] const auto seen = m_session->casebook().changedOutside();
    emit opened();
}

void Workspace::readAgain()
{
    if (auto done = m_session->reload(); !done) {
        emit readingFailed(done.problem());
    }
    m_session->casebookChanged();
    emit wasReadAgain();
}

void Workspace::readWhatChanged()
{
    if (!m_session) {
        return;
    }
    const auto changed = m_session->casebook().changedOutside();
    if (changed && *changed) {
        readAgain();
    }
}

} // namespace ui
