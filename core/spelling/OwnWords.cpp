#include "core/spelling/OwnWords.h"

#include "core/support/File.h"
#include "core/support/Text.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

constexpr std::size_t mostBytes = 1'000'000;

} // namespace

std::string wordKey(std::string_view word)
{
    constexpr std::string_view curly = "\u2019";
    std::string key = caseFolded(printable(word));
    for (auto at = key.find(curly); at != std::string::npos; at = key.find(curly, at)) {
        key.replace(at, curly.size(), "'");
    }
    return key;
}

OwnWords::OwnWords(std::filesystem::path file) : m_file(std::move(file)) {}

Result<Done> OwnWords::read()
{
    std::error_code ignored;
    std::string text;
    if (!m_file.empty() && std::filesystem::exists(m_file, ignored)) {
        auto bytes = readFile(m_file, mostBytes);
        if (!bytes) {
            return bytes.problem();
        }
        text = *std::move(bytes);
    }
    m_words.clear();
    m_folded.clear();
    for (const std::string& line : lines(text)) {
        if (std::string word = trimmed(printable(line)); !word.empty()) {
            m_folded.insert(wordKey(word));
            m_words.insert(std::move(word));
        }
    }
    return Done{};
}

bool OwnWords::has(std::string_view word) const
{
    return !m_folded.empty() && m_folded.contains(wordKey(word));
}

Result<Done> OwnWords::add(const std::string& word)
{
    if (auto read = this->read(); !read) {
        return read;
    }
    if (has(word)) {
        return Done{};
    }
    std::set<std::string> words = m_words;
    words.insert(word);
    return write(words);
}

Result<Done> OwnWords::remove(const std::string& word)
{
    if (auto read = this->read(); !read) {
        return read;
    }
    std::set<std::string> words = m_words;
    std::erase_if(words,
                  [key = wordKey(word)](const std::string& one) { return wordKey(one) == key; });
    return write(words);
}

Result<Done> OwnWords::write(const std::set<std::string>& words)
{
    if (m_file.empty()) {
        return Problem{"there is no folder to keep your words in.", {}};
    }
    std::string text;
    for (const std::string& word : words) {
        text += word + '\n';
    }
    std::error_code error;
    std::filesystem::create_directories(m_file.parent_path(), error);
    if (auto written = writeFile(m_file, text); !written) {
        return written;
    }
    return read();
}

} // namespace core
