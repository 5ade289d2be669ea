#include "tests/core/standards/BundledEditions.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace core;
using namespace bundled;

namespace {

int sentences(std::string_view text)
{
    int count = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool ends = text[at] == '.' || text[at] == '?';
        count += ends && (at + 1 == text.size() || text[at + 1] == ' ') ? 1 : 0;
    }
    return count;
}

/// What `point` itself says of `phase`; what it says for any phase does not count.
const Prompts* ownPromptsAt(const Point& point, const std::string& phase)
{
    const auto found = point.prompts.find(phase);
    return found == point.prompts.end() ? nullptr : &found->second;
}

/// Every English text of an edition that is this project's own, with where it stands.
std::vector<std::pair<std::string, std::string>> ownTexts(const Standard& standard)
{
    std::vector<std::pair<std::string, std::string>> texts;
    const auto keep = [&](const std::string& where, const Translated& text) {
        texts.emplace_back(where, inLanguage(text, "en"));
    };
    keep(standard.id, standard.summary);
    keep(standard.id, standard.unverified);
    for (const Scale& scale : standard.scales) {
        keep(standard.id, scale.note);
        for (const Level& level : scale.levels) {
            keep(standard.id, level.meaning);
        }
    }
    for (const Point& point : standard.points) {
        const std::string where = named(standard, point);
        keep(where, point.summary);
        keep(where, point.why);
        keep(where, point.unverified);
        for (const Counterpart& one : point.counterparts) {
            keep(where, one.why);
        }
        for (const auto& [phase, prompts] : point.prompts) {
            for (const auto* list :
                 {&prompts.questions, &prompts.goodEvidence, &prompts.warningSigns}) {
                for (const Translated& text : *list) {
                    keep(where + " " + phase, text);
                }
            }
        }
    }
    return texts;
}

} // namespace

TEST_CASE("current editions say of every point what it means and who leads")
{
    for (const std::string_view id : current) {
        const Standard& standard = edition(id);
        for (const Point& point : standard.points) {
            INFO(named(standard, point));
            CHECK(sentences(inLanguage(point.summary, "en")) == 2);
            CHECK_FALSE(inLanguage(point.why, "en").empty());
            CHECK_FALSE(point.leads.empty());
            CHECK(standard.theme(point.theme));
            CHECK_FALSE(point.sources.empty());
        }
    }
}

TEST_CASE("current editions say at every phase what to ask, what is good and what should worry")
{
    for (const std::string_view id : current) {
        const Standard& standard = edition(id);
        for (const std::string phase : {"discovery", "alpha", "private-beta", "beta", "live"}) {
            REQUIRE(standard.phase(phase));
            for (const Point& point : standard.points) {
                INFO(named(standard, point) << " at " << phase);
                const Prompts* prompts = ownPromptsAt(point, phase);
                REQUIRE(prompts);
                CHECK(prompts->questions.size() >= 4);
                CHECK(prompts->questions.size() <= 7);
                CHECK(prompts->goodEvidence.size() >= 2);
                CHECK(prompts->warningSigns.size() >= 2);
            }
        }
    }
}

TEST_CASE("older editions have at least three questions for each point")
{
    for (const auto& standard : editions()) {
        for (const Point& point : standard->points) {
            INFO(named(*standard, point));
            CHECK_FALSE(inLanguage(point.summary, "en").empty());
            CHECK_FALSE(point.leads.empty());
            CHECK(standard->theme(point.theme));
            for (const Phase& phase : standard->phases) {
                INFO("at " << phase.id);
                const Prompts* prompts = promptsAt(point, phase.id);
                REQUIRE(prompts);
                CHECK(prompts->questions.size() >= 3);
            }
        }
    }
}

