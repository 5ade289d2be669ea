#include "core/exchange/EditJson.h"
#include "core/store/About.h"
#include "core/store/Casebook.h"
#include "core/store/OpenCasebook.h"
#include "core/support/OrThrow.h"

namespace core {

Result<std::optional<Agenda>> Casebook::agendaTemplate() const
{
    return m_open->guarded("Reading the office’s agenda", [&]() -> std::optional<Agenda> {
        const auto kept = readAbout(m_open->database, aboutAgendaTemplate);
        if (!kept) {
            return std::nullopt;
        }
        const Change read = orThrow(changeFromJson(kindOf(SetAgenda{}), *kept));
        return std::get<SetAgenda>(read).agenda;
    });
}

Result<Done> Casebook::setAgendaTemplate(const std::optional<Agenda>& agenda)
{
    return m_open->guarded("Saving the office’s agenda", [&] {
        m_open->mustBeWritable();
        Writing writing(m_open->database);
        writeAbout(m_open->database, aboutAgendaTemplate,
                   agenda ? std::optional(toJson(SetAgenda{*agenda})) : std::nullopt);
        writing.commit();
        return Done{};
    });
}

} // namespace core
