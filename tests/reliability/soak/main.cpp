#include "core/support/OrThrow.h"
#include "tests/reliability/soak/Table.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <string>

namespace {

namespace fs = std::filesystem;

int usage()
{
    std::fputs("usage: standpoint-soak FOLDER [--weeks 52] [--assessments 10000] [--notes 150]\n"
               "                       [--merges 200] [--forgettings 50] [--redactions 25]\n"
               "                       [--seed 20261130]\n"
               "Plays a year of an office on one casebook in FOLDER, which it makes and empties\n"
               "first, and fails when something grew without bound. Needs four times the room of\n"
               "the casebook and its backups.\n",
               stderr);
    return 2;
}

/// Whether lists and search still agree with the log.
bool agrees(const core::Casebook& casebook)
{
    const auto findings = core::orThrow(casebook.verify());
    std::printf("\nverify: %zu findings\n", findings.size());
    return findings.empty();
}

/// An empty folder of this name.
fs::path fresh(const fs::path& folder)
{
    fs::remove_all(folder);
    fs::create_directories(folder);
    return folder;
}

} // namespace

int main(int argc, char** argv)
{
    soak::Size size;
    int seed = 20261130;
    const std::map<std::string, int*> options{{"--weeks", &size.weeks},
                                              {"--assessments", &size.assessments},
                                              {"--notes", &size.notes},
                                              {"--merges", &size.merges},
                                              {"--forgettings", &size.forgettings},
                                              {"--redactions", &size.redactions},
                                              {"--seed", &seed}};
    if (argc < 2 || argc % 2 != 0 || argv[1][0] == '-') {
        return usage();
    }
    for (int i = 2; i < argc; i += 2) {
        const auto option = options.find(argv[i]);
        if (option == options.end()) {
            return usage();
        }
        *option->second = std::atoi(argv[i + 1]);
    }
    std::printf("Seed %d\n\n", seed);
    try {
        const fs::path folder = argv[1];
        const core::Library library({fs::path(STANDARDS_DIR)});
        soak::Office office(library, fresh(folder / "office"), fresh(folder / "elsewhere"), size,
                            static_cast<std::uint32_t>(seed));
        std::vector<soak::Week> weeks;
        soak::printHeading();
        for (int number = 1; number <= size.weeks; ++number) {
            weeks.push_back(office.playWeek());
            soak::printWeek(number, weeks.back());
        }
        const bool isSteady = soak::printVerdict(weeks);
        return agrees(office.casebook()) && isSteady ? 0 : 1;
    } catch (const core::Failure& failure) {
        std::fprintf(stderr, "standpoint-soak: %s\n", core::toString(failure.problem()).c_str());
        return 1;
    }
}