TEST_CASE("what is said to be taken over is there, and questions of one's own come after it")
{
    int takenOver = 0;
    for (const std::string_view id : current) {
        for (const Point& point : edition(id).points) {
            for (const auto& [phase, prompts] : point.prompts) {
                // From Digital First only the topics are taken, in words of this project.
                if (prompts.takenFrom.empty() || prompts.takenFrom == "scotland-2017") {
                    continue;
                }
                INFO(named(edition(id), point) << " at " << phase);
                std::set<std::string> there;
                for (const Match& match : crosswalk(edition(id), edition(prompts.takenFrom))) {
                    const Prompts* source = match.from.number == point.number
                                                ? ownPromptsAt(pointAt(match.to), phase)
                                                : nullptr;
                    for (std::size_t i = 0; source && i < source->questions.size(); ++i) {
                        there.insert(inLanguage(source->questions[i], "en"));
                    }
                }
                const auto& asked = prompts.questions;
                const auto isThere = [&](const Translated& question) {
                    return there.contains(inLanguage(question, "en"));
                };
                const auto own = std::find_if_not(asked.begin(), asked.end(), isThere);
                CHECK(own - asked.begin() >= 4);
                CHECK(std::none_of(own, asked.end(), isThere));
                if (own != asked.end()) {
                    CHECK_FALSE(inLanguage(point.unverified, "en").empty());
                }
                ++takenOver;
            }
        }
    }
    CHECK(takenOver > 0);
}

TEST_CASE("Welsh well-being, language, ownership and openness have questions of their own")
{
    for (const int number : {1, 2, 6, 9}) {
        const Point& point = pointAt({"wales-2025", number});
        CHECK_FALSE(inLanguage(point.unverified, "en").empty());
        for (const auto& [phase, prompts] : point.prompts) {
            INFO(point.number << " at " << phase);
            CHECK(prompts.takenFrom.empty());
        }
    }
}

TEST_CASE("Welsh editions name all their parts in Welsh too")
{
    for (const std::string_view id : {"wales-2021", "wales-2025"}) {
        const Standard& standard = edition(id);
        std::vector<Translated> names{standard.name, standard.shortName};
        for (const Scale& scale : standard.scales) {
            names.push_back(scale.name);
            for (const Level& level : scale.levels) {
                names.push_back(level.name);
                names.push_back(level.meaning);
            }
        }
        for (const Phase& phase : standard.phases) {
            names.push_back(phase.name);
        }
        for (const Theme& theme : standard.themes) {
            names.push_back(theme.name);
        }
        for (const Group& group : standard.groups) {
            names.push_back(group.name);
        }
        for (const Translated& name : names) {
            INFO(id << ": " << inLanguage(name, "en"));
            CHECK(name.contains("cy"));
        }
    }
}

TEST_CASE("no question is asked twice for the same point, and each can be asked aloud")
{
    for (const auto& standard : editions()) {
        for (const Point& point : standard->points) {
            for (const auto& [phase, prompts] : point.prompts) {
                INFO(named(*standard, point) << " at " << phase);
                std::set<std::string> asked;
                for (const Translated& question : prompts.questions) {
                    const std::string& text = inLanguage(question, "en");
                    INFO(text);
                    CHECK(text.ends_with("?"));
                    CHECK(text.size() <= 110);
                    CHECK(asked.insert(text).second);
                }
            }
        }
    }
}

TEST_CASE("an edition does not say the same under two of its points")
{
    for (const std::string_view id : current) {
        const Standard& standard = edition(id);
        std::map<std::string, std::string> first;
        for (const Point& point : standard.points) {
            for (const auto& [phase, prompts] : point.prompts) {
                for (const auto* list :
                     {&prompts.questions, &prompts.goodEvidence, &prompts.warningSigns}) {
                    for (const Translated& text : *list) {
                        const std::string here = named(standard, point);
                        INFO(inLanguage(text, "en"));
                        CHECK(first.emplace(inLanguage(text, "en"), here).first->second == here);
                    }
                }
            }
        }
    }
}

TEST_CASE("texts keep to the house style")
{
    for (const auto& standard : editions()) {
        for (const auto& [where, text] : ownTexts(*standard)) {
            INFO(where << ": " << text);
            for (const std::string_view wrong : {"!", "'", "\"", "  ", "...", "–", "—"}) {
                INFO("has " << wrong);
                CHECK(text.find(wrong) == std::string::npos);
            }
        }
    }
}
