#include "core/store/FileStanding.h"

namespace core {

namespace {

std::string wordsFor(const FileStanding& standing)
{
    switch (standing.is) {
    case FileStanding::Is::Moved:
        return "was moved to " + standing.movedTo.string() +
               " while it was open. Move it back, or open it where it is now.";
    case FileStanding::Is::Deleted:
        return "was deleted while it was open. Save what is here elsewhere, or put the file back.";
    case FileStanding::Is::OtherFile:
        return "was replaced by a file that is no casebook. Nothing was written over it. Save what "
               "is here elsewhere, or put the casebook back.";
    case FileStanding::Is::OtherCasebook:
        return "was replaced by another casebook. Nothing was written into that one. Save what is "
               "here elsewhere, or put the casebook back.";
    case FileStanding::Is::NewerCopy:
        return "was replaced by a newer copy of itself. Open it again; nothing was lost.";
    case FileStanding::Is::OlderCopy:
        return "was replaced by an older copy, which lacks the latest changes. Nothing was written "
               "into it. Put the changes back, or save what is here elsewhere.";
    case FileStanding::Is::OtherCopy:
        return "was replaced by a copy that was changed elsewhere. Nothing was written into it. "
               "Put "
               "the changes back, or save what is here elsewhere.";
    case FileStanding::Is::CutShort:
        return "was cut short while it was open: part of it is missing. Save what is here "
               "elsewhere, and open your last backup.";
    case FileStanding::Is::OutOfReach:
        return "cannot be reached. Check the drive or the network and the rights to its folder.";
    case FileStanding::Is::ReadOnly:
    case FileStanding::Is::Same: break;
    }
    return "may not be changed: it is read-only. Make it writable, or work in a copy.";
}

} // namespace

Problem problemOf(const FileStanding& standing, const std::filesystem::path& path)
{
    return {wordsFor(standing), path.string()};
}

} // namespace core
