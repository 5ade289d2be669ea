#include "core/work/Rivals.h"

#include "core/support/NameKey.h"
#include "core/support/OrThrow.h"
#include "core/support/Text.h"

#include <map>

namespace core {

Result<std::vector<Rivals>> rivalsAmong(const Casebook& casebook,
                                        const std::vector<AssessmentId>& assessments, Reader reader)
{
    return attempt("Looking for suppliers of one competition", [&] {
        std::vector<Rivals> found;
        if (reader == Reader::Panel || reader == Reader::Sponsor) {
            return found;
        }
        std::map<std::string, std::pair<std::string, std::map<std::string, std::string>>> byKey;
        for (const AssessmentId& id : assessments) {
            const Service service = orThrow(casebook.read(id)).assessment().service;
            const std::string key = nameKey(service.competition);
            if (!key.empty()) {
                const std::string& who =
                    trimmed(service.organisation).empty() ? service.name : service.organisation;
                auto& competition = byKey[key];
                if (competition.first.empty()) {
                    competition.first = trimmed(service.competition);
                }
                competition.second.emplace(nameKey(who), who);
            }
        }
        for (const auto& [key, competition] : byKey) {
            if (competition.second.size() > 1) {
                Rivals& rivals = found.emplace_back(Rivals{competition.first, {}});
                for (const auto& [name, supplier] : competition.second) {
                    rivals.suppliers.push_back(supplier);
                }
            }
        }
        return found;
    });
}

std::string inWords(const Rivals& rivals)
{
    std::string names;
    for (std::size_t i = 0; i < rivals.suppliers.size(); ++i) {
        names += (i == 0                             ? ""
                  : i + 1 == rivals.suppliers.size() ? " and "
                                                     : ", ") +
                 rivals.suppliers[i];
    }
    return rivals.competition + ": " + names;
}

} // namespace core
