#include "ui/window/RedactActions.h"

#include "core/assessment/WithoutWords.h"
#include "ui/assessment/redact/RedactDialog.h"
#include "ui/base/Background.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/Prompts.h"
#include "ui/base/Text.h"
#include "ui/session/Session.h"
#include "ui/session/StillOpen.h"
#include "ui/window/Actions.h"
#include "ui/window/Navigation.h"
#include "ui/window/Workspace.h"
#include "ui/words/RecordWords.h"

#include <QAction>

namespace ui {

namespace {

constexpr std::size_t mostTold = 12;

/// The names that a member bears or bore; none for another record.
std::vector<std::string> namesOf(const core::Ledger& ledger, const core::RecordId& record)
{
    std::vector<std::string> names;
    for (const core::Edit& edit : ledger.edits()) {
        const auto* enrol = std::get_if<core::Enrol>(&edit.change);
        if (enrol != nullptr && edit.record == record) {
            names.push_back(enrol->member.name);
        }
    }
    return names;
}

} // namespace

RedactActions::RedactActions(Workspace& workspace, Navigation& navigation, Actions& actions,
                             Prompts& prompts, QWidget& window)
    : m_workspace(workspace)
    , m_navigation(navigation)
    , m_prompts(prompts)
    , m_window(window)
{
    connect(actions["redact"], &QAction::triggered, this, [this] {
        m_navigation.whenSaved(tr("Nothing can be redacted now"), [this] { redactSaved(); });
    });
}

void RedactActions::redactSaved()
{
    Session& session = *m_workspace.session();
    if (session.mustSayWho()) {
        emit session.whoIsAsked(true);
        return;
    }
    RedactDialog dialog(session, &m_window);
    const StillOpen still(session);
    // Nothing brings it back, and a row is chosen as soon as words are looked for.
    if (m_prompts.run(dialog) && still &&
        m_prompts.confirm(&m_window, {tr("Redact words"),
                                      tr("The words of this go for good, and nothing brings them "
                                         "back:\n\n%1")
                                          .arg(dialog.chosen()),
                                      tr("Redact for good")}) &&
        still) {
        redact(dialog.record(), dialog.reason());
    }
}

void RedactActions::redact(const core::RecordId& record, const std::string& reason)
{
    Session& session = *m_workspace.session();
    const auto names = namesOf(session.ledger(), record);
    const auto made = record.kind == core::RecordKind::Member
                          ? session.editor().redactPerson(record.name, reason)
                          : session.editor().redact(record, reason);
    if (!made) {
        m_prompts.tell(&m_window, tr("Redact words"), inWords(made.problem()));
        return;
    }
    inBackground(
        this,
        [path = session.casebook().path(), elsewhere = session.optionsElsewhere(),
         id = session.ledger().id(), edits = made->edits, names,
         backups = m_workspace.context().backups()] {
            return write(path, elsewhere, id, edits, names, backups);
        },
        [this](const core::Result<Told>& told) {
            m_workspace.readAgain();
            tell(told);
        });
}

core::Result<RedactActions::Told>
RedactActions::write(const std::filesystem::path& path, const core::CasebookOptions& elsewhere,
                     const core::AssessmentId& id, const std::vector<core::Edit>& edits,
                     const std::vector<std::string>& names, const core::BackupSettings& backups)
{
    auto casebook = core::Casebook::open(path, elsewhere);
    if (!casebook) {
        return casebook.problem();
    }
    if (const auto done = casebook->append(id, edits); !done) {
        return done.problem();
    }
    for (const std::string& name : names) {
        const auto done = casebook->forgetGiver(name, std::string(core::redactedName));
        if (!done) {
            return done.problem();
        }
    }
    if (const auto cleared = casebook->clearUnused(); !cleared) {
        return cleared.problem();
    }
    const auto after = casebook->read(id);
    const auto merges = casebook->merges();
    if (!after || !merges) {
        return !after ? after.problem() : merges.problem();
    }
    const auto beside = core::namedBeside(*casebook, {id}, names);
    if (!beside) {
        return beside.problem();
    }
    return Told{core::namedIn(*after, names), *beside,
                core::copiesHolding(path, *merges, {id}, backups)};
}

QStringList RedactActions::besideInWords(const std::vector<core::NamedBeside>& found)
{
    QStringList words;
    for (const core::NamedBeside& one : found) {
        switch (one.what) {
        case core::BesideLog::HouseStyle:
            words << tr("The house style of reports has the name too.");
            break;
        case core::BesideLog::OfficeAgenda:
            words << tr("The office’s agenda has the name too.");
            break;
        case core::BesideLog::Draft:
            words << tr("Something that is not finished yet has the name too.");
            break;
        }
    }
    words.removeDuplicates();
    return words;
}

void RedactActions::tell(const core::Result<Told>& told)
{
    if (!told) {
        m_prompts.tell(&m_window, tr("Redact words"), inWords(told.problem()));
        return;
    }
    QStringList words{tr("The words are gone from this casebook.")};
    const Session* session = m_workspace.session();
    if (!told->named.empty() && session->hasAssessment()) {
        words << tr("The name also stands in what people wrote. Go through:");
        for (std::size_t i = 0; i < std::min(told->named.size(), mostTold); ++i) {
            words << recordInWords(session->assessment(), session->editions(),
                                   told->named[i].record);
        }
        if (told->named.size() > mostTold) {
            words << tr("and %n more", nullptr, static_cast<int>(told->named.size() - mostTold));
        }
    }
    words << besideInWords(told->beside);
    if (!told->copies.empty()) {
        words << tr("These files hold an older copy, which may still have the words:");
        for (const core::CopyBeside& copy : told->copies) {
            words << fromPath(copy.path);
        }
    }
    m_prompts.tell(&m_window, tr("Redact words"), words.join(u'\n'));
}

} // namespace ui
