#include "ui/report/ReportSource.h"

#include "core/support/FileName.h"
#include "core/work/Binding.h"
#include "ui/session/Session.h"

namespace ui {

ReportSource::ReportSource(Session& session, core::LayoutCatalogue layouts,
                           core::LanguageCatalogue languages, ReportChoice choice)
    : m_casebook(session.casebook().path())
    , m_id(session.ledger().id())
    , m_ledger(choice.version ? core::asSigned(session.ledger(), *choice.version)
                              : core::Result<core::Ledger>(session.ledger()))
    , m_editions(choice.version && m_ledger ? core::editionsOf(session.casebook(), *m_ledger)
                                            : core::Result<core::Editions>(session.editions()))
    , m_layouts(std::move(layouts))
    , m_languages(std::move(languages))
    , m_house(session.casebook().houseStyle())
    , m_choice(std::move(choice))
{
}

core::Result<core::ReportOptions> ReportSource::options() const
{
    if (!m_ledger) {
        return m_ledger.problem();
    }
    if (!m_house) {
        return m_house.problem();
    }
    return core::reportOptionsFor(*m_ledger, {m_choice.language, m_choice.layout}, m_layouts,
                                  *m_house);
}

core::Result<core::WrittenReport> ReportSource::write(core::ReportFormat format,
                                                      const std::string& fileName,
                                                      const core::Progress& progress) const
{
    auto chosen = options();
    if (!chosen) {
        return chosen.problem();
    }
    if (!m_editions) {
        return m_editions.problem();
    }
    return core::writeReport(*m_ledger, *m_editions, m_languages,
                             {m_choice.reader, format, std::move(*chosen), fileName}, progress);
}

std::string ReportSource::fileName(core::ReportFormat format) const
{
    return core::fileStemFrom(m_id) + '-' + std::string(core::toWord(m_choice.reader)) + '.' +
           std::string(core::endingOf(format));
}

} // namespace ui
