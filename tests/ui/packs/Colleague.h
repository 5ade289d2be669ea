#pragma once

#include "core/packs/Merge.h"
#include "tests/ui/OpenWindow.h"

#include <string>

/// Somebody else with a casebook of their own, who was handed the window's assessment as a pack.
class Colleague {
public:
    Colleague(OpenWindow& open, const std::string& name, core::Reader reader = core::Reader::Panel);

    /// Makes a change to the assessment that they were handed.
    void make(const core::RecordId& record, const core::Change& change);
    void note(const std::string& text, const std::vector<core::PointRef>& points = {});

    /// Begins a self-assessment of the same service and settles its first point.
    core::AssessmentId assessThemselves(const std::string& outcome, const std::string& reason);

    /// Writes a pack of everything and returns where it is.
    std::filesystem::path handBack(const std::string& fileName, const std::string& passphrase = {});

    const std::string& id() const { return m_name; }
    core::Casebook& casebook() { return m_casebook; }

private:
    std::string m_name;
    std::filesystem::path m_folder;
    core::AssessmentId m_assessment;
    core::Casebook m_casebook;
    std::int64_t m_now = 1795430000000;
    std::uint64_t m_random;
    core::IdSource m_ids;
};

/// Accepts the next merge as it is previewed; `look` sees the dialog before.
void mergeNext(OpenWindow& open, const std::function<void(QDialog&)>& look = {});
