#include "core/store/About.h"
#include "core/store/Casebook.h"
#include "core/store/OpenCasebook.h"
#include "core/support/Digest.h"
#include "core/support/Limits.h"
#include "core/support/OrThrow.h"

namespace core {

namespace {

std::string styleOf(const AssessmentId& id, int version)
{
    return aboutStyleOf + id + "/" + std::to_string(version);
}

} // namespace

Result<std::string> Casebook::houseStyle() const
{
    return m_open->guarded("Reading the house style", [&] {
        return readAbout(m_open->database, aboutHouseStyle).value_or(std::string());
    });
}

Result<Done> Casebook::setHouseStyle(const std::string& yaml)
{
    return m_open->guarded("Saving the house style", [&] {
        if (yaml.size() > largestHouseStyleBytes) {
            throw Failure({"The house style is larger than 2 MB. Choose a smaller logo.", {}});
        }
        m_open->mustBeWritable();
        Writing writing(m_open->database);
        writeAbout(m_open->database, aboutHouseStyle,
                   yaml.empty() ? std::nullopt : std::optional(yaml));
        writing.commit();
        return Done{};
    });
}

Result<std::string> Casebook::houseStyleOf(const AssessmentId& id, int version) const
{
    const auto now = houseStyle();
    return m_open->guarded("Reading the house style", [&] {
        const auto digest = readAbout(m_open->database, styleOf(id, version));
        const auto kept = digest && !digest->empty()
                              ? readAbout(m_open->database, aboutStyle + *digest)
                              : std::optional(std::string());
        return digest && kept ? *kept : orThrow(now);
    });
}

void Casebook::keepStylesOf(const AssessmentId& id, const std::vector<Edit>& edits)
{
    for (const Edit& edit : edits) {
        const auto* sign = std::get_if<Sign>(&edit.change);
        if (sign == nullptr) {
            continue;
        }
        const auto style = readAbout(m_open->database, aboutHouseStyle);
        const std::string digest = style ? sha256Hex(*style) : std::string();
        if (style) {
            writeAbout(m_open->database, aboutStyle + digest, style);
        }
        writeAbout(m_open->database, styleOf(id, sign->signature.version), digest);
    }
}

} // namespace core
