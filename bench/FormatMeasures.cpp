#include "core/assessment/Import.h"
#include "core/exchange/AssessmentJson.h"
#include "core/html/HtmlWriter.h"
#include "core/report/WriteReport.h"
#include "core/support/File.h"

#include <cstdio>
#include <cstdlib>
#include <map>
#include <optional>

#include "bench/Child.h"
#include "bench/Figure.h"
#include "bench/Generator.h"
#include "bench/Measures.h"

namespace bench {

namespace {

using namespace core;
namespace fs = std::filesystem;

struct Kept {
    Editions editions;
    Ledger ledger;
};

Kept keptOf(const Assessment& assessment, const Library& library)
{
    Editions editions;
    for (const std::string& id : assessment.standards) {
        editions.push_back(library.edition(id).value());
    }
    return {editions, Ledger(assessment.id, asEdits(assessment, editions))};
}

std::vector<Kept> published(const Setting& setting)
{
    std::vector<Kept> all;
    const auto text = readFile(setting.reports, std::size_t{64} << 20);
    for (const Assessment& one : fromExchange(*text, setting.reports.string()).value()) {
        all.push_back(keptOf(one, setting.library));
    }
    return all;
}

void writeAll(const std::vector<Kept>& all, const LanguageCatalogue& languages, ReportFormat format)
{
    for (const Kept& one : all) {
        static_cast<void>(
            writeReport(one.ledger, one.editions, languages, {Reader::Sponsor, format}).value());
    }
}

/// Every format of the published reports, beside arranging them without writing any.
void measureEveryFormat(const std::vector<Kept>& all, const Setting& setting)
{
    const auto floor = [&] {
        for (const Kept& one : all) {
            static_cast<void>(arrange(cutFor(one.ledger, Reader::Sponsor), one.editions,
                                      setting.languages, Reader::Sponsor, {}));
        }
    };
    double together = 0;
    double arranging = 0;
    for (const std::string_view word : Words<ReportFormat>::all) {
        const auto format = *fromWord<ReportFormat>(word);
        const auto [ours, least] = inTurns(
            3, [&] { writeAll(all, setting.catalogue, format); }, floor);
        together += ours;
        arranging = least;
        print({std::to_string(all.size()) + " published reports as " + std::string(word), "ms",
               ours, least, "arranging them, writing none", ""});
    }
    const double seconds = together / 1000;
    const auto reports = static_cast<double>(all.size());
    print({"Published reports in all seven formats, per second", "reports", reports / seconds,
           reports / (arranging / 1000), "arranging them, writing none", ""});
}

/// One report as PDF, by a process of ours and by others that print our HTML.
void measureOtherPrinters(const Setting& setting, const Assessment& assessment)
{
    struct Printer {
        std::string name;
        std::string program;
        std::string command;
        std::string aim;
    };
    const fs::path folder = setting.folder / "printing";
    fs::create_directories(folder);
    const std::string casebook = (folder / "report.standpoint").string();
    const std::string page = (folder / "report.html").string();
    const std::string pdf = (folder / "report.pdf").string();
    const Kept kept = keptOf(assessment, setting.library);
    const auto html = writeReport(kept.ledger, kept.editions, setting.catalogue,
                                  {Reader::Panel, ReportFormat::Html});
    const std::string data = (folder / "report.json").string();
    const std::string program = std::string("'") + COMMAND_LINE + "'";
    fs::remove(casebook);
    if (!writeFile(page, html->bytes) ||
        !writeFile(data, toReadableExchange(assessment, kept.editions)) ||
        std::system((program + " import '" + casebook + "' '" + data + "' >/dev/null").c_str()) !=
            0) {
        return;
    }
    const std::vector<Printer> printers{
        {"headless Chromium", "chromium",
         "chromium --headless --no-sandbox --disable-gpu --user-data-dir='" +
             (folder / "profile").string() + "' --print-to-pdf='" + pdf + "' 'file://" + page + "'",
         "at least 15× faster"},
        {"LibreOffice", "soffice",
         "soffice --headless --convert-to pdf:writer_web_pdf_Export --outdir '" + folder.string() +
             "' '" + page + "'",
         "at least 18× faster"},
        {"WeasyPrint", "weasyprint", "weasyprint '" + page + "' '" + pdf + "'",
         "at least 25× faster"}};
    const std::string own = program + " export '" + casebook + "' --assessment '" + assessment.id +
                            "' --format pdf --audience panel -o '" +
                            (folder / "ours.pdf").string() + "' 2>/dev/null";
    for (const Printer& printer : printers) {
        if (std::system(("command -v " + printer.program + " >/dev/null 2>&1").c_str()) != 0) {
            std::printf("(%s is not installed.)\n", printer.name.c_str());
            continue;
        }
        runChild(printer.command); // The first run makes its profile and warms the disk.
        std::vector<double> ours;
        std::vector<double> theirs;
        double ourMemory = 0;
        double theirMemory = 0;
        for (int round = 0; round < 5; ++round) {
            const Child their = runChild(printer.command);
            const Child our = runChild(own);
            theirs.push_back(their.milliseconds);
            ours.push_back(our.milliseconds);
            theirMemory = std::max(theirMemory, their.mebibytes);
            ourMemory = std::max(ourMemory, our.mebibytes);
        }
        print({"A report as PDF, whole process", "ms", median(ours), median(theirs),
               printer.name + " printing the same as HTML", printer.aim});
        print({"Peak memory of that, all its processes together", "MiB", ourMemory, theirMemory,
               printer.name, "at most 0.2×"});
    }
}

void measureManyRows(const Setting& setting)
{
    constexpr int rows = 2860;
    Generator generator(11);
    const auto standard = setting.library.edition("gds-2019");
    const Kept kept = keptOf(generator.assessment(**standard, 1, rows), setting.library);
    for (const ReportFormat format : {ReportFormat::Csv, ReportFormat::Pdf, ReportFormat::Docx}) {
        const auto [ours, floor] = inTurns(
            3,
            [&] {
                static_cast<void>(writeReport(kept.ledger, kept.editions, setting.catalogue,
                                              {Reader::Panel, format})
                                      .value());
            },
            [&] {
                static_cast<void>(arrange(cutFor(kept.ledger, Reader::Panel), kept.editions,
                                          setting.languages, Reader::Panel, {}));
            });
        print({std::to_string(rows) + " findings as " + std::string(toWord(format)), "ms", ours,
               floor, "arranging them, writing none",
               format == ReportFormat::Docx ? "" : "a peer takes 11,000 to 14,000 ms"});
    }
}

} // namespace

void measureFormats(const Setting& setting)
{
    if (!setting.reports.empty()) {
        measureEveryFormat(published(setting), setting);
    }
    Generator generator(7);
    const auto standard = setting.library.edition("gds-2019");
    measureOtherPrinters(setting, generator.assessment(**standard, 1, 170));
    measureManyRows(setting);
}

} // namespace bench
