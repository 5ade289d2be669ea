#pragma once

#include "core/standards/Standard.h"
#include "core/store/Database.h"
#include "core/store/EditionText.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace core {

/// An edition that an assessment is bound to.
struct KeptStandard {
    EditionText text;                         ///< Its id may be empty where that is lost too.
    std::shared_ptr<const Standard> standard; ///< Null where the text is lost.
};

/// The editions that assessments are bound to, as a casebook keeps them. Each is read once. A text
/// that is damaged is taken from those that come with the program where one of them is the same,
/// letter for letter; that is told once. All functions throw as Database does.
class KeptStandards {
public:
    /// The ids that an assessment names. By them a text is found whose own id is lost.
    using Named = std::function<std::vector<std::string>()>;

    std::vector<KeptStandard> of(const Database& database, std::int64_t assessment,
                                 const Named& named);

    /// Numbers may be given to other editions.
    void forget() { m_known.clear(); }

private:
    KeptStandard read(const Database& database, std::int64_t number, const Named& named);

    std::map<std::int64_t, KeptStandard> m_known; ///< Those that are whole.
    std::set<std::string> m_told;
};

} // namespace core
