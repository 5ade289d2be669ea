#include "tests/reliability/soak/Table.h"

#include "tests/reliability/soak/Growth.h"

#include <cmath>
#include <cstdio>

namespace soak {

namespace {

struct Figure {
    const char* name;
    const char* format;
    double (*of)(const Week&);
    May may;
    double factor;
    double slack;
};

/// One a week is kept for half a year, so there are more of them after that.
constexpr double rotationFills = 14;
constexpr double busyMachine = 3; ///< Others use it too; what grows with the year goes past that.

const std::vector<Figure>& figures()
{
    static const std::vector<Figure> all{
        {"memory, MiB", "%.0f", [](const Week& week) { return week.vitals.memory; }, May::Stay, 1,
         16},
        {"peak of memory, MiB", "%.0f", [](const Week& week) { return week.vitals.peak; },
         May::GrowWithContent, 1, 32},
        {"open files", "%.0f", [](const Week& week) { return week.vitals.openFiles; }, May::Stay, 1,
         0},
        {"file, MB", "%.1f", [](const Week& week) { return week.vitals.fileSize; },
         May::GrowWithContent, 1.05, 1},
        {"free pages, %", "%.1f", [](const Week& week) { return week.vitals.freePages; }, May::Stay,
         1, 10},
        {"backups", "%.0f", [](const Week& week) { return week.vitals.backups; }, May::Stay, 1,
         rotationFills},
        {"backups, MB", "%.0f", [](const Week& week) { return week.vitals.backupSize; },
         May::GrowWithContent, 1.5, 20},
        {"files left over", "%.0f", [](const Week& week) { return week.vitals.leftOver; },
         May::Stay, 1, 0},
        {"edit, ms", "%.1f", [](const Week& week) { return week.edit; }, May::Stay, busyMachine,
         10},
        {"opening, ms", "%.1f", [](const Week& week) { return week.opening; }, May::Stay,
         busyMachine, 10},
        {"search, ms", "%.2f", [](const Week& week) { return week.search; }, May::Stay, busyMachine,
         10},
        {"list, ms", "%.1f", [](const Week& week) { return week.list; }, May::GrowWithContent,
         busyMachine, 10},
        {"merge, ms", "%.0f", [](const Week& week) { return week.merge; }, May::Stay, busyMachine,
         50},
        {"export, ms", "%.1f", [](const Week& week) { return week.exporting; }, May::Stay,
         busyMachine, 10},
        {"import, ms", "%.0f", [](const Week& week) { return week.import; }, May::Stay, busyMachine,
         100},
        {"backup, ms", "%.0f", [](const Week& week) { return week.backup; }, May::GrowWithContent,
         busyMachine, 100},
        {"forget or redact, ms", "%.0f", [](const Week& week) { return week.forgetting; },
         May::GrowWithContent, busyMachine, 100}};
    return all;
}

} // namespace

void printHeading()
{
    std::printf("| week | assessments | notes |");
    for (const Figure& figure : figures()) {
        std::printf(" %s |", figure.name);
    }
    std::printf("\n|---|---|---|");
    for (std::size_t i = 0; i < figures().size(); ++i) {
        std::printf("---|");
    }
    std::printf("\n");
}

void printWeek(int number, const Week& week)
{
    std::printf("| %d | %.0f | %.0f |", number, week.assessments, week.notes);
    for (const Figure& figure : figures()) {
        const double value = figure.of(week);
        std::printf(" ");
        std::printf(std::isnan(value) ? "–" : figure.format, value);
        std::printf(" |");
    }
    std::printf("\n");
    std::fflush(stdout);
}

bool printVerdict(const std::vector<Week>& weeks)
{
    std::vector<double> assessments;
    for (const Week& week : weeks) {
        assessments.push_back(week.assessments);
    }
    bool allHold = true;
    std::printf("\n| figure | second quarter | last quarter | allowed |\n|---|---|---|---|\n");
    for (const Figure& figure : figures()) {
        Series series{figure.name, figure.may, figure.factor, figure.slack};
        for (const Week& week : weeks) {
            series.values.push_back(figure.of(week));
        }
        const auto judged = judge(series, assessments);
        if (!judged) {
            std::printf("| %s | too little to tell | | |\n", figure.name);
            continue;
        }
        allHold = allHold && judged->holds();
        std::printf("| %s | %.1f | %.1f | %.1f%s |\n", figure.name, judged->second, judged->last,
                    judged->allowed, judged->holds() ? "" : ", **grew**");
    }
    return allHold;
}

} // namespace soak
