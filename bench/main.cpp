#include "core/report/LanguageCatalogue.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "bench/Measures.h"

namespace {

namespace fs = std::filesystem;

void describeMachine()
{
    std::string processor = "unknown";
    std::ifstream info("/proc/cpuinfo");
    for (std::string line; std::getline(info, line);) {
        if (line.starts_with("model name")) {
            processor = line.substr(line.find(':') + 2);
        }
    }
    double load = 0;
    std::ifstream("/proc/loadavg") >> load;
    std::printf("Processor: %s; load before the run: %.1f\n\n", processor.c_str(), load);
}

int usage()
{
    std::fputs(
        "usage: standpoint-bench [--folder FOLDER] [--reports FILE.jsonl] [--sizes 10,1000,10000]\n"
        "                        [--only "
        "standards|edit|import|fold|search|merge|report|formats|window|day]\n"
        "Prints each figure beside its floor, taken in the same run. It judges nothing.\n"
        "Generated casebooks stay in FOLDER (about 1 GB for 10,000 assessments).\n",
        stderr);
    return 2;
}

std::vector<int> sizesFrom(const std::string& text)
{
    std::vector<int> sizes;
    for (std::size_t from = 0; from < text.size();) {
        const auto end = std::min(text.find(',', from), text.size());
        sizes.push_back(std::atoi(text.substr(from, end - from).c_str()));
        from = end + 1;
    }
    return sizes;
}

} // namespace

int main(int argc, char** argv)
{
    fs::path folder = fs::temp_directory_path() / "standpoint-bench";
    fs::path reports = fs::path(SOURCE_DIR) / "../shared/data/gds_reports.jsonl";
    std::vector<int> sizes{10, 1000, 10000};
    std::string only;
    const core::Library library({fs::path(STANDARDS_DIR)});
    const core::LanguageCatalogue catalogue(fs::path(SOURCE_DIR) / "languages");

    // Before anything is read: what a child holds when its window opens is measured.
    if (argc >= 2 && std::strcmp(argv[1], "--child-empty") == 0) {
        return bench::runEmptyWindow(argc, argv);
    }
    if (argc >= 3 && std::strcmp(argv[1], "--child-window") == 0) {
        return bench::runWindow(argc, argv, library, argv[2]);
    }
    if (argc >= 2 && std::strcmp(argv[1], "--child-bare-day") == 0) {
        return bench::runBareDay(argc, argv);
    }
    if (argc >= 3 && std::strcmp(argv[1], "--child-day") == 0) {
        return bench::runDay(argc, argv, library, argv[2]);
    }
    const auto languages = catalogue.languages().value();
    for (int i = 1; i < argc; ++i) {
        const std::string option = argv[i];
        if (i + 1 >= argc) {
            return usage();
        }
        const std::string value = argv[++i];
        if (option == "--folder") {
            folder = value;
        } else if (option == "--reports") {
            reports = value;
        } else if (option == "--sizes") {
            sizes = sizesFrom(value);
        } else if (option == "--only") {
            only = value;
        } else {
            return usage();
        }
    }
    fs::create_directories(folder);
    if (!fs::exists(reports)) {
        reports.clear();
    }
    const bench::Setting setting{library, *languages, catalogue, folder, reports, argv[0]};
    const auto wanted = [&](const char* name) { return only.empty() || only == name; };

    describeMachine();
    std::puts("| what | Standpoint | floor | ratio | aim |\n|---|---|---|---|---|");
    if (wanted("standards")) {
        bench::measureStandards(setting);
    }
    if (wanted("edit")) {
        bench::measureEdit(setting);
    }
    if (wanted("import")) {
        bench::measureImport(setting);
    }
    if (wanted("fold")) {
        bench::measureFold(setting);
    }
    if (wanted("report")) {
        bench::measureReport(setting);
    }
    if (wanted("formats")) {
        bench::measureFormats(setting);
    }
    for (const int size : sizes) {
        if (wanted("search")) {
            bench::measureSearch(setting, size);
        }
        if (wanted("merge")) {
            bench::measureMerge(setting, size);
        }
        if (wanted("window")) {
            bench::measureWindow(setting, size);
        }
        if (wanted("day")) {
            bench::measureDay(setting, size);
        }
    }
    return 0;
}
