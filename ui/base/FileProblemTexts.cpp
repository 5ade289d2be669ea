#include "ui/base/ProblemTexts.h"

#include <QtGlobal>

namespace ui {

std::span<const char* const> fileProblemTexts()
{
    static constexpr const char* texts[] = {
        QT_TRANSLATE_NOOP("core", "is there already. Choose another name."),
        QT_TRANSLATE_NOOP("core", "is there already. Choose another name, or open it."),
        QT_TRANSLATE_NOOP("core", "there is no such file. Check the name and the folder."),
        QT_TRANSLATE_NOOP("core", "this is a folder. Choose a file."),
        QT_TRANSLATE_NOOP("core", "this is a folder. Give the name of a file."),
        QT_TRANSLATE_NOOP("core", "this is a folder. Choose a file that ends in .standpoint."),
        QT_TRANSLATE_NOOP("core", "this is a pipe, which may never end. Choose a file."),
        QT_TRANSLATE_NOOP(
            "core", "this is no ordinary file, so nothing is written over it. Give another name."),
        QT_TRANSLATE_NOOP("core",
                          "this is no ordinary file. Choose a file that ends in .standpoint."),
        QT_TRANSLATE_NOOP("core", "cannot be opened (%1). Check that you may read it."),
        QT_TRANSLATE_NOOP("core", "cannot be opened. Check that you may read it."),
        QT_TRANSLATE_NOOP("core",
                          "cannot be opened. Check that you may read and write it and its folder."),
        QT_TRANSLATE_NOOP("core",
                          "cannot be read to its end. Copy it to another disk and try again."),
        QT_TRANSLATE_NOOP(
            "core", "cannot be read to its end: part of it is missing. Open your last backup."),
        QT_TRANSLATE_NOOP("core", "cannot be written (%1). %2"),
        QT_TRANSLATE_NOOP("core", "cannot be written (%1). Choose another place."),
        QT_TRANSLATE_NOOP("core", "Free some space on the disk or choose another place."),
        QT_TRANSLATE_NOOP("core", "The folder does not exist; choose one that does."),
        QT_TRANSLATE_NOOP("core", "You may not write there; choose another place."),
        QT_TRANSLATE_NOOP("core", "cannot be removed (%1)."),
        QT_TRANSLATE_NOOP("core",
                          "is larger than the %1 MB that are read. Split it into smaller files."),
        QT_TRANSLATE_NOOP("core", "is too large for the memory of this computer."),
        QT_TRANSLATE_NOOP("core", "is in the middle of a change, or was when a program stopped. "
                                  "Open it once in Standpoint, or give another name."),
        QT_TRANSLATE_NOOP("core", "is left over from another file and would damage the new one. "
                                  "Move it to another folder, or choose another name."),
        QT_TRANSLATE_NOOP("core", "is damaged. Ask for the file again."),
        QT_TRANSLATE_NOOP("core", "cannot be read: the disk reports a fault. Check the disk or the "
                                  "network drive and try again."),
        QT_TRANSLATE_NOOP("core", "cannot be read: the disk reports a fault. Copy the file to "
                                  "another disk; where that does not work, open your last backup."),
        QT_TRANSLATE_NOOP("core",
                          "cannot be read: the disk reports that it is damaged. Copy the file to "
                          "another disk; where that does not work, open your last backup."),
        QT_TRANSLATE_NOOP(
            "core", "cannot be locked, so two programs could write it at once. A network drive is "
                    "out of reach or offers no locks: work in a copy on this computer."),
        QT_TRANSLATE_NOOP(
            "core", "cannot be unlocked: the network drive is out of reach. Check the connection."),
        QT_TRANSLATE_NOOP("core", "cannot take a text or a file that is as large as this one. "
                                  "Split it into smaller ones."),
        QT_TRANSLATE_NOOP("core", "takes longer to open than any file of ours. It may have been "
                                  "altered: open your last backup, or ask for the file again."),
        QT_TRANSLATE_NOOP("core",
                          "cannot grow because the disk is full. Free some space and try again."),
        QT_TRANSLATE_NOOP("core", "cannot grow because your share of the disk is used up. Free "
                                  "some space and try again."),
        QT_TRANSLATE_NOOP("core", "cannot be written: the disk reports a fault. Check the disk or "
                                  "the network drive, and try again."),
        QT_TRANSLATE_NOOP("core", "is being written by another program. Wait until it has "
                                  "finished, or close it, and try again."),
        QT_TRANSLATE_NOOP("core",
                          "is a casebook whose beginning is damaged. Open your last backup, or "
                          "rescue what can be read with Repair a copy or standpoint-cli repair."),
        QT_TRANSLATE_NOOP(
            "core", "cannot be made because its folder does not exist. Choose a folder that does."),
        QT_TRANSLATE_NOOP("core",
                          "is empty, so it is no casebook. If it was one, open your last backup."),
        QT_TRANSLATE_NOOP("core",
                          "is not a Standpoint casebook. Choose a file that ends in .standpoint."),
        QT_TRANSLATE_NOOP("core", "is a database of another program, not a Standpoint casebook. "
                                  "Choose a file that ends in .standpoint."),
        QT_TRANSLATE_NOOP(
            "core", "was written by a newer version of Standpoint. Update Standpoint to open it."),
        QT_TRANSLATE_NOOP("core", "was made by a newer Standpoint; it can be read here, not "
                                  "changed. Update Standpoint to change it."),
        QT_TRANSLATE_NOOP(
            "core",
            "This casebook was made by a newer Standpoint; it can be read here, not changed."),
        QT_TRANSLATE_NOOP("core", "was made by a newer Standpoint; it can be read here, not "
                                  "restored. Update Standpoint first; nothing was changed."),
        QT_TRANSLATE_NOOP("core", "was made for a reader that this version of Standpoint does not "
                                  "know. Update Standpoint to open it."),
        QT_TRANSLATE_NOOP(
            "core", "may not be changed: it is read-only. Make it writable, or work in a copy."),
        QT_TRANSLATE_NOOP(
            "core",
            "may not be changed: it is read-only. Make it writable, or restore to another file."),
        QT_TRANSLATE_NOOP("core", "has tables that no casebook has. It may be damaged or come from "
                                  "somebody who means harm. %1"),
        QT_TRANSLATE_NOOP("core", "Open your last backup, or ask for the file again."),
        QT_TRANSLATE_NOOP("core",
                          "Ask whoever gave it to you for the file again; nothing was taken in."),
        QT_TRANSLATE_NOOP("core", "belongs to another file and would damage this casebook. Move it "
                                  "to another folder, then open the casebook."),
        QT_TRANSLATE_NOOP("core",
                          "holds nothing of a casebook that can be read. Open your last backup."),
        QT_TRANSLATE_NOOP(
            "core", "was moved to %1 while it was open. Move it back, or open it where it is now."),
        QT_TRANSLATE_NOOP(
            "core",
            "was deleted while it was open. Save what is here elsewhere, or put the file back."),
        QT_TRANSLATE_NOOP("core",
                          "was replaced by a file that is no casebook. Nothing was written over "
                          "it. Save what is here elsewhere, or put the casebook back."),
        QT_TRANSLATE_NOOP("core", "was replaced by another casebook. Nothing was written into that "
                                  "one. Save what is here elsewhere, or put the casebook back."),
        QT_TRANSLATE_NOOP(
            "core", "was replaced by a newer copy of itself. Open it again; nothing was lost."),
        QT_TRANSLATE_NOOP(
            "core", "was replaced by an older copy, which lacks the latest changes. Nothing was "
                    "written into it. Put the changes back, or save what is here elsewhere."),
        QT_TRANSLATE_NOOP("core",
                          "was replaced by a copy that was changed elsewhere. Nothing was written "
                          "into it. Put the changes back, or save what is here elsewhere."),
        QT_TRANSLATE_NOOP("core", "was cut short while it was open: part of it is missing. Save "
                                  "what is here elsewhere, and open your last backup."),
        QT_TRANSLATE_NOOP(
            "core",
            "cannot be reached. Check the drive or the network and the rights to its folder."),
        QT_TRANSLATE_NOOP("core", "A casebook needs a name. Give one that ends in .standpoint."),
        QT_TRANSLATE_NOOP(
            "core",
            "is no name for a casebook, which is a file. Give a name that ends in .standpoint."),
        QT_TRANSLATE_NOOP("core",
                          "is a link, and what it leads to is not there. Choose the file itself."),
        QT_TRANSLATE_NOOP("core", "was not kept: the copy is not sound, so the casebook or this "
                                  "disk is damaged. Check the casebook, or choose another place."),
        QT_TRANSLATE_NOOP("core", "was stopped; nothing was changed."),
        QT_TRANSLATE_NOOP("core", "%1 takes more memory than this computer has free. Close other "
                                  "programs and try again."),
        QT_TRANSLATE_NOOP("core",
                          "%1 did not work (%2). Check the disk and the folder, and try again."),
        QT_TRANSLATE_NOOP("core", "%1 did not work, for a reason that Standpoint does not know. "
                                  "Try again; if it stays so, report it."),
        QT_TRANSLATE_NOOP(
            "core",
            "the folder for backups cannot be made (%1). Choose another one, or free some space."),
        QT_TRANSLATE_NOOP("core", "is a pack, not a backup. Merge it instead."),
        QT_TRANSLATE_NOOP("core", "cannot be read (%1). Check that you may read the folder, or "
                                  "choose another one for backups."),
        QT_TRANSLATE_NOOP("core", "the backup was not kept, because it could not be checked: %1"),
        QT_TRANSLATE_NOOP(
            "core", "the backup is gone again. Look whether another program clears the folder."),
        QT_TRANSLATE_NOOP("core", "this backup is damaged. Choose an earlier or a later one."),
        QT_TRANSLATE_NOOP(
            "core",
            "this backup is damaged. Choose an earlier or a later one; nothing was changed."),
        QT_TRANSLATE_NOOP(
            "core", "cannot be moved out of the way (%1). Check that you may write in its folder."),
        QT_TRANSLATE_NOOP("core", "cannot be written (%1). What was there is at %2"),
        QT_TRANSLATE_NOOP("core", "the signing key cannot be kept here. Check that you may write "
                                  "to this folder and that there is room on the disk."),
        QT_TRANSLATE_NOOP("core",
                          "others may read this signing key, so it says nothing of who signed. "
                          "Allow it to yourself alone (chmod 600), or delete it to get a new one."),
        QT_TRANSLATE_NOOP("core", "this is no signing key any more. Bring it back from a backup, "
                                  "or delete it to get a new one."),
        QT_TRANSLATE_NOOP("core", "the library that signs does not work on this computer."),
        QT_TRANSLATE_NOOP("core",
                          "the library that encrypts packs does not work on this computer."),
        QT_TRANSLATE_NOOP("core", "there is not enough free memory to work out the key of the "
                                  "pack. Close other programs and try again."),
        QT_TRANSLATE_NOOP("core", "there is not enough memory to make the file."),
        QT_TRANSLATE_NOOP("core",
                          "The text of the standard %1 is damaged in this casebook. The same text "
                          "comes with Standpoint and is used instead, so nothing is missing. To "
                          "put the file right: standpoint-cli verify --rebuild."),
        QT_TRANSLATE_NOOP(
            "core",
            "The text of a standard%1 is damaged in this casebook, and Standpoint has none that is "
            "the same. What was judged by it can be read without its words, and not changed. Open "
            "your last backup, or repair a copy of the casebook together with it."),
        QT_TRANSLATE_NOOP("core",
                          "The text of the standard %1 was altered in this casebook since "
                          "assessments were bound to it. Hold it against your last backup."),
        QT_TRANSLATE_NOOP("core", "A change to this casebook was not finished when a program or "
                                  "the computer stopped, and it may not be written here. It is "
                                  "shown as it was before that change; the file stays as it is."),
        QT_TRANSLATE_NOOP(
            "core", "Beside this casebook lay the unfinished change of another file, which would "
                    "have damaged it. It is kept as %1 and nothing of it was taken in."),
    };
    return texts;
}

} // namespace ui
