#include "core/exchange/AssessmentJson.h"
#include "core/exchange/AssessmentJsonReader.h"
#include "core/exchange/StrictJson.h"
#include "core/support/Ascii.h"

#include <algorithm>

namespace core {

namespace {

/// "x.json:7: path" from the file and what the fault said of its place, which is "line 7" or a
/// path.
std::string placeIn(const std::string& file, const std::string& place)
{
    constexpr std::string_view line = "line ";
    if (place.empty()) {
        return file;
    }
    return place.starts_with(line) ? file + ":" + place.substr(line.size()) : file + ": " + place;
}

std::string placeInLine(const std::string& fileAndLine, const std::string& place)
{
    return place.empty() || place.starts_with("line ") ? fileAndLine : fileAndLine + ": " + place;
}

bool isListOfLines(std::string_view fileName)
{
    constexpr std::string_view ending = ".jsonl";
    if (fileName.size() < ending.size()) {
        return false;
    }
    const auto last = fileName.substr(fileName.size() - ending.size());
    return std::equal(last.begin(), last.end(), ending.begin(),
                      [](char a, char b) { return asciiLower(a) == b; });
}

std::vector<ExchangeItem> readLines(std::string_view text, const std::string& fileName)
{
    std::vector<ExchangeItem> items;
    int number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        const auto line = text.substr(at, end - at);
        at = end + 1;
        const std::string where = fileName + ":" + std::to_string(++number);
        if (line.find_first_not_of(" \t\r") == std::string_view::npos) {
            continue;
        }
        try {
            items.push_back({readAssessment(parseStrictly(line)), where});
        } catch (const Failure& failure) {
            throw Failure({failure.problem().what, placeInLine(where, failure.problem().where)});
        }
    }
    return items;
}

std::vector<ExchangeItem> readOne(std::string_view text, const std::string& fileName)
{
    try {
        return {{readAssessment(parseStrictly(text)), fileName}};
    } catch (const Failure& failure) {
        throw Failure({failure.problem().what, placeIn(fileName, failure.problem().where)});
    }
}

} // namespace

Result<std::vector<ExchangeItem>> readExchange(std::string_view text, const std::string& fileName)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(byteOrderMark)) {
        text.remove_prefix(byteOrderMark.size());
    }
    return attempt("Reading " + fileName, [&] {
        return isListOfLines(fileName) ? readLines(text, fileName) : readOne(text, fileName);
    });
}

Result<std::vector<Assessment>> fromExchange(std::string_view text, const std::string& fileName)
{
    auto items = readExchange(text, fileName);
    if (!items) {
        return items.problem();
    }
    std::vector<Assessment> assessments;
    for (auto& item : *items) {
        assessments.push_back(std::move(item.assessment));
    }
    return assessments;
}

} // namespace core
