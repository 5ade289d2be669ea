#pragma once

#include "core/store/BundledText.h"
#include "core/store/EditionText.h"
#include "core/store/repair/Carving.h"
#include "core/store/repair/RepairReport.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// Finds the texts of editions for assessments: in the damaged file, in its backups, and among
/// those that come with the program.
class RescuedEditions {
public:
    RescuedEditions(const Carved& damaged, const std::vector<Carved>& backups, BundledText bundled);

    /// All texts that an assessment was bound to, and one for each of `named`. What is missing or
    /// not certain is added to `findings`.
    std::vector<EditionText> of(const AssessmentId& id, const std::vector<std::string>& named,
                                std::vector<RepairFinding>& findings) const;

private:
    struct Edition {
        std::string id;
        std::string digest;
        std::string yaml; ///< Empty where it is lost.
    };
    void take(const Carved& file);
    const EditionText* byId(const std::string& id) const;

    BundledText m_bundled;
    std::map<std::string, EditionText> m_byDigest; ///< Whose text is what its digest says.
    std::map<AssessmentId, std::vector<Edition>> m_bound;
};

} // namespace core
