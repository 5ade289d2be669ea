#pragma once

#include "core/assessment/Agenda.h"
#include "ui/base/Retry.h"

#include <QWidget>

#include <optional>

namespace core {
class Casebook;
}

namespace ui {

class Prompts;

/// The agenda that the office keeps in its casebook as a template. Read and written while the
/// window goes on.
class OfficeAgenda : public QObject {
    Q_OBJECT

public:
    /// All of it outlives this; `parent` is the dialog that somebody is in.
    OfficeAgenda(core::Casebook& casebook, std::chrono::milliseconds patience, Prompts& prompts,
                 QWidget* parent);

    /// Nothing where none is kept, or before `found`.
    const std::optional<core::Agenda>& agenda() const { return m_agenda; }
    void look();
    void keep(const core::Agenda& agenda);

signals:
    /// It is known what there is.
    void found();
    void kept();

private:
    core::Casebook& m_casebook;
    Prompts& m_prompts;
    QWidget* m_dialog;
    Retry m_reading;
    Retry m_writing;
    std::optional<core::Agenda> m_agenda;
};

} // namespace ui
