#include "core/work/ImportSource.h"

namespace core {

void ImportedFiles::add(std::string text, std::string fileName)
{
    m_files.push_back({std::move(text), std::move(fileName)});
}

void ImportedFiles::rewind()
{
    m_file = 0;
    m_before = 0;
    m_reader.reset();
}

std::optional<ExchangeItem> ImportedFiles::next()
{
    while (m_file < m_files.size()) {
        const File& file = m_files[m_file];
        if (!m_reader) {
            m_reader.emplace(file.text, file.name);
        }
        if (auto item = m_reader->next()) {
            return item;
        }
        m_before += file.text.size();
        m_reader.reset();
        ++m_file;
    }
    return std::nullopt;
}

std::size_t ImportedFiles::done() const
{
    return m_before + (m_reader ? m_reader->done() : 0);
}

std::size_t ImportedFiles::size() const
{
    std::size_t bytes = 0;
    for (const File& file : m_files) {
        bytes += file.text.size();
    }
    return bytes;
}

} // namespace core
