#include "core/standards/StandardReader.h"

#include <libfyaml.h>

#include <cstdio>
#include <cstdlib>

#include "bench/Figure.h"
#include "bench/Measures.h"

namespace bench {

namespace {

using namespace core;

/// Takes everything from the parser and keeps nothing.
void parseOnly(const std::string& yaml)
{
    const fy_parse_cfg settings{};
    fy_parser* parser = fy_parser_create(&settings);
    fy_parser_set_string(parser, yaml.data(), yaml.size());
    while (fy_event* event = fy_parser_parse(parser)) {
        fy_parser_event_free(parser, event);
    }
    fy_parser_destroy(parser);
}

/// Reads all texts and looks at them beside each other, as `standpoint-cli check` does.
void readAndCheck(const std::vector<std::string>& texts)
{
    Editions editions;
    for (const std::string& text : texts) {
        StandardReading reading = readStandard(text, "standard.yaml");
        if (!reading.standard) {
            std::fprintf(stderr, "%s\n", toString(reading.faults.front()).c_str());
            std::exit(1);
        }
        editions.push_back(std::make_shared<const Standard>(std::move(*reading.standard)));
    }
    if (!checkTogether(editions).empty()) {
        std::fputs("the standards do not fit together\n", stderr);
        std::exit(1);
    }
}

/// A standard with so many points, each about as long as a bundled one of an older edition.
std::string generated(int points)
{
    std::string yaml = R"(format: standpoint-standard/1
id: generated
name: Generated Standard
short: Generated
publisher: Office
nation: Wales
languages: [en, cy]
current: true
address: https://example.org/
summary: A standard that no panel would finish.
sources: [{title: Index, address: "https://example.org/"}]
scales:
  - id: met-not-met
    name: Met or not met
    official: true
    rule: worst-point
    levels:
      - {id: met, name: Met, meaning: carry on, colour: green}
      - {id: not-met, name: Not met, meaning: put it right, colour: red, needs-action: true}
phases: [{id: alpha, name: Alpha}, {id: live, name: Live}]
groups: []
themes: [{id: needs, name: Needs, minutes: 40}]
points:
)";
    for (int number = 1; number <= points; ++number) {
        const std::string n = std::to_string(number);
        yaml += "  - number: " + n + "\n    title:\n      en: Point " + n + "\n      cy: Pwynt " +
                n + R"(
    theme: needs
    summary: >-
      The team knows who uses the service and what they need, and it can show how that became something
      that people use. It goes on learning for as long as the service runs.
    why: A service that is built on guesses has to be built twice.
    leads: [user-research]
    contributes: [design, content]
    prompts:
      any:
        ask:
          - "Who uses this service, and who is missing from what you know?"
          - "What did you learn last month, and what became of it?"
          - What would you do differently if you began today?
        good:
          - Notes and recordings that lead from a session to a decision.
        warning:
          - Needs that read like the features already planned.
      live:
        ask:
          - "What have you learned since the service opened to everybody?"
          - "Which figures made you change something?"
          - Who looks after the service next year?
    sources:
      - {title: The point, address: "https://example.org/point"}
)";
    }
    return yaml;
}

std::size_t bytesOf(const std::vector<std::string>& texts)
{
    std::size_t bytes = 0;
    for (const std::string& text : texts) {
        bytes += text.size();
    }
    return bytes;
}

void measure(const std::string& what, const std::vector<std::string>& texts)
{
    const auto [ours, floor] = inTurns(
        15, [&] { readAndCheck(texts); },
        [&] {
            for (const std::string& text : texts) {
                parseOnly(text);
            }
        });
    print({"Reading and checking " + what + ", " + std::to_string(bytesOf(texts) / 1024) + " KiB",
           "ms", ours, floor, "libfyaml alone on the same bytes", "at most 2×"});
}

} // namespace

void measureStandards(const Setting& setting)
{
    std::vector<std::string> texts;
    for (const std::string& id : setting.library.ids()) {
        auto text = setting.library.text(id);
        if (!text) {
            std::fprintf(stderr, "%s\n", toString(text.problem()).c_str());
            std::exit(1);
        }
        texts.push_back(std::move(*text));
    }
    measure("all bundled standards", texts);
    measure("a standard of 1,802 points", {generated(1802)});
}

} // namespace bench
