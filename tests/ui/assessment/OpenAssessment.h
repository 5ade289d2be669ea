#pragma once

#include "tests/support/TemporaryFolder.h"
#include "ui/session/Session.h"

#include <memory>
#include <string>
#include <vector>

/// A new casebook in a temporary folder with one assessment, open in a session, with a clock that
/// goes on by a second at each look.
class OpenAssessment {
public:
    explicit OpenAssessment(const std::vector<std::string>& standards,
                            const std::string& phase = "beta");

    ui::Session& session() { return *m_session; }
    const core::Assessment& assessment() const { return m_session->assessment(); }

    /// Drops the session as a crash would, without asking anybody to finish.
    void crash() { m_session.reset(); }
    /// Opens the casebook anew, with the same assessment.
    void reopen(bool readOnly = false);

    /// Adds a note as another person on the panel would have.
    void addNote(const std::string& text, const std::vector<core::PointRef>& points,
                 core::NoteKind kind = core::NoteKind::Observation);

    const TemporaryFolder& folder() const { return m_folder; }

    /// What the file says, read anew.
    core::Assessment onDisk() const;

private:
    core::Clock clock();

    TemporaryFolder m_folder;
    core::Library m_library;
    std::shared_ptr<std::int64_t> m_now;
    std::uint64_t m_seed = 0;
    std::unique_ptr<ui::Session> m_session;
};
