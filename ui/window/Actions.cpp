#include "ui/window/Actions.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Actions)
};

QList<QKeySequence> keys(std::initializer_list<const char*> names)
{
    QList<QKeySequence> result;
    for (const char* name : names) {
        result.append(
            QKeySequence::fromString(QString::fromLatin1(name), QKeySequence::PortableText));
    }
    return result;
}

QList<ActionText> fileActions()
{
    return {
        {"newAssessment", Menu::File, Words::tr("&New assessment…"),
         Words::tr("Begin the assessment of a service."), keys({"Ctrl+Shift+N"})},
        {"importFile", Menu::File, Words::tr("&Import…"),
         Words::tr("Bring in assessments from a file in the exchange format."), keys({"Ctrl+I"})},
        {"openSample",
         Menu::File,
         Words::tr("Open a &sample…"),
         Words::tr("Look at a finished assessment of an invented service."),
         {}},
        {"handOut", Menu::File, Words::tr("&Hand out a pack…"),
         Words::tr("Save assessments as a file for the panel, the team, the sponsor or everybody."),
         keys({"Ctrl+Shift+P"}), true},
        {"mergePacks", Menu::File, Words::tr("&Merge…"),
         Words::tr("Take in what others hand you as packs."), keys({"Ctrl+M"})},
        {"exportReport", Menu::File, Words::tr("&Export the report…"),
         Words::tr("Save the report that you see as a file."), keys({"Ctrl+E"}), true},
        {"checkReport",
         Menu::File,
         Words::tr("Check a &report…"),
         Words::tr("See whether the PDF of a report was altered, and which key signed it."),
         {}},
        {"newCasebook",
         Menu::File,
         Words::tr("New &casebook…"),
         Words::tr("Begin another file of assessments."),
         {},
         true},
        {"openCasebook", Menu::File, Words::tr("&Open a casebook…"),
         Words::tr("Work in another file of assessments."), keys({"Ctrl+O"})},
        {"newWindow", Menu::File, Words::tr("New &window"),
         Words::tr("Open this casebook in another window. Each shows what the other saves."),
         keys({"Ctrl+Shift+O"})},
        {"closeTab", Menu::File, Words::tr("&Close the tab"),
         Words::tr("Close the assessment that you see. Everything is saved already."),
         keys({"Ctrl+F4"})},
        {"reopenTab", Menu::File, Words::tr("Reopen a close&d tab"),
         Words::tr("Open the assessment again whose tab you closed last."), keys({"Ctrl+Shift+T"})},
        {"backUp", Menu::File, Words::tr("&Back up the casebook…"),
         Words::tr("Save a copy of all assessments."), keys({"Ctrl+B"})},
        {"backups",
         Menu::File,
         Words::tr("Bac&kups…"),
         Words::tr("Look into earlier copies of the casebook, and bring work back from them."),
         {}},
        {"repairCopy",
         Menu::File,
         Words::tr("Repair &a copy…"),
         Words::tr("Rescue what can be read of a damaged casebook into a new file."),
         {}},
        {"removeAssessment",
         Menu::File,
         Words::tr("Remo&ve from the list"),
         Words::tr("Put the chosen assessments into the recycle bin. In the list, the Delete key "
                   "does it too."),
         {},
         true},
        {"recycleBin",
         Menu::File,
         Words::tr("Recyc&le bin…"),
         Words::tr("Bring removed assessments back, or forget them for good."),
         {}},
        {"retention",
         Menu::File,
         Words::tr("Re&tention dates…"),
         Words::tr("Go through the assessments that should be removed, or kept for longer."),
         {}},
        {"preferences", Menu::File, Words::tr("&Preferences…"),
         Words::tr("Your name, language, colours and the size of text."), keys({"Ctrl+,"}), true},
        {"quit", Menu::File, Words::tr("&Quit"),
         Words::tr("Close Standpoint. Everything is saved already."), keys({"Ctrl+Q"})},
    };
}

