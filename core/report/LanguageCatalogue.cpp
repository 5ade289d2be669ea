#include "core/report/LanguageCatalogue.h"

#include "core/report/LanguageReader.h"
#include "core/support/File.h"

#include <algorithm>
#include <mutex>
#include <system_error>

namespace core {

namespace {

Result<Languages> readLanguages(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end;
         at.increment(error)) {
        if (at->path().extension() == ".yaml") {
            files.push_back(at->path());
        }
    }
    std::ranges::sort(files);
    std::vector<Language> languages;
    for (const std::filesystem::path& file : files) {
        const auto text = readFile(file, largestLanguageBytes + 1);
        if (!text) {
            return text.problem();
        }
        LanguageReading reading = readLanguage(*text, file.filename().string());
        if (!reading.language) {
            return Problem{
                "the words of reports cannot be read: " + toString(reading.faults.front()), {}};
        }
        if (reading.language->code != file.stem()) {
            return Problem{"the language in this file is another one: '" + reading.language->code +
                               "'.",
                           file.string()};
        }
        languages.push_back(std::move(*reading.language));
    }
    if (std::ranges::find(languages, "en", &Language::code) == languages.end()) {
        return Problem{"the words of reports are missing. Install Standpoint once more.",
                       folder.string()};
    }
    return Languages(std::move(languages));
}

} // namespace

struct LanguageCatalogue::Kept {
    std::filesystem::path folder;
    std::mutex reading;
    std::shared_ptr<const Languages> languages;
};

LanguageCatalogue::LanguageCatalogue(std::filesystem::path folder)
    : m_kept(std::make_shared<Kept>())
{
    m_kept->folder = std::move(folder);
}

LanguageCatalogue::LanguageCatalogue(Languages languages) : m_kept(std::make_shared<Kept>())
{
    m_kept->languages = std::make_shared<const Languages>(std::move(languages));
}

Result<std::shared_ptr<const Languages>> LanguageCatalogue::languages() const
{
    const std::lock_guard only(m_kept->reading);
    if (m_kept->languages == nullptr) {
        auto read = readLanguages(m_kept->folder);
        if (!read) {
            return read.problem();
        }
        m_kept->languages = std::make_shared<const Languages>(std::move(read).value());
    }
    return m_kept->languages;
}

} // namespace core
