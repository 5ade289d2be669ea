#include "core/packs/Merge.h"

#include "core/support/OrThrow.h"
#include "core/support/Text.h"

#include <map>

namespace core {

namespace {

/// The names that the packs know of everybody who has an edit in them.
std::map<PersonId, std::set<std::string>> authorsIn(const std::vector<Pack>& packs)
{
    std::map<PersonId, std::set<std::string>> authors;
    for (const Pack& pack : packs) {
        for (const AssessmentStart& start : pack.assessments) {
            const Assessment folded = fold(start.id, start.edits).assessment;
            for (const Edit& edit : start.edits) {
                authors[edit.author];
            }
            for (const Member& member : folded.panel) {
                if (const auto author = authors.find(member.id); author != authors.end()) {
                    author->second.insert(toNfc(trimmed(member.name)));
                }
            }
        }
        // Who is on no panel has signed the pack all the same.
        if (const auto giver = authors.find(pack.label.giverId); giver != authors.end()) {
            giver->second.insert(toNfc(trimmed(pack.label.giverName)));
        }
    }
    return authors;
}

Intake intakeOf(MergePreview preview, const Pack& pack)
{
    Intake intake;
    intake.giver = pack.label.giverName;
    intake.assessments = std::move(preview.incoming);
    for (const std::size_t number : preview.contents) {
        intake.contents.emplace_back(pack.contents[number]);
    }
    intake.houseStyle = std::move(preview.houseStyle);
    return intake;
}

} // namespace

bool MergePreview::bringsNothing() const
{
    return incoming.empty() && contents.empty() && houseStyle.empty();
}

Result<MergeRecord> merge(Casebook& casebook, const Pack& pack, const std::set<PersonId>& leaveOut,
                          const Clock& clock, const std::filesystem::path& kept,
                          const Progress& progress)
{
    return attempt("Merging", [&] {
        auto preview = orThrow(previewMerge(casebook, pack, leaveOut, Progress{progress.stop}));
        return preview.bringsNothing() ? MergeRecord{}
                                       : orThrow(casebook.apply(intakeOf(std::move(preview), pack),
                                                                clock(), kept, progress));
    });
}

Result<std::set<PersonId>> authorsMeant(const std::vector<Pack>& packs,
                                        const std::vector<std::string>& words)
{
    std::set<PersonId> meant;
    if (words.empty()) {
        return meant;
    }
    const auto authors = authorsIn(packs);
    for (const std::string& word : words) {
        std::vector<PersonId> found;
        for (const auto& [id, names] : authors) {
            if (id == word) {
                found.assign(1, id);
                break;
            }
            if (names.contains(toNfc(trimmed(word)))) {
                found.push_back(id);
            }
        }
        if (found.size() != 1) {
            return Problem{found.empty() ? "nobody in what is merged is called \"" + word +
                                               "\". With --preview all are listed with their ids."
                                         : "several people are called \"" + word +
                                               "\". Say whom you mean by id; --preview lists them.",
                           {}};
        }
        meant.insert(found.front());
    }
    return meant;
}

} // namespace core
