#pragma once

#include "core/report/LayoutCatalogue.h"
#include "core/report/ReportPreferences.h"
#include "core/report/WriteReport.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace ui {

class Session;

/// What somebody chose for a report.
struct ReportChoice {
    core::Reader reader = core::Reader::Sponsor;
    std::string language;  ///< Empty for the assessment's own.
    std::string layout;    ///< Empty for the assessment's own, else the one meant for its standard.
    std::string writtenIn; ///< The language of what people wrote; empty for what its words tell.
    std::optional<int> version; ///< A signed one; else what there is now.
    bool saysReplaced = false;  ///< Whether it tells by which version it was replaced.

    friend bool operator==(const ReportChoice&, const ReportChoice&) = default;
};

/// All that a report is made from, taken at one moment, to be worked on off the UI thread.
class ReportSource {
public:
    /// `session` has an assessment open. A Problem when the version cannot be had, or the casebook
    /// cannot be read.
    static core::Result<ReportSource> of(const Session& session, core::LayoutCatalogue layouts,
                                         core::LanguageCatalogue languages, ReportChoice choice);

    /// The report in `format`; `fileName` is the name that its file will have.
    core::Result<core::WrittenReport> write(core::ReportFormat format,
                                            const std::string& fileName = {},
                                            const core::Progress& progress = {}) const;

    /// "rod-licence-sponsor.pdf"
    std::string fileName(core::ReportFormat format) const;

    /// What the report says of itself: a draft, or the final one of a version.
    core::Result<core::ReportOptions> options() const;

    /// The file that it is from.
    const std::filesystem::path& casebook() const { return m_casebook; }

private:
    ReportSource(std::filesystem::path casebook, core::Ledger ledger, core::Editions editions,
                 core::LayoutCatalogue layouts, core::LanguageCatalogue languages,
                 std::string house, ReportChoice choice,
                 std::optional<core::ReportOptions::Replacement> replacedBy,
                 std::optional<core::ReportOptions::Redacted> redacted);

    std::filesystem::path m_casebook;
    core::Ledger m_ledger;
    core::Editions m_editions;
    core::LayoutCatalogue m_layouts;
    core::LanguageCatalogue m_languages; ///< Of the words of the report.
    std::string m_house;                 ///< The text of the casebook's house style.
    ReportChoice m_choice;
    std::optional<core::ReportOptions::Replacement> m_replacedBy;
    std::optional<core::ReportOptions::Redacted> m_redacted;
};

} // namespace ui
