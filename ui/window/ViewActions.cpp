#include "ui/window/ViewActions.h"

#include "ui/assessment/AssessmentPage.h"
#include "ui/base/Language.h"
#include "ui/base/Preferences.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/Prompts.h"
#include "ui/base/Text.h"
#include "ui/packs/PackFolder.h"
#include "ui/session/Session.h"
#include "ui/window/Actions.h"
#include "ui/window/PreferencesDialog.h"
#include "ui/window/ShortcutsDialog.h"
#include "ui/window/SpellingActions.h"
#include "ui/window/Workspace.h"
#include "ui/words/Words.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>

#include <utility>

namespace ui {

namespace {

Shortcuts keptShortcuts(const Preferences& preferences)
{
    const auto kept = preferences.shortcuts();
    Shortcuts::Changes changes;
    for (auto one = kept.cbegin(); one != kept.cend(); ++one) {
        QList<QKeySequence> keys;
        for (const QString& text : *one) {
            keys.append(QKeySequence::fromString(text, QKeySequence::PortableText));
        }
        changes.insert(one.key(), keys);
    }
    return Shortcuts(changes);
}

void keepShortcuts(Preferences& preferences, const Shortcuts& shortcuts)
{
    QHash<QString, QStringList> kept;
    const auto& changes = shortcuts.changes();
    for (auto one = changes.cbegin(); one != changes.cend(); ++one) {
        QStringList keys;
        for (const QKeySequence& sequence : *one) {
            keys.append(sequence.toString(QKeySequence::PortableText));
        }
        kept.insert(one.key(), keys);
    }
    preferences.setShortcuts(kept);
}

void use(const Actions& actions, const Shortcuts& shortcuts)
{
    for (QAction* action : actions.all()) {
        action->setShortcuts(shortcuts.of(action->objectName()));
    }
}

/// By the code of the language; the system's has none.
constexpr std::pair<const char*, const char*> languageActions[] = {
    {"systemLanguage", ""}, {"inEnglish", "en"}, {"inWelsh", "cy"}};
constexpr const char* colourActions[] = {"systemColours", "lightColours", "darkColours",
                                         "blackOnWhite", "whiteOnBlack"};

} // namespace

ViewActions::ViewActions(Workspace& workspace, PackFolder& folder, SpellingActions& spelling,
                         Actions& actions, Preferences& preferences, Prompts& prompts,
                         QWidget& window)
    : m_workspace(workspace)
    , m_folder(folder)
    , m_spelling(spelling)
    , m_actions(actions)
    , m_preferences(preferences)
    , m_prompts(prompts)
    , m_window(window)
{
    use(m_actions, keptShortcuts(preferences));
    connectColours();
    connectLanguages();
    connectTextSize("largerText", 10);
    connectTextSize("smallerText", -10);
    connectTextSize("resetText", 0);
    connect(actions["preferences"], &QAction::triggered, this, &ViewActions::choosePreferences);
    connect(actions["shortcuts"], &QAction::triggered, this, &ViewActions::showShortcuts);
    connect(actions["about"], &QAction::triggered, this, &ViewActions::tellAbout);
    connect(&workspace, &Workspace::opened, &folder, &PackFolder::follow);
}

void ViewActions::connectColours()
{
    auto* group = new QActionGroup(this);
    for (std::size_t i = 0; i < std::size(colourActions); ++i) {
        QAction* action = group->addAction(m_actions[colourActions[i]]);
        const auto appearance = static_cast<Appearance>(i);
        action->setChecked(m_preferences.appearance() == appearance);
        connect(action, &QAction::triggered, this, [this, appearance] {
            m_preferences.setAppearance(appearance);
            emit lookChanged();
        });
    }
}

void ViewActions::connectLanguages()
{
    auto* group = new QActionGroup(this);
    for (const auto& [id, name] : languageActions) {
        QAction* action = group->addAction(m_actions[id]);
        const QString code = QString::fromLatin1(name);
        action->setChecked(m_preferences.language() == code);
        connect(action, &QAction::triggered, this, [this, code] { setLanguage(code); });
    }
}

void ViewActions::setLanguage(const QString& code)
{
    if (code != m_preferences.language()) {
        m_preferences.setLanguage(code);
        emit languageChanged();
    }
}

void ViewActions::connectTextSize(const char* id, int step)
{
    connect(m_actions[id], &QAction::triggered, this, [this, step] {
        m_preferences.setTextSize(step == 0 ? 100 : m_preferences.textSize() + step);
        emit lookChanged();
    });
}

void ViewActions::followFolds(AssessmentPage& page)
{
    page.foldQuestions(m_preferences.foldsQuestions());
    connect(&page, &AssessmentPage::questionsFolded, this,
            [this](bool folded) { m_preferences.setFoldsQuestions(folded); });
}

void ViewActions::choosePreferences()
{
    PreferencesDialog dialog(knownName(m_workspace.session()->author().name),
                             m_preferences.appearance(), m_preferences.textSize(), &m_window);
    dialog.setPackFolder(m_preferences.packFolder());
    dialog.setLanguages(m_workspace.context().windowLanguages, m_preferences.language());
    dialog.setChecksSpelling(m_preferences.checksSpelling(), m_spelling.whyNot());
    connect(&dialog, &PreferencesDialog::packFolderAsked, this, [this, &dialog] {
        if (const auto folder =
                m_prompts.folder(&dialog, tr("Folder to watch for packs"),
                                 dialog.packFolder().value_or(m_workspace.context().documents))) {
            dialog.setPackFolder(*folder);
        }
    });
    if (!m_prompts.run(dialog)) {
        return;
    }
    m_preferences.setPackFolder(dialog.packFolder());
    m_folder.follow();
    m_preferences.setAppearance(dialog.appearance());
    m_preferences.setTextSize(dialog.textSize());
    setAuthor(dialog.yourName());
    if (dialog.checksSpelling() != m_preferences.checksSpelling()) {
        m_spelling.setWanted(dialog.checksSpelling());
    }
    m_actions[colourActions[static_cast<int>(dialog.appearance())]]->setChecked(true);
    emit lookChanged();
    setLanguage(dialog.language());
}

void ViewActions::setAuthor(const QString& name)
{
    core::Person author = m_workspace.session()->author();
    if (name.isEmpty() || toUtf8(name) == author.name) {
        return;
    }
    m_preferences.setYourName(name);
    author.name = toUtf8(name);
    if (auto done = m_workspace.session()->setAuthor(author); !done) {
        m_prompts.tell(&m_window, tr("Your name could not be saved"), inWords(done.problem()));
    }
}

void ViewActions::showShortcuts()
{
    ShortcutsDialog dialog(keptShortcuts(m_preferences), &m_window);
    connect(&dialog, &ShortcutsDialog::changed, this, [this](const Shortcuts& shortcuts) {
        keepShortcuts(m_preferences, shortcuts);
        use(m_actions, shortcuts);
    });
    m_prompts.run(dialog);
}

void ViewActions::tellAbout()
{
    QString words =
        tr("Standpoint %1\n\nAssess public services against a service standard, without "
           "a network.")
            .arg(QCoreApplication::applicationVersion());
    if (const QString note = translationNote(); !note.isEmpty()) {
        words += QStringLiteral("\n\n") + note;
    }
    m_prompts.tell(&m_window, tr("About Standpoint"), words);
}

} // namespace ui
