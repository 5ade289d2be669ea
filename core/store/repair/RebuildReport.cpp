#include "core/store/repair/RebuildReport.h"

namespace core {

namespace {

std::string countOf(std::size_t count, const std::string& one, const std::string& many)
{
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

} // namespace

std::vector<std::string> putRight(const RebuildReport& report)
{
    std::vector<std::string> lines;
    for (const std::string& table : report.tables) {
        lines.push_back("the indexes of the table " + table + " were damaged and are made anew");
    }
    if (report.searchIndex) {
        lines.emplace_back("the index of words differed from the entries of the search and is made "
                           "anew");
    }
    if (report.listed > 0) {
        lines.push_back(countOf(report.listed, "line of the list", "lines of the list") +
                        " differed from the log");
    }
    if (report.entries > 0) {
        lines.push_back(countOf(report.entries, "entry of the search", "entries of the search") +
                        " differed from the log");
    }
    if (report.mended > 0) {
        lines.push_back(countOf(report.mended, "change in the log was", "changes in the log were") +
                        " altered, and put right by the words of the search");
    }
    if (lines.empty()) {
        lines.emplace_back("list and search agreed with the log already");
    }
    return lines;
}

std::vector<std::string> leftToDecide(const RebuildReport& report)
{
    std::vector<std::string> lines;
    for (const RebuildReport::Doubt& doubt : report.doubts) {
        lines.push_back(doubt.assessment + ": " + toString(doubt.record) + " has the text “" +
                        doubt.inSearch + "” in the search and “" + doubt.inLog +
                        "” in the log, and nothing tells which is right. Both stay: decide, and "
                        "write it anew");
    }
    for (const AssessmentId& id : report.left) {
        lines.push_back(id + ": was left as it is, as not all of it can be read. Repair a copy of "
                             "the casebook, or open your last backup");
    }
    return lines;
}

} // namespace core
