#include "core/store/About.h"
#include "core/store/Casebook.h"
#include "core/store/OpenCasebook.h"

#include <sstream>

namespace core {

namespace {

constexpr char between = '\t';

/// Two ids in a line. Ids have no tabs in them.
std::set<TwoPeople> pairsIn(const std::string& lines)
{
    std::set<TwoPeople> pairs;
    std::istringstream stream(lines);
    for (std::string line; std::getline(stream, line);) {
        if (const auto at = line.find(between); at != std::string::npos) {
            pairs.emplace(line.substr(0, at), line.substr(at + 1));
        }
    }
    return pairs;
}

} // namespace

Result<std::set<TwoPeople>> Casebook::apartIn(const AssessmentId& id) const
{
    return m_open->guarded("Reading who are two people", [&] {
        return pairsIn(readAbout(m_open->database, aboutApart + id).value_or(std::string()));
    });
}

Result<Done> Casebook::sayApart(const AssessmentId& id, const std::set<TwoPeople>& pairs)
{
    return m_open->guarded("Saving that they are two people", [&] {
        m_open->mustBeWritable();
        Writing writing(m_open->database);
        m_open->numberOfKnown(id);
        auto all = pairsIn(readAbout(m_open->database, aboutApart + id).value_or(std::string()));
        all.insert(pairs.begin(), pairs.end());
        std::string lines;
        for (const TwoPeople& two : all) {
            lines += two.one() + between + two.other() + '\n';
        }
        writeAbout(m_open->database, aboutApart + id,
                   lines.empty() ? std::nullopt : std::optional(lines));
        writing.commit();
        return Done{};
    });
}

} // namespace core
