#include "core/exchange/AssessmentJson.h"
#include "core/exchange/AssessmentJsonReader.h"
#include "core/support/Ascii.h"
#include "core/support/Limits.h"

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

ExchangeItem readOne(std::string_view text, const std::string& fileName, int line, bool isOfLines)
{
    std::string where = isOfLines ? fileName + ":" + std::to_string(line) : fileName;
    if (text.size() > longestImported) {
        throw Failure({"an assessment may have " + std::to_string(longestImported >> 20) +
                           " megabytes in a file, and this has more. Attach what is long as files.",
                       std::move(where)});
    }
    JsonText document(text, fileName, line);
    return {readAssessment(document), std::move(where)};
}

} // namespace

ExchangeReader::ExchangeReader(std::string_view text, std::string fileName)
    : m_text(text)
    , m_fileName(std::move(fileName))
    , m_isOfLines(isListOfLines(m_fileName))
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (m_text.starts_with(byteOrderMark)) {
        m_text.remove_prefix(byteOrderMark.size());
    }
}

std::optional<ExchangeItem> ExchangeReader::next()
{
    if (!m_isOfLines) {
        if (m_line++ > 0) {
            return std::nullopt;
        }
        m_at = m_text.size();
        return readOne(m_text, m_fileName, 1, false);
    }
    while (m_at < m_text.size()) {
        const auto end = std::min(m_text.find('\n', m_at), m_text.size());
        const auto line = m_text.substr(m_at, end - m_at);
        m_at = std::min(end + 1, m_text.size());
        ++m_line;
        if (line.find_first_not_of(" \t\r") != std::string_view::npos) {
            return readOne(line, m_fileName, m_line, true);
        }
    }
    return std::nullopt;
}

Result<std::vector<ExchangeItem>> readExchange(std::string_view text, const std::string& fileName)
{
    return attempt("Reading " + fileName, [&] {
        std::vector<ExchangeItem> items;
        ExchangeReader reader(text, fileName);
        while (auto item = reader.next()) {
            items.push_back(std::move(*item));
        }
        return items;
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
