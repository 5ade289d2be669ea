#pragma once

#include "core/store/Casebook.h"
#include "core/support/Progress.h"

#include <cstdint>
#include <optional>
#include <string>

namespace core {

/// Below so many assessments no coefficient is told: it would say more of chance than of panels.
inline constexpr int fewestToPool = 5;

/// How panels agreed before they talked, over many assessments by one edition. Ratings count that
/// were made before the reveal, by those whose ratings count; what is not revealed is nobody's
/// business. *Not assessed* and *not applicable* are no judgement and count as not rated.
struct PooledAgreement {
    std::string scale;   ///< The id of the one that most points were rated on; others are left out.
    int assessments = 0; ///< In which two or more have rated the same point.
    int units = 0;       ///< Points that two or more have rated.
    int raters = 0;      ///< Persons, by name: who sat on several panels counts once.
    int pairs = 0;
    std::optional<double> mean;      ///< The share of pairs that agree, as the mean over the units.
    std::optional<double> withinOne; ///< Of pairs that are at most one step of the scale apart.
    /// Krippendorff's, of an ordered scale; nothing below fewestToPool and where all rated alike.
    std::optional<double> alpha;
    struct Interval {
        double low = 0;
        double high = 0;
    };
    /// In which 95 of 100 alphas lie when as many assessments are drawn from these, with those
    /// drawn again put back. Points of one assessment are no independent draws.
    std::optional<Interval> interval;
};

/// Of the assessments by the edition `standard`, in `phase` where that is not empty. The same
/// casebook and `seed` give the same figures.
Result<PooledAgreement> pooledAgreement(const Casebook& casebook, const std::string& standard,
                                        const std::string& phase, std::uint64_t seed,
                                        const Progress& progress = {});

} // namespace core
