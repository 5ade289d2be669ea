#include "core/report/Language.h"

#include "core/report/Pattern.h"

#include <algorithm>
#include <cassert>

namespace core {

using document::Run;
using document::Text;

namespace {

const PlaceValue* valueOf(std::string_view place, PlaceValues values)
{
    const auto* const found = std::find_if(values.begin(), values.end(),
                                           [&](const auto& value) { return value.first == place; });
    return found != values.end() ? &found->second : nullptr;
}

/// The number by which `phrase` chooses its form; nothing where it has one form alone.
const int* chooserOf(Phrase phrase, PlaceValues values)
{
    for (const std::string_view place : split(phrase.places(), ' ')) {
        if (place.starts_with('#') || place.starts_with('=')) {
            const PlaceValue* value = valueOf(place.substr(1), values);
            return value != nullptr ? std::get_if<int>(value) : nullptr;
        }
    }
    return nullptr;
}

Run asRun(std::string text)
{
    Run run;
    run.text = std::move(text);
    return run;
}

} // namespace

void append(Text& text, const Text& more)
{
    for (const Run& run : more) {
        Run like = run;
        like.text = text.empty() ? std::string() : text.back().text;
        if (!text.empty() && like == text.back()) {
            text.back().text += run.text;
        } else if (!run.text.empty()) {
            text.push_back(run);
        }
    }
}

const std::string& Language::pattern(Phrase phrase, PlaceValues values) const
{
    const auto& forms = phrases[phrase.index()];
    if (const int* count = chooserOf(phrase, values)) {
        const std::string number = std::to_string(*count);
        for (const std::string_view form : {std::string_view(number), rules.pluralOf(*count)}) {
            if (const auto found = forms.find(form); found != forms.end()) {
                return found->second;
            }
        }
    }
    const auto found = forms.find("other");
    assert(found != forms.end() && "the reader takes no text without it");
    return found->second;
}

Text Language::runs(Phrase phrase, PlaceValues values) const
{
    return filled(pattern(phrase, values), values);
}

std::string Language::text(Phrase phrase, PlaceValues values) const
{
    return toPlainText(runs(phrase, values));
}

Text Language::filled(std::string_view pattern, PlaceValues values) const
{
    Text text;
    for (const PatternPiece& piece : piecesOf(pattern)) {
        append(text, piece.isPlace ? placeFilled(piece.text, values)
                                   : document::plain(std::string(piece.text)));
    }
    return text;
}

Text Language::placeFilled(std::string_view place, PlaceValues values) const
{
    const auto steps = split(place, '|');
    const PlaceValue* value = valueOf(steps.front(), values);
    if (value == nullptr) {
        return document::plain("{" + std::string(place) + "}");
    }
    const auto has = [&](std::string_view rule) {
        return std::find(steps.begin() + 1, steps.end(), rule) != steps.end();
    };
    if (const auto* parts = std::get_if<std::vector<Run>>(value)) {
        return joined(*parts, steps.size() > 1 ? steps.back() : "and");
    }
    Run run;
    if (const int* number = std::get_if<int>(value)) {
        run.text = has("counting") ? rules.counting(*number)
                   : has("word")   ? rules.inWords(*number)
                                   : std::to_string(*number);
    } else if (const auto* plain = std::get_if<std::string>(value)) {
        run.text = *plain;
    } else {
        run = std::get<Run>(*value);
    }
    for (auto step = steps.begin() + 1; step != steps.end(); ++step) {
        if (*step == "lower") {
            run.text = inSentence(run.text);
        } else if (*step == "capital") {
            run.text = capitalised(run.text);
        } else if (run.language.empty()) {
            run.text = rules.mutated(*step, run.text);
        }
    }
    return {std::move(run)};
}

std::string Language::word(WordList list, std::string_view word) const
{
    return toPlainText(wordRuns(list, word, {}));
}

Text Language::wordRuns(WordList list, std::string_view word, PlaceValues values) const
{
    const auto& texts = words[list.index()];
    const auto found = texts.find(word);
    return found != texts.end() ? filled(found->second, values) : Text();
}

std::string Language::ofDate(std::string_view pattern, Date date) const
{
    const auto month = static_cast<std::size_t>(date.month - 1);
    return toPlainText(filled(pattern, {{"day", date.day},
                                        {"month", months[month]},
                                        {"short-month", shortMonths[month]},
                                        {"year", date.year}}));
}

std::string Language::day(Date date) const
{
    return ofDate(dayPattern, date);
}

std::string Language::shortDay(Date date) const
{
    return ofDate(shortDayPattern, date);
}

std::string Language::month(Date date) const
{
    return ofDate(monthPattern, date);
}

Text Language::joined(const std::vector<Run>& parts, std::string_view list) const
{
    const auto found = rules.lists.find(list);
    assert(found != rules.lists.end() && "the reader takes no other rule");
    const LanguageRules::ListPatterns& patterns = found->second;
    Text text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i == 0) {
            append(text, {parts[i]});
            continue;
        }
        const bool byVowel = !patterns.beforeVowel.empty() && rules.startsWithVowel(parts[i].text);
        const std::string& pattern = i + 1 < parts.size() ? patterns.between
                                     : byVowel            ? patterns.beforeVowel
                                                          : patterns.last;
        // What was joined so far may have several looks, and stands before everything else.
        for (const PatternPiece& piece : piecesOf(pattern)) {
            if (!piece.isPlace) {
                append(text, document::plain(std::string(piece.text)));
            } else if (piece.text != "list") {
                append(text, placeFilled(piece.text, {{"next", parts[i]}}));
            }
        }
    }
    return text;
}

std::string Language::joined(const std::vector<std::string>& parts) const
{
    std::vector<Run> runs;
    std::transform(parts.begin(), parts.end(), std::back_inserter(runs), asRun);
    return toPlainText(joined(runs));
}

std::string Language::nameOf(std::string_view language) const
{
    const std::string name = word("languages", language);
    return name.empty() ? std::string(language) : name;
}

Languages::Languages(std::vector<Language> all) : m_all(std::move(all))
{
    const auto english = std::ranges::find(m_all, "en", &Language::code);
    assert(english != m_all.end());
    std::rotate(m_all.begin(), english, english + 1);
}

const Language& Languages::of(std::string_view tag) const
{
    const std::string_view code = tag.substr(0, tag.find('-'));
    const auto found = std::ranges::find(m_all, code, &Language::code);
    return found != m_all.end() ? *found : english();
}

} // namespace core
