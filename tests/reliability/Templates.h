#pragma once

#include "tests/reliability/Day.h"
#include "tests/support/TemporaryFolder.h"

/// Folders in which acts of a day can be played again and again from the same beginning.
class Templates {
public:
    Templates() { Day::prepare(m_begin.path()); }

    /// A folder with what the act needs, as if nothing had been played there.
    const std::filesystem::path& folderFor(const Day::Act& act)
    {
        std::filesystem::remove_all(m_folder);
        std::filesystem::create_directory(m_folder);
        for (const std::string& name : act.needs) {
            std::filesystem::copy_file(m_begin / (name + ".standpoint"),
                                       m_folder / (name + ".standpoint"));
        }
        return m_folder;
    }
    const TemporaryFolder& beginning() const { return m_begin; }

private:
    TemporaryFolder m_begin;
    TemporaryFolder m_place;
    std::filesystem::path m_folder = m_place / "day";
};
