#include "ui/widgets/Spelling.h"

#include "core/support/Letters.h"
#include "ui/base/Text.h"

#include <utility>

namespace ui {

namespace {

constexpr std::size_t mostSuggestions = 5;

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
    tell(m_speller.readOwn());
    emit changed();
}

void Spelling::setPlace(const std::string& place, const std::string& language,
                        std::unordered_set<std::string> known)
{
    m_place = place;
    m_known = std::move(known);
    m_speller.setLanguage(language);
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

QStringList Spelling::suggestions(const QString& word) const
{
    QStringList words;
    for (const std::u16string& one : m_speller.suggestions(unitsOf(word), mostSuggestions)) {
        words << QString::fromStdU16String(one);
    }
    return words;
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
