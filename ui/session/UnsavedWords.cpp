#include "ui/session/UnsavedWords.h"

#include "ui/base/ProblemWords.h"
#include "ui/base/Text.h"
#include "ui/session/Session.h"
#include "ui/words/ChangeWords.h"
#include "ui/words/RecordWords.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

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

QStringList linesOf(const core::Edit& edit, const About& about)
{
    const core::Said said = core::saidBy(edit.change);
    const QString text = fromUtf8(said.text.value_or(std::string()));
    if (std::holds_alternative<core::AddNote>(edit.change)) {
        return {Words::tr("A new note:"), text};
    }
    if (std::holds_alternative<core::Recommend>(edit.change)) {
        return {Words::tr("A new recommendation:"), text};
    }
    QStringList lines{recordInWords(about.assessment, about.editions, edit.record),
                      factsInWords(said, edit.record, about.editions, &about.assessment), text};
    lines.removeAll(QString());
    return lines;
}

/// What was typed in a draft, also of a form, which is kept as an object of its fields.
QStringList wordsOf(const std::string& draft)
{
    const auto form = QJsonDocument::fromJson(QByteArray::fromStdString(draft)).object();
    if (form.isEmpty()) {
        return {fromUtf8(draft)};
    }
    const QJsonObject fields = form.contains("fields") ? form["fields"].toObject() : form;
    QStringList words;
    for (const QJsonValue& value : fields) {
        words.append(value.toString());
    }
    words.removeAll(QString());
    return words;
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
    for (const core::EditionText& text : refused.item.texts) {
        lines.append(Words::tr("The text of the edition %1").arg(fromUtf8(text.id)));
    }
    if (refused.item.owner) {
        lines.append(Words::tr("Your name: %1").arg(fromUtf8(refused.item.owner->name)));
    }
    if (refused.item.draft) {
        lines.append(Words::tr("What was being typed:"));
        lines.append(wordsOf(refused.item.draft->text));
    }
    lines.append(Words::tr("Why it is not saved: %1").arg(inWords(refused.problem)));
    return lines.join(u'\n');
}

} // namespace ui
