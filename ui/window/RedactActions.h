#pragma once

#include "core/work/Copies.h"
#include "core/work/Forgetting.h"

#include <QObject>
#include <QStringList>

#include <string>
#include <vector>

namespace ui {

class Actions;
class Navigation;
class Prompts;
class Workspace;

/// Destroys words or a name of the open assessment for good, and tells where else to look.
class RedactActions : public QObject {
    Q_OBJECT

public:
    /// All of it outlives this.
    RedactActions(Workspace& workspace, Navigation& navigation, Actions& actions, Prompts& prompts,
                  QWidget& window);

private:
    struct Told {
        std::vector<core::NamedIn> named;
        std::vector<core::NamedBeside> beside;
        std::vector<core::CopyBeside> copies;
    };

    void redactSaved();
    void redact(const core::RecordId& record, const std::string& reason);
    static core::Result<Told>
    write(const std::filesystem::path& path, const core::CasebookOptions& elsewhere,
          const core::AssessmentId& id, const std::vector<core::Edit>& edits,
          const std::vector<std::string>& names, const core::BackupSettings& backups);
    void tell(const core::Result<Told>& told);
    static QStringList besideInWords(const std::vector<core::NamedBeside>& found);

    Workspace& m_workspace;
    Navigation& m_navigation;
    Prompts& m_prompts;
    QWidget& m_window;
};

} // namespace ui
