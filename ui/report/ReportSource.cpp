#include "ui/report/ReportSource.h"

#include "core/report/RedactedSince.h"
#include "core/support/FileName.h"
#include "core/work/Binding.h"
#include "core/work/People.h"
#include "ui/session/Session.h"

namespace ui {

core::Result<ReportSource> ReportSource::of(const Session& session, core::LayoutCatalogue layouts,
                                            core::LanguageCatalogue languages, ReportChoice choice)
{
    if (const auto& why = session.whyOnlyRead()) {
        return *why;
    }
    auto ledger = choice.version ? core::asSigned(session.ledger(), *choice.version)
                                 : core::Result<core::Ledger>(session.ledger());
    if (!ledger) {
        return ledger.problem();
    }
    auto editions = choice.version ? core::editionsOf(session.casebook(), *ledger)
                                   : core::Result<core::Editions>(session.editions());
    if (!editions) {
        return editions.problem();
    }
    const core::Casebook& casebook = session.casebook();
    auto house = choice.version ? casebook.houseStyleOf(session.ledger().id(), *choice.version)
                                : casebook.houseStyle();
    if (!house) {
        return house.problem();
    }
    std::optional<core::ReportOptions::Replacement> replacedBy;
    if (choice.version && choice.saysReplaced) {
        replacedBy = core::replacementOf(session.ledger(), *choice.version);
    }
    const auto redacted = core::redactedIn(session.ledger(), *ledger, *editions, choice.reader);
    return ReportSource(session.casebook().path(), std::move(*ledger), std::move(*editions),
                        std::move(layouts), std::move(languages), std::move(*house),
                        std::move(choice), replacedBy, redacted);
}

ReportSource::ReportSource(std::filesystem::path casebook, core::Ledger ledger,
                           core::Editions editions, core::LayoutCatalogue layouts,
                           core::LanguageCatalogue languages, std::string house,
                           ReportChoice choice,
                           std::optional<core::ReportOptions::Replacement> replacedBy,
                           std::optional<core::ReportOptions::Redacted> redacted)
    : m_casebook(std::move(casebook))
    , m_ledger(std::move(ledger))
    , m_editions(std::move(editions))
    , m_layouts(std::move(layouts))
    , m_languages(std::move(languages))
    , m_house(std::move(house))
    , m_choice(std::move(choice))
    , m_replacedBy(replacedBy)
    , m_redacted(redacted)
{
}

core::Result<core::ReportOptions> ReportSource::options() const
{
    auto options = core::reportOptionsFor(
        m_ledger, {m_choice.language, m_choice.layout, m_choice.writtenIn}, m_layouts, m_house);
    if (options) {
        options.value().replacedBy = m_replacedBy;
        options.value().redacted = m_redacted;
    }
    return options;
}

core::Result<core::WrittenReport> ReportSource::write(core::ReportFormat format,
                                                      const std::string& fileName,
                                                      const core::Progress& progress) const
{
    auto chosen = options();
    if (!chosen) {
        return chosen.problem();
    }
    return core::writeReport(m_ledger, m_editions, m_languages,
                             {m_choice.reader, format, std::move(*chosen), fileName}, progress);
}

std::string ReportSource::fileName(core::ReportFormat format) const
{
    return core::fileStemFrom(core::slug(m_ledger.assessment().service.name, "report")) + '-' +
           std::string(core::toWord(m_choice.reader)) + '.' + std::string(core::endingOf(format));
}

} // namespace ui