QList<ActionText> editActions()
{
    return {
        {"undo", Menu::Edit, Words::tr("&Undo"), Words::tr("Take back the last step."),
         keys({"Ctrl+Z"})},
        {"redo", Menu::Edit, Words::tr("&Redo"), Words::tr("Do again what was taken back."),
         keys({"Ctrl+Shift+Z", "Ctrl+Y"})},
        {"undoMerge",
         Menu::Edit,
         Words::tr("Undo the &merge…"),
         Words::tr("See what was merged, and take it out again."),
         {}},
        {"find", Menu::Edit, Words::tr("&Find"),
         Words::tr("Find words as you type: in the open assessment, in the list of assessments or "
                   "in a standard."),
         keys({"Ctrl+F"}), true},
        {"findEverywhere", Menu::Edit, Words::tr("Find in all a&ssessments"),
         Words::tr("Find words in the notes, reasons and recommendations of all assessments."),
         keys({"Ctrl+Alt+F"})},
        {"findNext", Menu::Edit, Words::tr("Find &next"),
         Words::tr("Show the next place that was found."), keys({"F3"})},
        {"findPrevious", Menu::Edit, Words::tr("Find &previous"),
         Words::tr("Show the place that was found before."), keys({"Shift+F3"})},
        {"filterNotes",
         Menu::Edit,
         Words::tr("Fi&lter the notes"),
         Words::tr("See what is of one kind, by one person, of one point, or from some days."),
         {}},
        {"findOrRun", Menu::Edit, Words::tr("Find or run &anything…"),
         Words::tr("Go to an assessment, a point or a note, or run an action, by its name."),
         keys({"Ctrl+K"})},
        {"nextMisspelt", Menu::Edit, Words::tr("Ne&xt misspelt word"),
         Words::tr("Go to the next misspelt word of the text that you are in."), keys({"F7"}),
         true},
    };
}

QList<ActionText> goActions()
{
    return {
        {"goToCasebook", Menu::Go, Words::tr("&Casebook"),
         Words::tr("Show the list of all assessments."), keys({"Alt+Home"})},
        {"goToAssessment", Menu::Go, Words::tr("&Assessment"),
         Words::tr("Show the open assessment."), keys({"Ctrl+Shift+A"})},
        {"goToReport", Menu::Go, Words::tr("&Report"),
         Words::tr("Show the report of the open assessment."), keys({"Ctrl+R"})},
        {"goToStandards", Menu::Go, Words::tr("&Standards"),
         Words::tr("Read the standards: every edition, its points and its sources."),
         keys({"Ctrl+D"})},
        {"goToActions", Menu::Go, Words::tr("Actions by &day"),
         Words::tr("List the recommendations of all assessments: who has to act, until when, and "
                   "what became of them."),
         keys({"Ctrl+Shift+J"})},
        {"nextTab", Menu::Go, Words::tr("Ne&xt tab"),
         Words::tr("Show the next of the assessments that are open."), keys({"Ctrl+Tab"}), true},
        {"previousTab", Menu::Go, Words::tr("Pre&vious tab"),
         Words::tr("Show the one before of the assessments that are open."),
         keys({"Ctrl+Shift+Tab"})},
        {"goToPanel", Menu::Go, Words::tr("Pan&el"),
         Words::tr("Who is on the panel, what they lead, and what nobody can judge."),
         keys({"Ctrl+P"}), true},
        {"goToRatings", Menu::Go, Words::tr("Rat&ings"),
         Words::tr("Rate the points on your own, and see the panel's ratings once the lead has "
                   "revealed them."),
         keys({"Ctrl+T"})},
        {"goToWashUp", Menu::Go, Words::tr("Was&h-up"),
         Words::tr("Run through all points, and hear everybody."), keys({"Ctrl+W"})},
        {"goToReview", Menu::Go, Words::tr("Review and si&gn"),
         Words::tr("What is open, who stands by the text, the signature and the team's answers."),
         keys({"Ctrl+G"})},
        {"nextPoint", Menu::Go, Words::tr("&Next point"), Words::tr("Show the next point."),
         keys({"Alt+Down", "Ctrl+PgDown"}), true},
        {"previousPoint", Menu::Go, Words::tr("&Previous point"),
         Words::tr("Show the point before."), keys({"Alt+Up", "Ctrl+PgUp"})},
        {"newNote", Menu::Go, Words::tr("Ne&w note"),
         Words::tr("Write a note on the point that is shown."), keys({"Ctrl+N"}), true},
        {"newRecommendation", Menu::Go, Words::tr("New reco&mmendation"),
         Words::tr("Write something to be done about the point that is shown."),
         keys({"Ctrl+Shift+R"})},
        {"recommendFromNote", Menu::Go, Words::tr("Recommendation from the no&te"),
         Words::tr("Write a recommendation with the words and points of the chosen note."),
         keys({"Ctrl+J"})},
        {"fileUnder", Menu::Go, Words::tr("&File the note under another point…"),
         Words::tr("Move the chosen note to another point, or put it under that one too."),
         keys({"Ctrl+U"})},
        {"showAgenda",
         Menu::Go,
         Words::tr("Points by a&genda"),
         Words::tr("Show the points in the order in which the panel talks."),
         {},
         true},
        {"showStandardOrder",
         Menu::Go,
         Words::tr("Points by s&tandard"),
         Words::tr("Show the points by edition and number."),
         {}},
        {"showMine",
         Menu::Go,
         Words::tr("&My points"),
         Words::tr("Show the points that you lead, then those that you contribute to."),
         {}},
        {"comeBackLater", Menu::Go, Words::tr("Come &back later"),
         Words::tr("Mark the chosen note or point for later, for yourself alone, or take the mark "
                   "away."),
         keys({"Ctrl+L"}), true},
        {"showLater", Menu::Go, Words::tr("What to come bac&k to"),
         Words::tr("Show in the list of points only what you marked for later, or everything "
                   "again."),
         keys({"Ctrl+Shift+L"})},
        {"goToPoints", Menu::Go, Words::tr("To the &list of points"),
         Words::tr("Move the keyboard to the list of points."), keys({"Ctrl+1"}), true},
        {"goToNotes", Menu::Go, Words::tr("To the n&otes"),
         Words::tr("Move the keyboard to the notes."), keys({"Ctrl+2"})},
        {"goToOutcome", Menu::Go, Words::tr("To the o&utcome"),
         Words::tr("Move the keyboard to the outcome of the point."), keys({"Ctrl+3"})},
    };
}

