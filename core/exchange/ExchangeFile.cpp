#include "core/exchange/AssessmentJson.h"
#include "core/exchange/AssessmentJsonReader.h"
#include "core/support/Ascii.h"

#include <algorithm>

namespace core {

namespace {

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

Assessment readOne(std::string_view text, const std::string& fileName, int firstLine)
{
    JsonText document(text, fileName, firstLine);
    return readAssessment(document);
}

std::vector<ExchangeItem> readLines(std::string_view text, const std::string& fileName)
{
    std::vector<ExchangeItem> items;
    int number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        const auto line = text.substr(at, end - at);
        at = end + 1;
        ++number;
        if (line.find_first_not_of(" \t\r") != std::string_view::npos) {
            items.push_back(
                {readOne(line, fileName, number), fileName + ":" + std::to_string(number)});
        }
    }
    return items;
}

} // namespace

Result<std::vector<ExchangeItem>> readExchange(std::string_view text, const std::string& fileName)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(byteOrderMark)) {
        text.remove_prefix(byteOrderMark.size());
    }
    return attempt("Reading " + fileName, [&] {
        return isListOfLines(fileName)
                   ? readLines(text, fileName)
                   : std::vector{ExchangeItem{readOne(text, fileName, 1), fileName}};
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
