#include "ui/session/UnsavedWords.h"

#include "ui/base/Text.h"
#include "ui/session/Session.h"
#include "ui/words/ChangeFacts.h"

#include <QCoreApplication>

#include <variant>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::UnsavedWords)
};

/// What an item is about, as far as it can still be read.
struct About {
    core::Assessment assessment;
    core::Editions editions;
};

About aboutOf(const core::AssessmentId& id, const Session& session)
{
    if (session.hasAssessment() && session.ledger().id() == id) {
        return {session.assessment(), session.editions()};
    }
    About about;
    if (auto ledger = session.casebook().read(id)) {
        about.assessment = ledger->assessment();
    }
    if (auto editions = session.casebook().editions(id)) {
        about.editions = std::move(*editions);
    }
    return about;
}

/// The whole text of a change that begins a record; see factsOf for the others.
std::string firstTextOf(const core::Change& change)
{
    if (const auto* add = std::get_if<core::AddNote>(&change)) {
        return add->note.text;
    }
    if (const auto* add = std::get_if<core::Recommend>(&change)) {
        return add->recommendation.text;
    }
    return {};
}

QStringList linesOf(const core::Edit& edit, const About& about)
{
    const std::string begun = firstTextOf(edit.change);
    if (!begun.empty()) {
        const bool isNote = std::holds_alternative<core::AddNote>(edit.change);
        return {isNote ? Words::tr("A new note:") : Words::tr("A new recommendation:"),
                fromUtf8(begun)};
    }
    QStringList lines{recordInWords(about.assessment, about.editions, edit.record)};
    const ChangeFacts told = factsOf(edit.change, edit.record, about.editions);
    if (!told.facts.isEmpty()) {
        lines.append(told.facts);
    }
    if (told.text && !told.text->empty()) {
        lines.append(fromUtf8(*told.text));
    }
    return lines;
}

} // namespace

QString inWords(const SaveQueue::Refused& refused, const Session& session)
{
    const About about = aboutOf(refused.item.assessment, session);
    QStringList lines;
    if (!about.assessment.service.name.empty()) {
        lines.append(fromUtf8(about.assessment.service.name));
    }
    for (const core::Edit& edit : refused.item.edits) {
        lines.append(linesOf(edit, about));
    }
    if (refused.item.draft) {
        lines.append(Words::tr("What was being typed:"));
        lines.append(fromUtf8(refused.item.draft->text));
    }
    lines.append(
        Words::tr("Why it is not saved: %1").arg(fromUtf8(core::toString(refused.problem))));
    return lines.join(u'\n');
}

} // namespace ui