QList<ActionText> standardsActions()
{
    return {
        {"addStandard",
         Menu::Standards,
         Words::tr("&Add a standard…"),
         Words::tr("Bring a standard of your own from a file."),
         {}},
        {"removeStandard",
         Menu::Standards,
         Words::tr("&Remove the standard…"),
         Words::tr("Remove the chosen standard, if you added it."),
         {}},
        {"saveTemplate",
         Menu::Standards,
         Words::tr("Save a &template…"),
         Words::tr("Save a small standard with explanations, to write your own from."),
         {}},
        {"moveEdition",
         Menu::Standards,
         Words::tr("&Move the assessment to another edition…"),
         Words::tr("Take the answers of the open assessment to another edition of a standard."),
         {},
         true},
    };
}

QList<ActionText> assessmentActions()
{
    return {
        {"details",
         Menu::Assessment,
         Words::tr("&Details…"),
         Words::tr("The service, its phase and day, what is in scope, and how reports are "
                   "written."),
         {}},
        {"agenda",
         Menu::Assessment,
         Words::tr("A&genda…"),
         Words::tr("When the day begins, in which order the panel talks, how long, and when there "
                   "are breaks."),
         {}},
        {"noteSheets",
         Menu::Assessment,
         Words::tr("&Print note sheets…"),
         Words::tr("A sheet for each point: what to ask, what was noted so far, and room to "
                   "write by hand."),
         {}},
        {"attachFile", Menu::Assessment, Words::tr("&Attach a file…"),
         Words::tr("Keep a file of evidence with the point that is shown."),
         keys({"Ctrl+Shift+F"})},
        {"teamsOwn",
         Menu::Assessment,
         Words::tr("&Team’s own assessment…"),
         Words::tr("Show what the service team says of itself beside the panel’s view, or stop."),
         {},
         true},
        {"answerFindings",
         Menu::Assessment,
         Words::tr("A&nswer the items…"),
         Words::tr("Accept or challenge what the panel found, if it handed you the assessment."),
         {},
         true},
        {"handBack",
         Menu::Assessment,
         Words::tr("&Hand back to the panel…"),
         Words::tr("Save what you added to an assessment that the panel handed you."),
         {}},
        {"redact",
         Menu::Assessment,
         Words::tr("&Redact words…"),
         Words::tr("Destroy words or a name for good, and keep who wrote and when."),
         {},
         true},
        {"houseStyle",
         Menu::Assessment,
         Words::tr("House &style of reports…"),
         Words::tr("Your organisation’s name, logo, colours and words in all reports of this "
                   "casebook."),
         {},
         true},
    };
}

