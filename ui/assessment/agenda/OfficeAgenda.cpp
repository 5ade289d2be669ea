#include "ui/assessment/agenda/OfficeAgenda.h"

#include "core/store/Casebook.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/Prompts.h"
#include "ui/base/Text.h"

namespace ui {

OfficeAgenda::OfficeAgenda(core::Casebook& casebook, std::chrono::milliseconds patience,
                           Prompts& prompts, QWidget* parent)
    : QObject(parent)
    , m_casebook(casebook)
    , m_prompts(prompts)
    , m_dialog(parent)
    , m_reading(patience)
    , m_writing(patience)
{
}

void OfficeAgenda::look()
{
    m_reading.run([this] { return m_casebook.agendaTemplate(); },
                  [this](const core::Result<std::optional<core::Agenda>>& read) {
                      m_agenda = read ? *read : std::nullopt;
                      emit found();
                  });
}

void OfficeAgenda::keep(const core::Agenda& agenda)
{
    m_writing.run([this, agenda] { return m_casebook.setAgendaTemplate(agenda); },
                  [this, agenda](const core::Result<core::Done>& done) {
                      if (!done) {
                          m_prompts.tell(m_dialog, tr("The template could not be kept"),
                                         inWords(done.problem()));
                          return;
                      }
                      m_agenda = agenda;
                      emit found();
                      emit kept();
                  });
}

} // namespace ui
