#include "app/Command.h"
#include "app/JsonOrNull.h"
#include "core/work/PooledAgreement.h"

#include <array>
#include <cstdio>

namespace app {

namespace {

using namespace core;

/// Where the drawing of assessments begins; any number would do, and the same gives the same
/// figures.
constexpr std::uint64_t seed = 20040611;

struct AgreementOptions {
    std::string casebook, standard, phase;
    bool json = false;
};

Json numberOrNull(const std::optional<double>& number)
{
    return number ? Json(*number) : Json(nullptr);
}

std::string inText(double number)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.3f", number);
    return text.data();
}

Json inJson(const PooledAgreement& pooled)
{
    Json interval(nullptr);
    if (pooled.interval) {
        interval = Json::array();
        interval.push_back(pooled.interval->low);
        interval.push_back(pooled.interval->high);
    }
    return {{"scale", textOrNull(pooled.scale)},
            {"assessments", pooled.assessments},
            {"units", pooled.units},
            {"raters", pooled.raters},
            {"pairs", pooled.pairs},
            {"mean", numberOrNull(pooled.mean)},
            {"within_one", numberOrNull(pooled.withinOne)},
            {"alpha", numberOrNull(pooled.alpha)},
            {"interval", interval},
            {"too_few", pooled.assessments < fewestToPool}};
}

std::string alphaInText(const PooledAgreement& pooled)
{
    if (pooled.assessments < fewestToPool) {
        return "too few assessments for a coefficient; " + std::to_string(fewestToPool) +
               " are needed";
    }
    if (!pooled.alpha) {
        return "no variation: all rated alike, so alpha does not apply";
    }
    std::string text = inText(*pooled.alpha);
    if (pooled.interval) {
        text += " (95% of drawings of assessments from " + inText(pooled.interval->low) + " to " +
                inText(pooled.interval->high) + ")";
    }
    return text;
}

Exit agreement(AppContext& context, const AgreementOptions& options)
{
    const Casebook casebook = openCasebook(context, options.casebook, Use::Reading);
    const PooledAgreement pooled = orStop(
        "pooling the ratings", pooledAgreement(casebook, options.standard, options.phase, seed));
    if (options.json) {
        context.output += inJson(pooled).text() + "\n";
        return Exit::Done;
    }
    if (pooled.units == 0) {
        context.say("No revealed point was rated by two or more.\n");
        return Exit::Done;
    }
    context.say(counted(pooled.assessments, "assessment", "assessments") + ", " +
                counted(pooled.units, "point", "points") + " rated before the reveal by " +
                counted(pooled.raters, "person", "people") + ", " +
                counted(pooled.pairs, "pair of ratings", "pairs of ratings") + "\n" +
                "Agreement (mean over points)  " + inText(*pooled.mean) + "\n" +
                "Pairs within one step         " + inText(*pooled.withinOne) + "\n" +
                "Krippendorff's ordinal alpha  " + alphaInText(pooled) + "\n");
    return Exit::Done;
}

} // namespace

void addAgreementCommand(Commands& commands)
{
    CLI::App& command = commands.add(
        "agreement", "Tell how panels agreed before they talked, over all assessments");
    auto options = std::make_shared<AgreementOptions>();
    addCasebook(command, options->casebook);
    command.add_option("--standard", options->standard, "The edition, like gds-2019")->required();
    command.add_option("--phase", options->phase, "Only of this phase, like beta");
    addJson(command, options->json,
            "scale, assessments, units, raters, pairs, mean, within_one, alpha, interval, too_few");
    commands.setAction(command,
                       [options](AppContext& context) { return agreement(context, *options); });
}

} // namespace app