QList<ActionText> viewActions()
{
    return {
        {"systemColours",
         Menu::View,
         Words::tr("Colours as the &system has them"),
         Words::tr("Light or dark as this computer is set."),
         {},
         false,
         true},
        {"lightColours",
         Menu::View,
         Words::tr("&Light colours"),
         Words::tr("Dark text on a light screen."),
         {},
         false,
         true},
        {"darkColours",
         Menu::View,
         Words::tr("&Dark colours"),
         Words::tr("Light text on a dark screen."),
         {},
         false,
         true},
        {"blackOnWhite",
         Menu::View,
         Words::tr("High &contrast, black on white"),
         Words::tr("Black text on a white screen, with strong edges."),
         {},
         false,
         true},
        {"whiteOnBlack",
         Menu::View,
         Words::tr("High contrast, white on &black"),
         Words::tr("White text on a black screen, with strong edges."),
         {},
         false,
         true},
        {"systemLanguage",
         Menu::View,
         Words::tr("La&nguage as the system has it"),
         Words::tr("English or Welsh, as this computer is set."),
         {},
         true,
         true},
        {"inEnglish",
         Menu::View,
         Words::tr("In &English"),
         Words::tr("Show the window in English. Reports have a language of their own."),
         {},
         false,
         true},
        {"inWelsh",
         Menu::View,
         Words::tr("In &Welsh (Cymraeg)"),
         Words::tr("Show the window in Welsh. Reports have a language of their own."),
         {},
         false,
         true},
        {"largerText", Menu::View, Words::tr("La&rger text"), Words::tr("Make all text larger."),
         keys({"Ctrl++", "Ctrl+="}), true},
        {"smallerText", Menu::View, Words::tr("S&maller text"), Words::tr("Make all text smaller."),
         keys({"Ctrl+-"})},
        {"resetText", Menu::View, Words::tr("Text as the system has &it"),
         Words::tr("Go back to the size of text that this computer uses."), keys({"Ctrl+0"})},
        {"checkSpelling",
         Menu::View,
         Words::tr("Check s&pelling"),
         Words::tr("Underline misspelt words in what you write. Nothing is changed by itself."),
         {},
         true,
         true},
    };
}

QList<ActionText> helpActions()
{
    return {
        {"handbook", Menu::Help, Words::tr("&Handbook"),
         Words::tr("How things are done here, at the page for what you see."), keys({"F1"})},
        {"shortcuts", Menu::Help, Words::tr("&Keyboard shortcuts"),
         Words::tr("All that can be done, and the keys for it."), keys({"Ctrl+/"})},
        {"whereIsMyWork",
         Menu::Help,
         Words::tr("&Where is my work?"),
         Words::tr("Which file your assessments are in, and how to keep them safe."),
         {}},
        {"about",
         Menu::Help,
         Words::tr("&About Standpoint"),
         Words::tr("The version, and what Standpoint is."),
         {},
         true},
    };
}

} // namespace

QList<ActionText> actionTexts()
{
    return fileActions() + editActions() + goActions() + assessmentActions() + standardsActions() +
           viewActions() + helpActions();
}

QString menuTitle(Menu menu)
{
    switch (menu) {
    case Menu::File: return Words::tr("&File");
    case Menu::Edit: return Words::tr("&Edit");
    case Menu::Go: return Words::tr("&Go");
    case Menu::Assessment: return Words::tr("&Assessment");
    case Menu::Standards: return Words::tr("&Standards");
    case Menu::View: return Words::tr("&View");
    case Menu::Help: break;
    }
    return Words::tr("&Help");
}

Actions::Actions(QWidget* window) : QObject(window)
{
    qApp->installEventFilter(this);
    for (const ActionText& text : actionTexts()) {
        auto* action = new QAction(text.text, this);
        action->setObjectName(text.id);
        action->setStatusTip(text.description);
        action->setShortcuts(text.shortcuts);
        action->setCheckable(text.checkable);
        window->addAction(action);
        m_actions.append(action);
        m_byId.insert(text.id, action);
    }
}

bool Actions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && qobject_cast<QComboBox*>(watched) != nullptr) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const bool isArrow = key.key() == Qt::Key_Down || key.key() == Qt::Key_Up;
        if (isArrow && key.modifiers().testFlag(Qt::AltModifier)) {
            event->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

QAction* Actions::operator[](const QString& id) const
{
    Q_ASSERT(m_byId.contains(id));
    return m_byId.value(id);
}

void Actions::fill(QMenuBar& bar) const
{
    QMenu* menu = nullptr;
    std::optional<Menu> current;
    for (const ActionText& text : actionTexts()) {
        if (current != text.menu) {
            current = text.menu;
            menu = bar.addMenu(menuTitle(text.menu));
        } else if (text.separated) {
            menu->addSeparator();
        }
        menu->addAction(m_byId.value(text.id));
    }
}

} // namespace ui
