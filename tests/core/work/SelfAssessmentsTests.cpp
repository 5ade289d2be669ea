#include "core/work/SelfAssessments.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

AssessmentSummary listed(const std::string& id, const std::string& service, AssessmentType type)
{
    AssessmentSummary one;
    one.id = id;
    one.service = service;
    one.type = type;
    return one;
}

std::vector<std::string> ids(const std::vector<AssessmentSummary>& list)
{
    std::vector<std::string> ids;
    for (const AssessmentSummary& one : list) {
        ids.push_back(one.id);
    }
    return ids;
}

const std::vector<AssessmentSummary> all{
    listed("parks", "Parks", AssessmentType::SelfAssessment),
    listed("rod", "Apply for a rod licence", AssessmentType::Assessment),
    listed("self", "Apply for a ROD licence ", AssessmentType::SelfAssessment),
    listed("again", "apply for a rod licence", AssessmentType::Reassessment),
};

} // namespace

TEST_CASE("a service is the same whatever the case of its name")
{
    CHECK(isSameService("Apply for a ROD licence", " apply for a rod licence"));
    CHECK(isSameService("TŶ", "tŷ"));
    CHECK_FALSE(isSameService("Apply for a rod licence", "Apply for a licence"));
}

TEST_CASE("a self-assessment can stand beside the panel's assessments of its service")
{
    CHECK(ids(panelsOf("self", all)) == std::vector<std::string>{"rod", "again"});
    CHECK(panelsOf("parks", all).empty());
    CHECK(panelsOf("none", all).empty());
}

TEST_CASE("an assessment can have any self-assessment beside it, that of its service first")
{
    Assessment assessment;
    assessment.id = "rod";
    assessment.service.name = "Apply for a rod licence";
    CHECK(ids(selfAssessmentsFor(assessment, all)) == std::vector<std::string>{"self", "parks"});
    assessment.id = "self";
    CHECK(ids(selfAssessmentsFor(assessment, all)) == std::vector<std::string>{"parks"});
}
