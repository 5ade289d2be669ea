#include "core/work/PooledAgreement.h"

#include "core/assessment/Agreement.h"
#include "core/assessment/Reliability.h"
#include "core/support/NameKey.h"
#include "core/support/OrThrow.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <random>
#include <set>
#include <vector>

namespace core {

namespace {

constexpr int drawings = 2000;
constexpr double outside = 0.025; // On each side of the interval.

/// What one panel rated on one scale.
struct Panel {
    Coincidences coincidences;
    std::set<std::string> raters;
};

std::string raterIn(const Assessment& assessment, const PersonId& person)
{
    const Member* member = assessment.everMember(person);
    const std::string key = member != nullptr ? nameKey(member->name) : std::string();
    return key.empty() ? person : key;
}

/// By the id of the scale.
std::map<std::string, Panel> ratedIn(const Assessment& assessment,
                                     const std::shared_ptr<const Standard>& edition)
{
    std::map<std::string, Panel> panels;
    const Scale& scale = ratingScale(assessment, *edition);
    for (const PointRatings& ratings : pointRatings(assessment, {edition})) {
        if (!ratings.revealed) {
            continue;
        }
        std::vector<int> levels;
        std::set<std::string> raters;
        for (const Rating& rating : ratings.counted) {
            if (const Level* level = scale.level(rating.outcome)) {
                levels.push_back(static_cast<int>(level - scale.levels.data()));
                raters.insert(raterIn(assessment, rating.assessor));
            }
        }
        if (levels.size() > 1) {
            Panel& panel = panels[scale.id];
            panel.coincidences.addUnit(levels);
            panel.raters.merge(raters);
        }
    }
    return panels;
}

std::optional<PooledAgreement::Interval> drawn(const std::vector<Panel>& panels, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::vector<double> alphas;
    for (int drawing = 0; drawing < drawings; ++drawing) {
        Coincidences pooled;
        for (std::size_t i = 0; i < panels.size(); ++i) {
            // The library's distributions differ from one to the next, and the figures would.
            pooled.add(panels[random() % panels.size()].coincidences);
        }
        if (const auto alpha = pooled.alpha(Difference::Ordinal)) {
            alphas.push_back(*alpha);
        }
    }
    if (alphas.empty()) {
        return std::nullopt;
    }
    std::ranges::sort(alphas);
    const auto at = [&](double share) {
        return alphas[static_cast<std::size_t>(
            std::lround(share * static_cast<double>(alphas.size() - 1)))];
    };
    return PooledAgreement::Interval{at(outside), at(1 - outside)};
}

PooledAgreement pooled(const std::string& scale, const std::vector<Panel>& panels,
                       std::uint64_t seed)
{
    PooledAgreement result;
    result.scale = scale;
    result.assessments = static_cast<int>(panels.size());
    Coincidences all;
    std::set<std::string> raters;
    for (const Panel& panel : panels) {
        all.add(panel.coincidences);
        raters.insert(panel.raters.begin(), panel.raters.end());
    }
    result.units = all.units();
    result.pairs = all.pairs();
    result.raters = static_cast<int>(raters.size());
    result.mean = all.agreement();
    result.withinOne = all.withinOne();
    if (result.assessments >= fewestToPool) {
        result.alpha = all.alpha(Difference::Ordinal);
        if (result.alpha) {
            result.interval = drawn(panels, seed);
        }
    }
    return result;
}

bool isWanted(const AssessmentSummary& listed, const std::string& standard,
              const std::string& phase)
{
    return std::ranges::find(listed.standards, standard) != listed.standards.end() &&
           (phase.empty() || listed.phase == phase);
}

} // namespace

Result<PooledAgreement> pooledAgreement(const Casebook& casebook, const std::string& standard,
                                        const std::string& phase, std::uint64_t seed,
                                        const Progress& progress)
{
    return attempt("Pooling the ratings", [&] {
        std::map<std::string, std::vector<Panel>> byScale;
        const auto all = orThrow(casebook.list());
        std::size_t done = 0;
        for (const AssessmentSummary& listed : all) {
            checkStopped(progress, casebook.path().string());
            if (isWanted(listed, standard, phase)) {
                const Ledger ledger = orThrow(casebook.read(listed.id));
                for (const auto& edition : orThrow(casebook.editions(listed.id))) {
                    if (edition->id == standard) {
                        for (auto& [scale, panel] : ratedIn(ledger.assessment(), edition)) {
                            byScale[scale].push_back(std::move(panel));
                        }
                    }
                }
            }
            progress.report(++done, all.size());
        }
        PooledAgreement most;
        for (const auto& [scale, panels] : byScale) {
            PooledAgreement one = pooled(scale, panels, seed);
            if (one.units > most.units) {
                most = std::move(one);
            }
        }
        return most;
    });
}

} // namespace core
