#include "core/standards/OwnStandards.h"

namespace core {

std::string_view templateStandard()
{
    return R"(# A standard of your own, to start from. Change what you like and delete the comments when you no
# longer need them. Everything here is an example; the page FORMAT.md explains each key.
# To find mistakes:     standpoint-cli check FILE
# To use the standard:  standpoint-cli standards add FILE

format: standpoint-standard/1    # leave this line as it is

# The id names this edition for ever: lower-case letters, digits and hyphens, best with a year. A later
# edition gets an id of its own, so that old assessments stay as they were.
id: our-standard-2026
name: Our Service Standard
short: Ours                      # stands in front of a point's number: "Ours 2"
publisher: Name of your organisation
nation: United Kingdom

# Every text is written in English, and can have the other languages as well:
#   name: {en: Our Service Standard, cy: Ein Safon Gwasanaeth}
# A point's title needs all languages that stand here.
languages: [en]
current: true                    # false once a later edition replaced it
in-force: 2026-04                # a year, month or day; leave the line out when it is not known
address: https://example.org/our-standard
summary: >-
  Say in one or two sentences whom the standard is for. A text can run over several lines like this
  one when they are all indented alike.
# unverified: What you could not check about the edition. Standpoint shows it beside the text.
sources:                         # the pages that this file rests on
  - {title: Our standard on our website, address: "https://example.org/our-standard"}

# How points are judged, from the best level to the worst. With the rule worst-point the result of the
# whole is the level of the worst point; with the rule none there is no result, as in a review.
# Colours: green, amber, red, blue or grey. The first scale is the one for new assessments.
scales:
  - id: red-amber-green
    name: "Red, amber or green"
    official: true               # false when your organisation has none and you chose this one
    rule: worst-point
    levels:
      - {id: green, name: Green, meaning: on track, colour: green}
      - {id: amber, name: Amber, meaning: "carry on, and put this right in time", colour: amber, needs-action: true}
      - {id: red, name: Red, meaning: stop and put this right first, colour: red, needs-action: true}

# The phases that a service goes through, in order. Assessments can do without a phase.
phases:
  - {id: alpha, name: Alpha}
  - {id: beta, name: Beta}
  - {id: live, name: Live}

# How the standard sorts its points. Write "groups: []" when it does not.
groups:
  - {id: people, name: People}

# What the panel talks about together, in the order of the day, with the minutes for it. With these
# ids the standard can be walked through together with a bundled one: user-needs, whole-service, team,
# technology, measures.
themes:
  - {id: user-needs, name: User needs, minutes: 40}
  - {id: team, name: Team, minutes: 30}

points:
  - number: 1                    # 1, 2, 3 and so on, in order
    title: Know the people you serve
    group: people                # leave out where there are no groups
    theme: user-needs
    summary: What the point asks for, in a sentence or two.
    why: Why it matters to people.
    # Who leads on this point and who helps: lead, user-research, design, content, accessibility,
    # product, delivery, technology, performance, policy, welsh-language.
    leads: [user-research]
    contributes: [design]
    # What to ask, what good evidence looks like and what should worry a panel. "any" serves every
    # phase that has no questions of its own.
    prompts:
      any:
        ask:
          - "Who uses the service, and who cannot?"
          - "What did you learn from them most recently?"
        good:
          - Recent notes from sessions that the team can talk about.
        warning:
          - Nobody in the team has met a user.
      live:
        ask:
          - "What have you learned since the service opened?"
    # Points of other editions that ask something alike: same (one answer serves both), part-of (this
    # point is part of the other), wider (the other is part of this one) or near (judged apart).
    counterparts:
      - {point: gds-2019/1, kind: same, why: Both ask for research with the people who use it.}

  - number: 2
    title: Have a team that can last
    theme: team
    summary: What the point asks for, in a sentence or two.
    why: Why it matters to people.
    leads: [delivery]
    prompts:
      any:
        ask:
          - "Who is on the team, and what is missing?"
)";
}

} // namespace core
