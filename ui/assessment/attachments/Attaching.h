#pragma once

#include "core/assessment/Assessment.h"

#include <QObject>
#include <QStringList>

#include <filesystem>
#include <vector>

namespace ui {

/// Brings files into a casebook, one after the other and off the UI thread, over a connection of
/// its own: the bytes are durable before an edit names them. It names none itself.
class Attaching : public QObject {
    Q_OBJECT

public:
    Attaching(std::filesystem::path casebook, core::CasebookOptions elsewhere,
              core::AssessmentId assessment, std::vector<std::filesystem::path> files,
              QObject* parent);

    const core::AssessmentId& assessment() const { return m_assessment; }
    /// The files that are in, without ids and points.
    const std::vector<core::Attachment>& kept() const { return m_kept; }
    /// Why the others are not, one line each.
    const QStringList& problems() const { return m_problems; }
    void goOn();

signals:
    void finished();

private:
    std::filesystem::path m_casebook;
    core::CasebookOptions m_elsewhere;
    core::AssessmentId m_assessment;
    std::vector<std::filesystem::path> m_files;
    std::size_t m_next = 0;
    std::vector<core::Attachment> m_kept;
    QStringList m_problems;
};

} // namespace ui
