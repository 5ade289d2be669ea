#pragma once

#include <string>
#include <string_view>

/// The least that is a standard: two points, nothing optional but what the tests break.
inline constexpr std::string_view smallStandard = R"(format: standpoint-standard/1
id: small-2026
name: Small Standard
short: Small
publisher: Office
nation: Wales
languages: [en, cy]
current: true
in-force: 2026-04
address: https://example.org/standard
summary: A standard for tests.
sources:
  - {title: Index, address: "https://example.org/"}
scales:
  - id: met
    name: Met or not
    official: true
    rule: worst-point
    levels:
      - {id: met, name: Met, meaning: go on, colour: green}
      - {id: not-met, name: Not met, meaning: stop, colour: red, needs-action: true}
phases:
  - {id: alpha, name: Alpha}
  - {id: live, name: Live}
groups:
  - {id: users, name: Users}
themes:
  - {id: needs, name: Needs, minutes: 40}
points:
  - number: 1
    title: {en: One, cy: Un}
    group: users
    theme: needs
    summary: The first.
    why: Because.
    leads: [user-research]
    contributes: [design]
    prompts:
      any:
        ask:
          - Who?
    counterparts:
      - {point: other-2020/1, kind: near, why: Alike.}
  - number: 2
    title: {en: Two, cy: Dau}
    theme: needs
    summary: The second.
    why: Because.
    leads: [lead]
    prompts: {}
)";

/// `smallStandard` with the first `old` in it written as `replacement`. `old` must be there.
inline std::string smallStandardWith(std::string_view old, std::string_view replacement)
{
    std::string text(smallStandard);
    return text.replace(text.find(old), old.size(), replacement);
}
