#pragma once

#include "core/assessment/Import.h"
#include "core/exchange/AssessmentJson.h"
#include "core/support/File.h"
#include "tests/core/report/Samples.h"

#include <catch2/catch.hpp>

#include <string>

/// An assessment of the samples that come with the program, as a casebook would have it.
struct SampleFile {
    core::Editions editions;
    core::Ledger ledger;

    explicit SampleFile(const std::string& name) : SampleFile(read(name)) {}
    explicit SampleFile(const core::Assessment& assessment)
        : editions(bundled(assessment.standards))
        , ledger(assessment.id, core::asEdits(assessment, editions))
    {
    }

private:
    static core::Assessment read(const std::string& name)
    {
        const auto text = core::readFile(SOURCE_DIR "/samples/" + name + ".json", 1 << 22);
        REQUIRE(text);
        return core::fromExchange(*text, name).value().front();
    }
};
