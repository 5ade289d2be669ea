#include "ui/widgets/Spelling.h"

#include "core/spelling/Suggestions.h"
#include "core/support/Letters.h"
#include "ui/base/Background.h"
#include "ui/base/Text.h"

#include <QPointer>

#include <utility>

namespace ui {

namespace {

constexpr std::size_t mostSuggestions = 5;
constexpr std::size_t mostRemembered = 500;

std::u16string_view unitsOf(const QString& text)
{
    return {reinterpret_cast<const char16_t*>(text.utf16()), static_cast<std::size_t>(text.size())};
}

} // namespace

Spelling::Spelling(std::filesystem::path ownWords, QObject* parent)
    : QObject(parent)
    , m_speller(core::OwnWords(std::move(ownWords)))
{
}

void Spelling::setWanted(bool wanted)
{
    if (std::exchange(m_wanted, wanted) != wanted) {
        emit changed();
    }
}

void Spelling::setDictionaries(std::vector<core::Dictionary> dictionaries)
{
    m_hasDictionaries = !dictionaries.empty();
    m_speller.setDictionaries(std::move(dictionaries));
    m_suggested.clear();
    tell(m_speller.readOwn());
    emit changed();
}

void Spelling::setPlace(const std::string& place, const std::string& language,
                        std::unordered_set<std::string> known)
{
    m_place = place;
    m_known = std::move(known);
    m_speller.setLanguage(language);
    m_suggested.clear(); // Other dictionaries may apply.
    useKnown();
}

void Spelling::useKnown()
{
    auto known = m_known;
    if (const auto ignored = m_ignored.find(m_place); ignored != m_ignored.end()) {
        known.insert(ignored->second.begin(), ignored->second.end());
    }
    m_speller.setKnownHere(std::move(known));
    emit changed();
}

bool Spelling::isOn() const
{
    return m_wanted && m_speller.canCheck();
}

std::vector<core::WordPlace> Spelling::misspelt(const QString& text)
{
    return m_wanted ? m_speller.misspelt(unitsOf(text)) : std::vector<core::WordPlace>();
}

void Spelling::suggest(const QString& word, QObject* context,
                       std::function<void(const QStringList&)> then)
{
    if (const auto known = m_suggested.find(word); known != m_suggested.end()) {
        then(known->second);
        return;
    }
    inBackground(
        context,
        [word, dictionaries = m_speller.applying()] {
            return core::suggestionsFor(unitsOf(word), dictionaries, mostSuggestions);
        },
        [spelling = QPointer<Spelling>(this), word,
         then = std::move(then)](const std::vector<std::u16string>& found) {
            QStringList words;
            for (const std::u16string& one : found) {
                words << QString::fromStdU16String(one);
            }
            if (spelling) {
                spelling->remember(word, words);
            }
            then(words);
        });
}

void Spelling::remember(const QString& word, const QStringList& suggested)
{
    if (m_suggested.size() >= mostRemembered) {
        m_suggested.clear();
    }
    m_suggested.emplace(word, suggested);
}

bool Spelling::isOwn(const QString& word) const
{
    return m_speller.own().has(toUtf8(word));
}

void Spelling::addOwn(const QString& word)
{
    tell(m_speller.addOwn(unitsOf(word)));
    emit changed();
}

void Spelling::removeOwn(const QString& word)
{
    tell(m_speller.removeOwn(unitsOf(word)));
    emit changed();
}

void Spelling::ignore(const QString& word)
{
    m_ignored[m_place].insert(core::wordKey(toUtf8(word)));
    useKnown();
}

void Spelling::tell(const core::Result<core::Done>& done)
{
    if (!done) {
        emit failed(done.problem());
    }
}

} // namespace ui
