#include "ui/window/SpellingActions.h"

#include "core/spelling/KnownHere.h"
#include "ui/base/Background.h"
#include "ui/base/Preferences.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/Prompts.h"
#include "ui/base/Text.h"
#include "ui/session/Session.h"
#include "ui/widgets/GrowingTextEdit.h"
#include "ui/widgets/SpellingMarks.h"
#include "ui/window/Actions.h"
#include "ui/window/Workspace.h"

#include <QAction>
#include <QApplication>
#include <QToolTip>

#include <memory>

namespace ui {

namespace {

/// The background hands its results over as copies.
using Found = std::shared_ptr<std::vector<core::Dictionary>>;

/// One that cannot be read is as good as none.
Found dictionariesFrom(const std::vector<std::filesystem::path>& folders)
{
    auto found = std::make_shared<std::vector<core::Dictionary>>();
    for (const core::DictionaryFiles& files : core::dictionariesIn(folders)) {
        if (auto opened = core::Dictionary::open(files)) {
            found->push_back(std::move(*opened));
        }
    }
    return found;
}

} // namespace

SpellingActions::SpellingActions(Workspace& workspace, Actions& actions, Preferences& preferences,
                                 Prompts& prompts, QWidget& window)
    : m_workspace(workspace)
    , m_actions(actions)
    , m_preferences(preferences)
    , m_prompts(prompts)
    , m_window(window)
    , m_spelling(workspace.context().ownWords)
{
    qApp->installEventFilter(this);
    m_spelling.setWanted(preferences.checksSpelling());
    actions["checkSpelling"]->setChecked(preferences.checksSpelling());
    connect(actions["checkSpelling"], &QAction::triggered, this, &SpellingActions::setWanted);
    connect(actions["nextMisspelt"], &QAction::triggered, this, &SpellingActions::findNext);
    connect(&workspace, &Workspace::opened, this, [this] { follow(*m_workspace.session()); });
    connect(&m_spelling, &Spelling::failed, this, [this](const core::Problem& problem) {
        m_prompts.tell(QApplication::activeWindow(), tr("Your words could not be kept"),
                       inWords(problem));
    });
}

SpellingActions::~SpellingActions() = default;

bool SpellingActions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Polish) {
        if (auto* field = qobject_cast<GrowingTextEdit*>(watched)) {
            field->setSpelling(m_spelling);
            connect(field->spellingMarks(), &SpellingMarks::foundNext, this,
                    [this, field](const QString& word) {
                        say(field, word.isEmpty() ? tr("No misspelt word in this text")
                                                  : tr("Misspelt: %1").arg(word));
                    });
            findDictionaries();
        }
    }
    return QObject::eventFilter(watched, event);
}

void SpellingActions::findDictionaries()
{
    if (!m_spelling.isWanted() || m_spelling.hasDictionaries()) {
        return;
    }
    // Whoever installs one meanwhile has it with the next text that is shown.
    m_isToFind = true;
    if (m_isFinding) {
        return;
    }
    m_isFinding = true;
    m_isToFind = false;
    inBackground(
        this, [folders = m_workspace.context().dictionaries] { return dictionariesFrom(folders); },
        [this](const Found& found) {
            m_isFinding = false;
            m_spelling.setDictionaries(std::move(*found));
            usePlace();
            showWanted();
            if (m_isToFind) {
                findDictionaries();
            }
        });
}

void SpellingActions::follow(Session& session)
{
    connect(&session, &Session::assessmentOpened, this, &SpellingActions::usePlace);
    connect(&session, &Session::editionsChanged, this, &SpellingActions::usePlace);
    connect(&session, &Session::changed, this, [this](const Changed& what) {
        if (what.touches(core::RecordKind::Assessment) || what.touches(core::RecordKind::Member) ||
            what.touches(core::RecordKind::TeamRole)) {
            usePlace();
        }
    });
    usePlace();
}

void SpellingActions::usePlace()
{
    if (!m_spelling.hasDictionaries()) {
        return;
    }
    const Session* session = m_workspace.session();
    if (session == nullptr || !session->hasAssessment()) {
        m_spelling.setPlace({}, {}, {});
        return;
    }
    const core::Assessment& assessment = session->assessment();
    m_spelling.setPlace(assessment.id, assessment.language,
                        core::wordsKnownIn(assessment, session->editions()));
}

QString SpellingActions::whyNot() const
{
    if (m_spelling.isOn()) {
        return {};
    }
    if (core::dictionariesIn(m_workspace.context().dictionaries).empty()) {
        return tr("No dictionary is installed. For English, install the package hunspell-en-gb; "
                  "for Welsh, put cy_GB.aff and cy_GB.dic into /usr/share/hunspell.");
    }
    const Session* session = m_workspace.session();
    const bool isHeldUp = m_spelling.isWanted() && m_spelling.hasDictionaries();
    return isHeldUp && session != nullptr && session->hasAssessment()
               ? tr("No dictionary is installed for the language of this assessment.")
               : QString();
}

void SpellingActions::setWanted(bool wanted)
{
    // It stays wanted where there is no dictionary yet, and is on once there is one.
    m_preferences.setChecksSpelling(wanted);
    m_spelling.setWanted(wanted);
    const QString why = wanted ? whyNot() : QString();
    if (why.isEmpty()) {
        findDictionaries();
    } else {
        m_prompts.tell(&m_window, tr("Spelling cannot be checked"), why);
    }
    showWanted();
}

void SpellingActions::showWanted()
{
    const bool isMissing = !m_isFinding && !m_spelling.hasDictionaries();
    m_actions["checkSpelling"]->setChecked(m_spelling.isWanted() && !isMissing);
}

void SpellingActions::findNext()
{
    auto* field = qobject_cast<GrowingTextEdit*>(QApplication::focusWidget());
    if (field == nullptr || field->spellingMarks() == nullptr) {
        say(nullptr, tr("Go into a text first: the next misspelt word is looked for there"));
        return;
    }
    if (!m_spelling.isOn()) {
        const QString why = whyNot();
        say(field,
            why.isEmpty() ? tr("Spelling is not checked. Turn it on in the View menu.") : why);
        return;
    }
    field->spellingMarks()->findNext();
}

void SpellingActions::say(GrowingTextEdit* field, const QString& words)
{
    emit said(words);
    if (field != nullptr && field->window() != &m_window) {
        QToolTip::showText(field->viewport()->mapToGlobal(field->cursorRect().bottomLeft()), words,
                           field);
    }
}

} // namespace ui
