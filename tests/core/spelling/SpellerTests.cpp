#include "core/spelling/KnownHere.h"
#include "core/spelling/Speller.h"
#include "core/spelling/Suggestions.h"
#include "tests/core/assessment/SmallPanel.h"
#include "tests/core/spelling/SmallDictionary.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

struct Desk {
    Desk() : speller(OwnWords(folder / "words.txt"))
    {
        writeSmallDictionaries(folder.path());
        std::vector<Dictionary> dictionaries;
        for (const DictionaryFiles& files : dictionariesIn({folder.path()})) {
            dictionaries.push_back(Dictionary::open(files).value());
        }
        speller.setDictionaries(std::move(dictionaries));
    }

    std::u16string misspelt(std::u16string_view text)
    {
        std::u16string all;
        for (const WordPlace& place : speller.misspelt(text)) {
            all += (all.empty() ? u"" : u"|") + std::u16string(text.substr(place.at, place.length));
        }
        return all;
    }

    TemporaryFolder folder;
    Speller speller;
};

} // namespace

TEST_CASE("a word is right when any dictionary knows it while nobody said the language")
{
    Desk desk;
    CHECK(desk.misspelt(u"The team notes gwasanaeth, taem, t\u0177") == u"taem");
    desk.speller.setLanguage("en");
    CHECK(desk.misspelt(u"The team notes gwasanaeth, taem") == u"gwasanaeth|taem");
    desk.speller.setLanguage("cy");
    CHECK(desk.misspelt(u"The gwasanaeth") == u"The");
    desk.speller.setLanguage({});
    CHECK(desk.misspelt(u"The gwasanaeth").empty());
}

TEST_CASE("without a dictionary for the language nothing is misspelt")
{
    Desk desk;
    desk.speller.setLanguage("gd");
    CHECK_FALSE(desk.speller.canCheck());
    CHECK(desk.misspelt(u"taem").empty());
    Speller none{OwnWords({})};
    CHECK_FALSE(none.canCheck());
    CHECK(none.misspelt(u"taem").empty());
}

TEST_CASE("of a word with hyphens the parts that nobody knows are misspelt")
{
    Desk desk;
    CHECK(desk.misspelt(u"well-known e-notes") == u"");
    CHECK(desk.misspelt(u"well-knwon the") == u"knwon");
    CHECK(desk.speller.misspelt(u"well-knwon").front() == WordPlace{5, 5});
}

TEST_CASE("what somebody added to their words is right from then on, with its possessive")
{
    Desk desk;
    CHECK(desk.misspelt(u"Zorgle Zorgle\u2019s zorgles") == u"Zorgle|Zorgle\u2019s|zorgles");
    REQUIRE(desk.speller.addOwn(u"Zorgle"));
    CHECK(desk.misspelt(u"Zorgle zorgle\u2019s zorgles") == u"zorgles");
    REQUIRE(desk.speller.removeOwn(u"zorgle"));
    CHECK(desk.misspelt(u"zorgle") == u"zorgle");
}

TEST_CASE("words of the standards, of the service and of the panel are right in their assessment")
{
    Desk desk;
    Assessment assessment = smallPanel::assessment();
    assessment.service.name = "Frobnication licence";
    assessment.service.organisation = "Ministry of Quux";
    assessment.panel.front().name = "Ynyr Blenkinsop-Zzyzx";
    assessment.team = {{ServiceRole::ServiceOwner, Holding::Held, "Oona Grubble"}};
    auto edition = std::make_shared<Standard>(*smallPanel::editions().front());
    edition->points.front().title = {{"en", "Undrestand users"}, {"cy", "Deall"}};
    edition->points.front().prompts["any"].questions = {{{"en", "Who blorps?"}}};
    const std::u16string text = u"frobnication Quux Zzyzx blenkinsop-zzyzx Grubble\u2019s blorps "
                                u"undrestand deall";
    CHECK(desk.misspelt(text) != u"");
    desk.speller.setKnownHere(wordsKnownIn(assessment, {edition}));
    CHECK(desk.misspelt(text) == u"");
    CHECK(desk.misspelt(u"taem") == u"taem");
}

TEST_CASE("at most so many words are suggested, none twice, with the apostrophe that was typed")
{
    Desk desk;
    const auto some = suggestionsFor(u"srevice", desk.speller.applying(), 5);
    REQUIRE_FALSE(some.empty());
    CHECK(some.size() <= 5);
    CHECK(some.front() == u"service");
    CHECK(suggestionsFor(u"srevice", desk.speller.applying(), 1).size() == 1);
    const auto whose = suggestionsFor(u"woh\u2019s", desk.speller.applying(), 5);
    REQUIRE_FALSE(whose.empty());
    CHECK(whose.front() == u"who\u2019s");
    desk.speller.setLanguage("cy");
    CHECK(std::ranges::count(suggestionsFor(u"srevice", desk.speller.applying(), 5), u"service") ==
          0);
    std::filesystem::remove(desk.speller.applying().front().words);
    CHECK(suggestionsFor(u"ty", desk.speller.applying(), 5).empty());
}
