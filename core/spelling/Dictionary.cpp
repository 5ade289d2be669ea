#include "core/spelling/Dictionary.h"

#include "core/support/Letters.h"
#include "core/support/Text.h"

#include <hunspell.hxx>
#include <iconv.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace core {

namespace {

/// Hunspell’s names of encodings are nearly those that everybody has.
std::string knownName(const std::string& encoding)
{
    constexpr std::string_view microsoft = "microsoft-";
    return encoding.starts_with(microsoft) ? encoding.substr(microsoft.size()) : encoding;
}

} // namespace

struct Dictionary::Opened {
    /// Puts texts from one encoding into another.
    class Converter {
    public:
        Converter(const char* to, const char* from) : m_handle(iconv_open(to, from)) {}
        ~Converter()
        {
            if (works()) {
                iconv_close(m_handle);
            }
        }
        Converter(const Converter&) = delete;
        Converter& operator=(const Converter&) = delete;

        bool works() const { return m_handle != reinterpret_cast<iconv_t>(-1); }

        /// Nothing where a letter is not there.
        std::optional<std::string> operator()(std::string_view text) const
        {
            std::string in(text);
            std::string out(text.size() * 4 + 4, '\0');
            char* from = in.data();
            char* to = out.data();
            std::size_t left = in.size();
            std::size_t room = out.size();
            iconv(m_handle, nullptr, nullptr, nullptr, nullptr);
            if (iconv(m_handle, &from, &left, &to, &room) != 0) {
                return std::nullopt;
            }
            out.resize(out.size() - room);
            return out;
        }

    private:
        iconv_t m_handle;
    };

    explicit Opened(const DictionaryFiles& files)
        : words(files.affixes.c_str(), files.words.c_str())
        , encode(knownName(words.get_dict_encoding()).c_str(), "UTF-8")
        , decode("UTF-8", knownName(words.get_dict_encoding()).c_str())
    {
    }

    // Hunspell keeps notes of its own while it looks up.
    mutable Hunspell words;
    Converter encode;
    Converter decode;
};

Dictionary::Dictionary(DictionaryFiles files, std::unique_ptr<Opened> opened)
    : m_files(std::move(files))
    , m_opened(std::move(opened))
{
}

Dictionary::Dictionary(Dictionary&&) noexcept = default;
Dictionary& Dictionary::operator=(Dictionary&&) noexcept = default;
Dictionary::~Dictionary() = default;

Result<Dictionary> Dictionary::open(const DictionaryFiles& files)
{
    for (const auto& file : {files.affixes, files.words}) {
        std::error_code ignored;
        if (!std::filesystem::is_regular_file(file, ignored)) {
            // Hunspell takes a file that is missing for an empty one.
            return Problem{"the dictionary " + file.string() + " is not there.", {}};
        }
    }
    auto opened = std::make_unique<Opened>(files);
    if (!opened->encode.works() || !opened->decode.works()) {
        return Problem{"the dictionary " + files.words.string() + " is written in " +
                           opened->words.get_dict_encoding() + ", which cannot be read here.",
                       {}};
    }
    return Dictionary(files, std::move(opened));
}

bool Dictionary::knows(std::string_view word) const
{
    const auto encoded = m_opened->encode(word);
    return encoded && m_opened->words.spell(*encoded);
}

std::vector<std::string> Dictionary::suggestions(std::string_view word) const
{
    std::vector<std::string> found;
    if (const auto encoded = m_opened->encode(word)) {
        for (const std::string& one : m_opened->words.suggest(*encoded)) {
            if (auto decoded = m_opened->decode(one)) {
                found.push_back(std::move(*decoded));
            }
        }
    }
    return found;
}

std::string forDictionaries(std::u16string_view word)
{
    std::u16string plain(word);
    std::ranges::replace(plain, u'\u2019', u'\'');
    std::ranges::replace(plain, u'\u2010', u'-');
    std::ranges::replace(plain, u'\u2011', u'-');
    return toNfc(toUtf8(plain));
}

} // namespace core
