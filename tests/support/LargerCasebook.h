#pragma once

#include "core/exchange/EditIds.h"
#include "tests/support/SmallCasebook.h"

/// A casebook with three assessments of some 80 edits each, named by what they say, to be damaged.
class LargerCasebook {
public:
    LargerCasebook() : m_library({STANDARDS_DIR})
    {
        auto made = core::Casebook::create(path(), {"owner", "Lead assessor"});
        REQUIRE(made);
        for (const std::string id : {"air", "badge", "rod"}) {
            core::StartAssessment begin;
            begin.standards = {"gds-2019"};
            begin.service.name = "Service " + id;
            auto first = edit(id, core::assessmentRecord, begin);
            REQUIRE(made->start(id, {first}, {{"gds-2019", m_library.text("gds-2019").value()}}));
            std::vector<core::Edit> edits;
            for (int i = 0; i < 60; ++i) {
                const std::string name = id + std::to_string(i);
                auto note =
                    SmallCasebook::note("Note " + name + ": " +
                                            std::string(static_cast<std::size_t>(i * i % 700),
                                                        static_cast<char>('a' + i % 26)),
                                        1 + i % 14);
                auto added = edit(id, core::noteRecord(name), core::AddNote{note});
                edits.push_back(added);
                if (i % 3 == 0) {
                    auto changed = edit(id, core::noteRecord(name),
                                        core::SetText{"Other words of " + name}, {added.id});
                    edits.push_back(changed);
                }
            }
            REQUIRE(made->append(id, edits));
            m_edits += edits.size() + 1;
        }
    }

    std::filesystem::path path() const { return m_folder / "larger.standpoint"; }
    const TemporaryFolder& folder() const { return m_folder; }
    const core::Library& library() const { return m_library; }
    std::size_t edits() const { return m_edits; }

    core::Edit edit(const std::string& assessment, core::RecordId record, core::Change change,
                    std::vector<core::EditId> replaces = {})
    {
        m_now += 1000;
        core::Edit one{{},      std::move(record),      std::move(change),
                       "owner", core::Timestamp{m_now}, std::move(replaces)};
        core::nameByContent(assessment, one, static_cast<std::uint64_t>(m_now));
        return one;
    }

private:
    TemporaryFolder m_folder;
    core::Library m_library;
    std::int64_t m_now = 1'795'000'000'000;
    std::size_t m_edits = 0;
};
