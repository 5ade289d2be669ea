#include "ui/report/ReportSource.h"

#include "core/assessment/Versions.h"
#include "core/report/HouseStyleReader.h"
#include "ui/Session.h"

namespace ui {

ReportSource::ReportSource(Session& session, core::LayoutShelf layouts, ReportChoice choice)
    : m_ledger(session.ledger())
    , m_editions(session.editions())
    , m_layouts(std::move(layouts))
    , m_house(session.casebook().houseStyle())
    , m_choice(std::move(choice))
{
}

core::Result<core::ReportOptions> ReportSource::options() const
{
    core::ReportOptions options;
    options.language = m_choice.language;
    if (!m_choice.draft) {
        options.state = core::ReportOptions::State::Final;
        const core::Signature* signature = core::standingSignature(m_ledger);
        options.version = signature != nullptr ? signature->version : 0;
    }
    auto layout = m_choice.layout.empty() ? m_layouts.layoutFor(m_ledger.assessment())
                                          : m_layouts.layout(m_choice.layout);
    if (!layout) {
        return layout.problem();
    }
    options.layout = std::move(*layout);
    if (!m_house) {
        return m_house.problem();
    }
    if (!m_house->empty()) {
        auto reading = core::readHouseStyle(*m_house, "house style");
        if (!reading.style) {
            return core::Problem{core::toString(reading.faults.front()), {}};
        }
        options.house = std::make_shared<const core::HouseStyle>(std::move(*reading.style));
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
    return core::writeReport(m_ledger, m_editions,
                             {m_choice.reader, format, std::move(*chosen), fileName}, progress);
}

std::string ReportSource::fileName(core::ReportFormat format) const
{
    std::string name;
    for (const char letter : m_ledger.id()) {
        const bool isSafe = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                            (letter >= '0' && letter <= '9') || letter == '-' || letter == '_';
        name += isSafe ? letter : '-';
    }
    return name.substr(0, 100) + '-' + std::string(core::toWord(m_choice.reader)) + '.' +
           std::string(core::endingOf(format));
}

} // namespace ui
