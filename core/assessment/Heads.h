#pragma once

#include "core/assessment/Edit.h"

#include <array>
#include <vector>

namespace core {

/// The edits of one record and which of them count: for each aspect the ones that nobody replaced.
class Heads {
public:
    /// `edits` are all of one record, ordered by id, without doubles, and outlive this.
    explicit Heads(std::vector<const Edit*> edits);

    /// Ordered by id; empty when nobody ever gave the aspect a value.
    const std::vector<const Edit*>& of(Aspect aspect) const;

    /// The edit whose value is shown; null when nobody ever gave the aspect a value.
    const Edit* shown(Aspect aspect) const;

    /// The first edit that begins the record; null when it never was begun.
    const Edit* beginning() const { return m_beginning; }

    bool isPresent() const { return m_present; }

    /// The aspects that stand at different values at once.
    std::vector<Aspect> disputed() const;

    const std::vector<const Edit*>& edits() const { return m_edits; }

private:
    bool disagree(Aspect aspect) const;
    bool changedBehindARemoval() const;

    std::vector<const Edit*> m_edits;
    std::array<std::vector<const Edit*>, aspectCount> m_heads;
    const Edit* m_beginning = nullptr;
    bool m_present = false;
    bool m_removalDisputed = false;
};

} // namespace core
