#include "core/packs/Merge.h"

#include "core/support/OrThrow.h"
#include "core/support/Text.h"

#include <map>

namespace core {

namespace {

/// Room that the rest of a file's name needs: the time, a number, and what the copy is called while
/// it is being made.
constexpr std::size_t longestStem = 180;

/// The beginning of a name that a file may have with something behind it.
std::string shortened(std::string stem)
{
    if (stem.size() > longestStem) {
        std::size_t end = longestStem;
        while (end > 0 && (static_cast<unsigned char>(stem[end]) & 0xC0) == 0x80) {
            --end;
        }
        stem.resize(end);
    }
    return stem;
}

bool isThere(const std::filesystem::path& path)
{
    std::error_code ignored;
    return std::filesystem::exists(std::filesystem::symlink_status(path, ignored));
}

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
                          const Clock& clock, const std::filesystem::path& copy,
                          const Progress& progress)
{
    return attempt("Merging", [&] {
        auto preview = orThrow(previewMerge(casebook, pack, leaveOut, Progress{progress.stop}));
        if (preview.bringsNothing()) {
            return MergeRecord{};
        }
        if (casebook.isReadOnly()) {
            throw Failure({"may not be changed: it is read-only. Make it writable, or work in a "
                           "copy.",
                           casebook.path().string()});
        }
        orThrow(casebook.backup(copy, Progress{progress.stop}));
        const auto record =
            casebook.apply(intakeOf(std::move(preview), pack), clock(), copy, progress);
        if (!record) {
            // Nothing was changed, so the copy is of the casebook as it still is.
            std::error_code ignored;
            std::filesystem::remove(copy, ignored);
        }
        return orThrow(record);
    });
}

Result<MergeRecord> mergeKept(Casebook& casebook, const Pack& pack,
                              const std::set<PersonId>& leaveOut, const Clock& clock,
                              const std::filesystem::path& kept, const Progress& progress)
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

std::filesystem::path copyBeforeMerge(const std::filesystem::path& casebook, Timestamp at)
{
    std::string when = toRfc3339(Timestamp{at.milliseconds / 1000 * 1000});
    std::erase_if(when, [](char letter) { return letter == ':' || letter == 'Z'; });
    const auto folder = casebook.parent_path();
    const std::string stem = shortened(casebook.stem().string()) + ".before-merge-" + when;
    auto path = folder / (stem + ".standpoint");
    for (int number = 2; isThere(path); ++number) {
        path = folder / (stem + "-" + std::to_string(number) + ".standpoint");
    }
    return path;
}

} // namespace core
