#pragma once

#include "core/assessment/Edit.h"

#include <vector>

namespace core {

/// The edits of one record and which of them count: for each aspect the ones that nobody replaced.
class Heads {
public:
    /// `edits` are all of one record, ordered by id, without doubles, and outlive this.
    explicit Heads(std::vector<const Edit*> edits);

    /// The edits that give the aspect its value, ordered by id; empty when none ever did.
    std::vector<const Edit*> of(Aspect aspect) const;

    /// The edit whose value is shown; null when nobody ever gave the aspect a value.
    const Edit* shown(Aspect aspect) const;

    /// The edits that are a head of any aspect, ordered by id.
    std::vector<EditId> all() const;

    /// The first edit that begins the record; null when it never was begun.
    const Edit* beginning() const { return m_beginning; }

    bool isPresent() const { return m_present; }

    /// The aspects that stand at different values at once and that somebody can choose among; the
    /// origin of an imported assessment is not one, the latest is shown.
    std::vector<Aspect> disputed() const;

private:
    void findReplaced();
    /// Who replaced one of several edits that say the same words of a file replaced them all.
    void shareAmongSameImports();
    void freeCircles();
    void findPresence();
    bool disagree(Aspect aspect) const;
    bool changedBehindARemoval() const;

    std::vector<const Edit*> m_edits;
    std::vector<AspectSet> m_live; ///< For each edit, the aspects that it is a head of.
    const Edit* m_beginning = nullptr;
    bool m_present = false;
    bool m_removalDisputed = false;
};

} // namespace core
