#pragma once

#include "core/assessment/Import.h"
#include "core/standards/Library.h"
#include "core/store/Casebook.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

/// A casebook in a temporary folder with one assessment "rod" against gds-2019, and what is needed
/// to add to it: ids that count up and a clock that ticks a second each time.
class SmallCasebook {
public:
    explicit SmallCasebook(const core::CasebookOptions& options = {})
        : m_options(options)
        , m_library({STANDARDS_DIR})
        , m_ids([this] { return core::Timestamp{m_now += 1000}; },
                [this] { return m_random += 0x9E3779B97F4A7C15u; })
    {
        auto made = core::Casebook::create(path(), {"owner", "Lead assessor"}, options);
        REQUIRE(made);
        start(*made, "rod", "Apply for a rod licence");
    }

    std::filesystem::path path() const { return m_folder / "test.standpoint"; }
    const TemporaryFolder& folder() const { return m_folder; }
    const core::Library& library() const { return m_library; }
    core::IdSource& ids() { return m_ids; }

    core::Casebook open() const
    {
        auto opened = core::Casebook::open(path(), m_options);
        if (!opened) {
            FAIL(core::toString(opened.problem()));
        }
        return std::move(*opened);
    }

    core::EditionText edition(const std::string& id) const
    {
        return {id, m_library.text(id).value()};
    }

    void start(core::Casebook& casebook, const std::string& id, const std::string& service)
    {
        core::StartAssessment begin;
        begin.standards = {"gds-2019"};
        begin.service.name = service;
        begin.service.phase = "beta";
        const core::Edit edit{m_ids.next(), core::assessmentRecord, begin,
                              "owner",      core::Timestamp{m_now}, {}};
        REQUIRE(casebook.start(id, {edit}, {edition("gds-2019")}));
    }

    /// The edit that makes `change`, ready to append.
    core::Edit compose(const core::Casebook& casebook, core::RecordId record, core::Change change,
                       const std::string& assessment = "rod")
    {
        const auto ledger = casebook.read(assessment);
        REQUIRE(ledger);
        return ledger->compose(m_ids.next(), std::move(record), std::move(change), "owner",
                               core::Timestamp{m_now});
    }

    void add(core::Casebook& casebook, core::RecordId record, core::Change change,
             const std::string& assessment = "rod")
    {
        const auto edit = compose(casebook, std::move(record), std::move(change), assessment);
        const auto done = casebook.append(assessment, {edit});
        if (!done) {
            FAIL(core::toString(done.problem()));
        }
    }

    static core::Note note(const std::string& text, int point = 1)
    {
        core::Note note;
        note.text = text;
        note.points = {{"gds-2019", point}};
        return note;
    }

private:
    TemporaryFolder m_folder;
    core::CasebookOptions m_options;
    core::Library m_library;
    std::int64_t m_now = 1'795'000'000'000;
    std::uint64_t m_random = 1;
    core::IdSource m_ids;
};
