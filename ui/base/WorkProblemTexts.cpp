#include "ui/base/ProblemTexts.h"

#include <QtGlobal>

namespace ui {

std::span<const char* const> workProblemTexts()
{
    static constexpr const char* texts[] = {
        QT_TRANSLATE_NOOP(
            "core", "the text is longer than one megabyte. Shorten it, or attach it as a file."),
        QT_TRANSLATE_NOOP("core", "the text is not UTF-8."),
        QT_TRANSLATE_NOOP("core",
                          "the text has %1. Take it out: only line feeds and tabs are allowed."),
        QT_TRANSLATE_NOOP("core", "the name of %1 is empty."),
        QT_TRANSLATE_NOOP("core", "the name of %1 is longer than %2 letters. Shorten it."),
        QT_TRANSLATE_NOOP("core",
                          "its time is in no year from 0 to 9999. Set the clock of the computer."),
        QT_TRANSLATE_NOOP("core", "it has more than %1 megabytes of text in all. Shorten it."),
        QT_TRANSLATE_NOOP("core", "an assessment may have %1 megabytes in a file, and this has "
                                  "more. Attach what is long as files."),
        QT_TRANSLATE_NOOP("core", "holds %1, and it was altered since. Open your last backup and "
                                  "merge the pack into that; nothing was taken in."),
        QT_TRANSLATE_NOOP("core", "holds %1, and it was altered since. Ask for a new pack, from "
                                  "the casebook of whom it says it is by; nothing was taken in."),
        QT_TRANSLATE_NOOP("core", "holds an edit that is here with the same id and other content. "
                                  "One of the two was altered; nothing was taken in."),
        QT_TRANSLATE_NOOP(
            "core", "holds the edit %1, which the rules do not allow (%2). Nothing was taken in."),
        QT_TRANSLATE_NOOP("core", "%1 Attach it as a PNG or a JPEG, keep it for the panel, or "
                                  "leave the bytes of attached files out of the pack."),
        QT_TRANSLATE_NOOP("core", "a picture of this kind may say who made it and where, and that "
                                  "cannot be taken out of it."),
        QT_TRANSLATE_NOOP(
            "core", "the picture is damaged. Save it anew in the program that it was made with."),
        QT_TRANSLATE_NOOP("core", "the PNG cannot be read: %1"),
        QT_TRANSLATE_NOOP("core", "the picture is larger than 1 MB; make it smaller"),
        QT_TRANSLATE_NOOP(
            "core",
            "the picture is not a PNG, and nothing else is read, SVG included; open it in the "
            "program that it was drawn with and export it as PNG, about 800 pixels wide"),
        QT_TRANSLATE_NOOP("core", "the PNG has more than %1 pixels on one side; make it smaller"),
        QT_TRANSLATE_NOOP("core", "holds one assessment under two names. Nothing was taken in."),
        QT_TRANSLATE_NOOP("core", "the beginning of \"%1\" is by somebody who is left out. Take "
                                  "them in, or leave the whole assessment out."),
        QT_TRANSLATE_NOOP("core", "some of these assessments are your own and some were handed to "
                                  "you as a pack. Put them into two packs."),
        QT_TRANSLATE_NOOP("core", "cannot be handed out yet, because the panel has not agreed all "
                                  "of its words: %1. Choose between their versions first."),
        QT_TRANSLATE_NOOP("core", "cannot be handed over because of %1: %2"),
        QT_TRANSLATE_NOOP("core", "a pack needs at least one assessment."),
        QT_TRANSLATE_NOOP("core", "the passphrase is too short: programs try all such in a moment. "
                                  "Use at least %1 letters, four words for example."),
        QT_TRANSLATE_NOOP("core", "the pack would be larger than %1 megabytes. Hand over fewer "
                                  "assessments at a time, or leave the attachments out."),
        QT_TRANSLATE_NOOP("core", "%1. It may have been altered; nothing was taken in."),
        QT_TRANSLATE_NOOP("core",
                          "is protected with a passphrase. Give the passphrase to open it."),
        QT_TRANSLATE_NOOP("core", "the passphrase does not open this pack. Check it with whoever "
                                  "gave you the pack; capital letters and spaces count."),
        QT_TRANSLATE_NOOP("core", "a pack that is to be protected needs a passphrase."),
        QT_TRANSLATE_NOOP("core", "the pack asks for more work than this version of Standpoint "
                                  "does to open one. It may come from somebody who means harm."),
        QT_TRANSLATE_NOOP("core", "the pack was damaged on its way: part of it has changed or is "
                                  "missing. Ask for the file again."),
        QT_TRANSLATE_NOOP("core", "takes longer to check than any pack of ours. It may have been "
                                  "altered; nothing was taken in."),
        QT_TRANSLATE_NOOP("core", "holds %1, more than any pack of ours. It may have been altered; "
                                  "nothing was taken in."),
        QT_TRANSLATE_NOOP(
            "core",
            "the pack would hold %1, more than a pack may. Hand over fewer assessments at a time."),
        QT_TRANSLATE_NOOP(
            "core",
            "encloses more than the 64 MB that are read. Reports of Standpoint enclose far less."),
        QT_TRANSLATE_NOOP("core",
                          "encloses a file that cannot be unpacked. Ask for the report again."),
        QT_TRANSLATE_NOOP("core", "is no PDF."),
        QT_TRANSLATE_NOOP("core", "is protected with a password, which no report of ours is."),
        QT_TRANSLATE_NOOP("core", "is damaged, or no whole PDF. Ask for it again."),
        QT_TRANSLATE_NOOP("core",
                          "encloses no data of an assessment. Only PDF reports of Standpoint do."),
        QT_TRANSLATE_NOOP("core", "Writing the PDF was stopped."),
        QT_TRANSLATE_NOOP("core", "the words of reports cannot be read: %1"),
        QT_TRANSLATE_NOOP("core",
                          "the words of reports are missing. Install Standpoint once more."),
        QT_TRANSLATE_NOOP("core", "this layout cannot be read: %1"),
        QT_TRANSLATE_NOOP("core", "there is no layout \"%1\"."),
        QT_TRANSLATE_NOOP("core", "the report cannot be made yet: two versions of the result stand "
                                  "beside each other. Choose one of them first."),
        QT_TRANSLATE_NOOP("core", "there is no signed version %1."),
        QT_TRANSLATE_NOOP("core", "version %1 was imported or is not whole in this casebook, so "
                                  "that its report cannot be made again."),
        QT_TRANSLATE_NOOP("core", "the dictionary %1 is not there."),
        QT_TRANSLATE_NOOP("core", "the dictionary %1 is written in %2, which cannot be read here."),
        QT_TRANSLATE_NOOP("core", "there is no folder to keep your words in."),
        QT_TRANSLATE_NOOP("core", "the standard in this file has the id '%1'. Name the file %2."),
        QT_TRANSLATE_NOOP("core", "there is no standard '%1'. Check its name, or put its file in "
                                  "the folder of standards."),
        QT_TRANSLATE_NOOP("core", "the id '%1' belongs to a standard that comes with the program. "
                                  "Give this one another id."),
        QT_TRANSLATE_NOOP("core", "there is a standard of yours with the id '%1' already. Replace "
                                  "it, or give this one another id."),
        QT_TRANSLATE_NOOP("core", "the standard '%1' comes with the program and stays."),
        QT_TRANSLATE_NOOP("core", "the assessment \"%1\" is in the recycle bin already."),
        QT_TRANSLATE_NOOP(
            "core",
            "the assessment \"%1\" is in the recycle bin. Bring it back first, then change it."),
        QT_TRANSLATE_NOOP("core", "the assessment \"%1\" is there already. Open it instead."),
        QT_TRANSLATE_NOOP("core", "the assessment \"%1\" is not in this backup. Choose another."),
        QT_TRANSLATE_NOOP("core", "the assessment \"%1\" was forgotten here for good. It comes "
                                  "back only where that is asked for as well."),
        QT_TRANSLATE_NOOP("core",
                          "the assessment \"%1\" can only be read here, as %2; nothing was "
                          "changed. Repair a copy of the casebook, or open your last backup."),
        QT_TRANSLATE_NOOP("core", "%1 of its changes cannot be read"),
        QT_TRANSLATE_NOOP("core", "these rules have more than 64 KB. Choose the file of rules."),
        QT_TRANSLATE_NOOP("core", "the bytes of this attachment are not in this casebook. Ask "
                                  "whoever attached it for a pack with attachments."),
        QT_TRANSLATE_NOOP("core", "The house style is larger than 2 MB. Choose a smaller logo."),
        QT_TRANSLATE_NOOP("core", "cannot be undone: %1 The copy from before the merge is at %2."),
        QT_TRANSLATE_NOOP("core", "cannot be undone: words were redacted with it, for good. The "
                                  "copy from before the merge, which still has them, is at %1."),
        QT_TRANSLATE_NOOP("core", "cannot be undone: a newer pack of the panel was merged after "
                                  "it. Undo that merge first."),
        QT_TRANSLATE_NOOP("core", "cannot be undone while something half-typed is in an assessment "
                                  "that came with it. Finish it or clear it first."),
        QT_TRANSLATE_NOOP("core", "there is no such merge to undo, or it is undone already."),
        QT_TRANSLATE_NOOP(
            "core",
            "a signed version holds what came in with it, and signed versions stay readable."),
        QT_TRANSLATE_NOOP("core", "holds an attachment whose bytes were altered. %1"),
        QT_TRANSLATE_NOOP("core", "holds an edit that cannot be read (%1). %2"),
        QT_TRANSLATE_NOOP("core", "holds a standard that cannot be read: %1"),
        QT_TRANSLATE_NOOP("core", "%1 needs some text."),
        QT_TRANSLATE_NOOP("core", "a vacant role has nobody who holds it. Leave the name out."),
        QT_TRANSLATE_NOOP("core", "nobody knows yet who you are. Say your name first; on the "
                                  "command line with --as NAME."),
        QT_TRANSLATE_NOOP("core", "the file is empty, so there is nothing to attach."),
        QT_TRANSLATE_NOOP("core", "the file is larger than %1 megabytes. Attach the part that "
                                  "matters, or note where it is."),
        QT_TRANSLATE_NOOP("core", "this assessment is not bound to the standard \"%1\"."),
        QT_TRANSLATE_NOOP("core", "this assessment is bound to the standard \"%1\" already."),
        QT_TRANSLATE_NOOP("core", "nobody can stand in for themselves."),
        QT_TRANSLATE_NOOP("core", "nobody is called so here, or their name is redacted already."),
        QT_TRANSLATE_NOOP("core", "holds no words to redact, or they are redacted already."),
        QT_TRANSLATE_NOOP("core",
                          "these points have other words in the edition that is here than when "
                          "they were judged: %1. Add the edition that they were judged by, or have "
                          "the assessment handed over as a pack, which brings its editions along."),
        QT_TRANSLATE_NOOP("core", "another assessment with the same id stands at %1"),
        QT_TRANSLATE_NOOP("core", "the standards have no phase \"%1\". Use one of: %2."),
        QT_TRANSLATE_NOOP("core", "an assessment needs the name of the service."),
        QT_TRANSLATE_NOOP("core", "an assessment needs at least one standard."),
        QT_TRANSLATE_NOOP("core", "the same standard is named twice."),
        QT_TRANSLATE_NOOP("core", "the name is empty. Say who does this."),
        QT_TRANSLATE_NOOP("core", "several on the panel have this name: %1. Name one by their id."),
        QT_TRANSLATE_NOOP("core", "Making the pack"),
        QT_TRANSLATE_NOOP("core", "Reading the pack"),
        QT_TRANSLATE_NOOP("core", "Opening the pack"),
        QT_TRANSLATE_NOOP("core", "Looking at the pack"),
        QT_TRANSLATE_NOOP("core", "Protecting the pack"),
        QT_TRANSLATE_NOOP("core", "Making the backup"),
        QT_TRANSLATE_NOOP("core", "Reading the backup"),
        QT_TRANSLATE_NOOP("core", "Listing the backups"),
        QT_TRANSLATE_NOOP("core", "Looking into the backup"),
        QT_TRANSLATE_NOOP("core", "Making the casebook"),
        QT_TRANSLATE_NOOP("core", "Opening the casebook"),
        QT_TRANSLATE_NOOP("core", "Checking the casebook"),
        QT_TRANSLATE_NOOP("core", "Repairing the casebook"),
        QT_TRANSLATE_NOOP("core", "Saving the change"),
        QT_TRANSLATE_NOOP("core", "Changing the assessment"),
        QT_TRANSLATE_NOOP("core", "Reading the assessment"),
        QT_TRANSLATE_NOOP("core", "Opening the assessment"),
        QT_TRANSLATE_NOOP("core", "Starting the assessment"),
        QT_TRANSLATE_NOOP("core", "Importing the assessments"),
        QT_TRANSLATE_NOOP("core", "Checking the assessments"),
        QT_TRANSLATE_NOOP("core", "Listing the assessments"),
        QT_TRANSLATE_NOOP("core", "Removing the assessment"),
        QT_TRANSLATE_NOOP("core", "Bringing the assessment back"),
        QT_TRANSLATE_NOOP("core", "Looking into the recycle bin"),
        QT_TRANSLATE_NOOP("core", "Undoing the merge"),
        QT_TRANSLATE_NOOP("core", "Reading the merges"),
        QT_TRANSLATE_NOOP("core", "Attaching the file"),
        QT_TRANSLATE_NOOP("core", "Reading the attachment"),
        QT_TRANSLATE_NOOP("core", "Redacting the words"),
        QT_TRANSLATE_NOOP("core", "Redacting the name"),
        QT_TRANSLATE_NOOP("core", "Reading the house style"),
        QT_TRANSLATE_NOOP("core", "Saving the house style"),
        QT_TRANSLATE_NOOP("core", "Listing the actions"),
        QT_TRANSLATE_NOOP("core", "Comparing the assessments"),
        QT_TRANSLATE_NOOP("core", "Pooling the ratings"),
        QT_TRANSLATE_NOOP("core", "Counting the assessments"),
        QT_TRANSLATE_NOOP("core", "two to six different assessments can be compared"),
    };
    return texts;
}

} // namespace ui
