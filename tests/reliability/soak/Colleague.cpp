#include "tests/reliability/soak/Colleague.h"

#include "core/packs/Merge.h"
#include "core/support/File.h"
#include "core/support/OrThrow.h"
#include "core/work/OpenAssessment.h"

namespace soak {

using namespace core;

namespace {

constexpr int notes = 12;

std::string pack(const Casebook& casebook, const AssessmentId& id, const Clock& clock)
{
    return orThrow(makePack(casebook, {{id}, Reader::Panel, true, {}}, clock));
}

} // namespace

std::filesystem::path handBack(const Casebook& casebook, const AssessmentId& id,
                               const std::filesystem::path& at, bench::Generator& generator,
                               IdSource& ids, const Clock& clock)
{
    const auto own = at / "colleague.standpoint";
    const auto file = at / "handed-back.standpoint";
    {
        Casebook colleague = orThrow(Casebook::create(own, {"ann", "Ann Smith"}));
        const Pack handed = orThrow(readPack(pack(casebook, id, clock), "handed.standpoint"));
        orThrow(merge(colleague, handed, {}, clock));
        for (int i = 0; i < notes; ++i) {
            const auto open = orThrow(openAssessment(colleague, id, std::nullopt));
            Note note;
            note.text = generator.sentence(240);
            const Made made = orThrow(open.editor(ids, clock).addNote(note));
            orThrow(colleague.append(id, made.edits));
        }
        orThrow(writeFile(file, pack(colleague, id, clock)));
    }
    std::filesystem::remove(own);
    return file;
}

} // namespace soak
