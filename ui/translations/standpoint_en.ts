<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>ui::ActionsPage</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are shown</source>
        <translation>
            <numerusform>the first is shown</numerusform>
            <numerusform>the first %n are shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindWords</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n found</source>
        <translation>
            <numerusform>%1 of %n found</numerusform>
            <numerusform>%1 of %n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n found, there may be more</source>
        <translation>
            <numerusform>The newest %n found, there may be more</numerusform>
            <numerusform>The newest %n found, there may be more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of yours are not looked at</source>
        <translation>
            <numerusform>%n draft of yours is not looked at</numerusform>
            <numerusform>%n drafts of yours are not looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that wait to be saved are not looked at</source>
        <translation>
            <numerusform>%n change that waits to be saved is not looked at</numerusform>
            <numerusform>%n changes that wait to be saved are not looked at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Words</name>
    <message numerus="yes">
        <source>%n of %1 were not assessed</source>
        <translation>
            <numerusform>%n of %1 was not assessed</numerusform>
            <numerusform>%n of %1 were not assessed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on the %n point(s) assessed; %2</source>
        <translation>
            <numerusform>%1 on the %n point assessed; %2</numerusform>
            <numerusform>%1 on the %n points assessed; %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AssessmentTable</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportTasks</name>
    <message numerus="yes">
        <source>%n assessment(s) are new.</source>
        <translation>
            <numerusform>%n assessment is new.</numerusform>
            <numerusform>%n assessments are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already and stay as they are.</source>
        <translation>
            <numerusform>%n was there already and stays as it is.</numerusform>
            <numerusform>%n were there already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already and are different in the file; nothing of that was taken.</source>
        <translation>
            <numerusform>%n was there already and is different in the file; nothing of that was taken.</numerusform>
            <numerusform>%n were there already and are different in the file; nothing of that was taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FileActions</name>
    <message numerus="yes">
        <source>%n change(s) could not be saved yet and will be lost if you close now.</source>
        <translation>
            <numerusform>%n change could not be saved yet and will be lost if you close now.</numerusform>
            <numerusform>%n changes could not be saved yet and will be lost if you close now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FileGuard</name>
    <message numerus="yes">
        <source>%n change(s) were put back into the casebook.</source>
        <translation>
            <numerusform>%n change was put back into the casebook.</numerusform>
            <numerusform>%n changes were put back into the casebook.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReportPage</name>
    <message numerus="yes">
        <source>%n of these files are in %1 already.</source>
        <translation>
            <numerusform>%n of these files is in %1 already.</numerusform>
            <numerusform>%n of these files are in %1 already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing the report in %n formats</source>
        <translation>
            <numerusform>Writing the report in %n format</numerusform>
            <numerusform>Writing the report in %n formats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusBar</name>
    <message numerus="yes">
        <source>%n change(s) cannot be saved. The others are.</source>
        <translation>
            <numerusform>%n change cannot be saved. The others are.</numerusform>
            <numerusform>%n changes cannot be saved. The others are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) kept, not recorded yet</source>
        <translation>
            <numerusform>%n draft kept, not recorded yet</numerusform>
            <numerusform>%n drafts kept, not recorded yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving failed: %1 %n change(s) wait in memory.</source>
        <translation>
            <numerusform>Saving failed: %1 %n change waits in memory.</numerusform>
            <numerusform>Saving failed: %1 %n changes wait in memory.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message numerus="yes">
        <source>The newest %n places in notes and reasons</source>
        <translation>
            <numerusform>The newest %n places in notes and reasons</numerusform>
            <numerusform>The newest %n places in notes and reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in notes and reasons</source>
        <translation>
            <numerusform>%n place in notes and reasons</numerusform>
            <numerusform>%n places in notes and reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n assessment</numerusform>
            <numerusform>%n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n assessment(s)</source>
        <translation>
            <numerusform>%1 of %n assessment</numerusform>
            <numerusform>%1 of %n assessments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EditionBrowser</name>
    <message numerus="yes">
        <source>%n point(s) with these words. Enter shows the next place.</source>
        <translation>
            <numerusform>%n point with these words. Enter shows the next place.</numerusform>
            <numerusform>%n points with these words. Enter shows the next place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FaultPane</name>
    <message numerus="yes">
        <source>%n fault(s) in %1</source>
        <translation>
            <numerusform>%n fault in %1</numerusform>
            <numerusform>%n faults in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MoveDialog</name>
    <message numerus="yes">
        <source>%n point(s) of %1 are to be judged afterwards.</source>
        <translation>
            <numerusform>%n point of %1 is to be judged afterwards.</numerusform>
            <numerusform>%n points of %1 are to be judged afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) ask the same. Notes, recommendations and ticked questions are filed under both.</source>
        <translation>
            <numerusform>%n point asks the same. Notes, recommendations and ticked questions are filed under both.</numerusform>
            <numerusform>%n points ask the same. Notes, recommendations and ticked questions are filed under both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) carry over with the reasons.</source>
        <translation>
            <numerusform>%n outcome carries over with its reason.</numerusform>
            <numerusform>%n outcomes carry over with the reasons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Standards</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minute(s)</source>
        <translation>
            <numerusform>%1, %n minute</numerusform>
            <numerusform>%1, %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n rating</numerusform>
            <numerusform>%n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) were rated under both names; the rating of %1 counts.</source>
        <translation>
            <numerusform>%n point was rated under both names; the rating of %1 counts.</numerusform>
            <numerusform>%n points were rated under both names; the rating of %1 counts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatingWords</name>
    <message numerus="yes">
        <source>%1 has not rated %n point(s).</source>
        <translation>
            <numerusform>%1 has not rated %n point.</numerusform>
            <numerusform>%1 has not rated %n points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n assessor(s) in.</source>
        <translation>
            <numerusform>%1 of %n assessor in.</numerusform>
            <numerusform>%1 of %n assessors in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WashUpRows</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Disputes</name>
    <message numerus="yes">
        <source>%n thing(s) were changed by two people apart from each other. Both versions stay until somebody chooses.</source>
        <translation>
            <numerusform>%n thing was changed by two people apart from each other. Both versions stay until somebody chooses.</numerusform>
            <numerusform>%n things were changed by two people apart from each other. Both versions stay until somebody chooses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewIssues</name>
    <message numerus="yes">
        <source>Nothing holds up signing. %n thing(s) are worth a look.</source>
        <translation>
            <numerusform>Nothing holds up signing. %n thing is worth a look.</numerusform>
            <numerusform>Nothing holds up signing. %n things are worth a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) should be put right before the lead signs.</source>
        <translation>
            <numerusform>%n thing should be put right before the lead signs.</numerusform>
            <numerusform>%n things should be put right before the lead signs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RatingsBox</name>
    <message numerus="yes">
        <source>%n rating(s) hidden until the lead reveals them.</source>
        <translation>
            <numerusform>%n rating hidden until the lead reveals it.</numerusform>
            <numerusform>%n ratings hidden until the lead reveals them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PanelRatings</name>
    <message numerus="yes">
        <source>Everybody on the panel will see who rated these %n point(s) how, and why.</source>
        <translation>
            <numerusform>Everybody on the panel will see who rated this point how, and why.</numerusform>
            <numerusform>Everybody on the panel will see who rated these %n points how, and why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All who rated these %n point(s) said the same. They will be settled as rated; what needs a reason or a recommendation still needs it.</source>
        <translation>
            <numerusform>All who rated this %n point said the same. It will be settled as rated; what needs a reason or a recommendation still needs it.</numerusform>
            <numerusform>All who rated these %n points said the same. They will be settled as rated; what needs a reason or a recommendation still needs it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SignedVersions</name>
    <message numerus="yes">
        <source>%n thing(s) differ.</source>
        <translation>
            <numerusform>%n thing differs.</numerusform>
            <numerusform>%n things differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HiddenDialog</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n rating</numerusform>
            <numerusform>%n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%n reason</numerusform>
            <numerusform>%n reasons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SaveReports</name>
    <message numerus="yes">
        <source>with %n more file(s) beside it</source>
        <translation>
            <numerusform>with %n more file beside it</numerusform>
            <numerusform>with %n more files beside it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in %1.</source>
        <translation>
            <numerusform>%n file is in %1.</numerusform>
            <numerusform>%n files are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MergeDialog</name>
    <message numerus="yes">
        <source>%n change(s) came in.</source>
        <translation>
            <numerusform>%n change came in.</numerusform>
            <numerusform>%n changes came in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PackWork</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MergePreviewPage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>%n attached file</numerusform>
            <numerusform>%n attached files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n rating</numerusform>
            <numerusform>%n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation>
            <numerusform>%n outcome</numerusform>
            <numerusform>%n outcomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>%n other change</numerusform>
            <numerusform>%n other changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would be disputed. Both versions stay until somebody chooses.</source>
        <translation>
            <numerusform>%n thing would be disputed. Both versions stay until somebody chooses.</numerusform>
            <numerusform>%n things would be disputed. Both versions stay until somebody chooses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MergesDialog</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RepairWords</name>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n assessment</numerusform>
            <numerusform>%n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>%n attached file</numerusform>
            <numerusform>%n attached files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BackupsDialog</name>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n assessment</numerusform>
            <numerusform>%n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came back. Undo the merge takes them out again.</source>
        <translation>
            <numerusform>%n change came back. Undo the merge takes it out again.</numerusform>
            <numerusform>%n changes came back. Undo the merge takes them out again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RecycleBinDialog</name>
    <message numerus="yes">
        <source>%n assessment(s) will be gone for good, with all that was written there. Nothing brings that back.</source>
        <translation>
            <numerusform>%n assessment will be gone for good, with all that was written there. Nothing brings that back.</numerusform>
            <numerusform>%n assessments will be gone for good, with all that was written there. Nothing brings that back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BinActions</name>
    <message numerus="yes">
        <source>%n assessment(s) are in the recycle bin.</source>
        <translation>
            <numerusform>%n assessment is in the recycle bin.</numerusform>
            <numerusform>%n assessments are in the recycle bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) were in the recycle bin for long enough and are forgotten for good.</source>
        <translation>
            <numerusform>%n assessment was in the recycle bin for long enough and is forgotten for good.</numerusform>
            <numerusform>%n assessments were in the recycle bin for long enough and are forgotten for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RedactActions</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RetentionBanner</name>
    <message numerus="yes">
        <source>%n assessment(s) are past their retention date.</source>
        <translation>
            <numerusform>%n assessment is past its retention date.</numerusform>
            <numerusform>%n assessments are past their retention date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StepName</name>
    <message numerus="yes">
        <source>Add %n notes</source>
        <translation>
            <numerusform>Add %n note</numerusform>
            <numerusform>Add %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PasteOffer</name>
    <message numerus="yes">
        <source>%n lines were pasted.</source>
        <translation>
            <numerusform>%n line was pasted.</numerusform>
            <numerusform>%n lines were pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n notes of them</source>
        <translation>
            <numerusform>Make %n note of it</numerusform>
            <numerusform>Make %n notes of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n notes</source>
        <translation>
            <numerusform>Add %n note</numerusform>
            <numerusform>Add %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecommendationCards</name>
    <message numerus="yes">
        <source>from %n note(s) by %1</source>
        <translation>
            <numerusform>from a note by %1</numerusform>
            <numerusform>from %n notes by %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PointsPane</name>
    <message numerus="yes">
        <source>%n to come back to</source>
        <translation>
            <numerusform>%n to come back to</numerusform>
            <numerusform>%n to come back to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RefusalWords</name>
    <message numerus="yes">
        <source>%n thing(s) should be put right first: see Open.</source>
        <translation>
            <numerusform>%n thing should be put right first: see Open.</numerusform>
            <numerusform>%n things should be put right first: see Open.</numerusform>
        </translation>
    </message>
</context>
</TS>
