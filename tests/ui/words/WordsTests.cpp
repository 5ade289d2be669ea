#include "ui/words/Words.h"

#include <QStringList>

#include <catch2/catch.hpp>

namespace {

/// Each value as it stands in files, and as a person reads it.
template <typename Enum>
std::string words()
{
    QStringList all;
    for (std::size_t i = 0; i < core::Words<Enum>::all.size(); ++i) {
        const std::string_view word = core::Words<Enum>::all[i];
        all << QString::fromUtf8(word.data(), static_cast<int>(word.size())) + " " +
                   ui::inWords(static_cast<Enum>(i));
    }
    return all.join(", ").toStdString();
}

} // namespace

TEST_CASE("each value has its own words in the window")
{
    CHECK(words<core::NoteKind>() == "strength Strength, concern Concern, question Question, "
                                     "evidence Evidence, observation Observation");
    CHECK(words<core::Audience>() == "panel Panel only, team Service team, sponsor Sponsor, "
                                     "team+sponsor Team and sponsor, public Everybody");
    CHECK(words<core::Seen>() == "shown Shown to us, told Told to us, read Read by us, "
                                 "tried Tried by us, not-seen Not seen");
    CHECK(words<core::QuestionState>() ==
          "to-ask To ask, asked Asked, answered Answered, dropped Dropped");
    CHECK(words<core::Priority>() == "must Must, should Should, could Could");
    CHECK(words<core::Owner>() == "team Service team, service-owner Service owner, "
                                  "sponsor Sponsor, organisation Organisation");
    CHECK(words<core::Status>() ==
          "open Open, evidence-given Evidence given, more-needed More needed, done Done, "
          "mitigated Mitigated, deferred Deferred, dropped Dropped");
    CHECK(words<core::Confidence>() == "low Unsure, medium Fairly sure, high Sure");
    CHECK(words<core::Role>() ==
          "lead Lead assessor, assessor Assessor, observer Observer, trainee Trainee");
    CHECK(words<core::AssessmentType>() ==
          "assessment Panel assessment, reassessment Reassessment, "
          "amber-evidence-review Amber evidence review, live-review Live review, "
          "peer-review Peer review, self-assessment Self-assessment");
    CHECK(words<core::ServiceRole>() ==
          "service-owner Service owner, senior-responsible-owner Senior responsible owner, "
          "product-manager Product manager, delivery-manager Delivery manager, "
          "programme-manager Programme manager, user-research User research, design Design, "
          "technology Technology, performance Performance");
    CHECK(words<core::Holding>() ==
          "held Filled, shared Shared with another role or service, vacant Vacant");
    CHECK(words<core::Stance>() == "accept Accepted, challenge Challenged");
}
