#include "ui/session/editors/RecommendationEditor.h"

#include "core/support/Text.h"
#include "ui/base/DateText.h"
#include "ui/base/Text.h"
#include "ui/session/editors/RecommendationFields.h"
#include "ui/widgets/FieldText.h"
#include "ui/words/Fields.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPushButton>

namespace ui {

namespace {

core::Recommendation emptyFor(const std::vector<core::PointRef>& points)
{
    core::Recommendation recommendation;
    recommendation.points = points;
    return recommendation;
}

template <typename Enum>
QString wordIn(const QComboBox& combo)
{
    const auto value = chosenIn<Enum>(combo);
    return value ? fromUtf8(core::toWord(*value)) : QString();
}

template <typename Enum>
void chooseWord(QComboBox& combo, const QJsonValue& word)
{
    if (const auto value = core::fromWord<Enum>(toUtf8(word.toString()))) {
        chooseIn<Enum>(combo, *value);
    }
}

} // namespace

RecommendationEditor::RecommendationEditor(Session& session,
                                           const std::vector<core::PointRef>& points,
                                           QWidget* parent)
    : RecommendationEditor(session, emptyFor(points), true, parent)
{
}

RecommendationEditor::RecommendationEditor(Session& session,
                                           const core::Recommendation& recommendation,
                                           QWidget* parent)
    : RecommendationEditor(session, recommendation, false, parent)
{
}

RecommendationEditor::RecommendationEditor(Session& session, core::Recommendation before,
                                           bool isNew, QWidget* parent)
    : InPlaceEditor(parent)
    , m_session(session)
    , m_keeper(session)
    , m_before(std::move(before))
    , m_isNew(isNew)
    , m_text(new GrowingTextEdit(2, 12))
    , m_priority(new QComboBox)
    , m_owner(new QComboBox)
    , m_due(new QLineEdit)
    , m_themes(new QLineEdit)
    , m_points(new PointField(session.editions()))
    , m_audience(new QComboBox)
    , m_status(new QComboBox)
    , m_statusReason(new QLineEdit)
    , m_message(new QLabel)
{
    fillWithWords<core::Priority>(*m_priority);
    fillWithWords<core::Owner>(*m_owner);
    fillWithWords<core::Audience>(*m_audience);
    fillWithWords<core::Status>(*m_status);
    fill(fieldsOf(m_before, session.editions()));
    fill(fieldsFrom(session.draft(place())));
    build();
}

void RecommendationEditor::fill(const QJsonObject& fields)
{
    const std::pair<QLineEdit*, const char*> lines[]{{m_due, "due"},
                                                     {m_themes, "themes"},
                                                     {m_points, "points"},
                                                     {m_statusReason, "statusReason"}};
    for (const auto& [line, name] : lines) {
        line->setText(fields[QLatin1String(name)].toString(line->text()));
    }
    m_text->setPlainText(fields["text"].toString(textIn(*m_text)));
    chooseWord<core::Priority>(*m_priority, fields["priority"]);
    chooseWord<core::Owner>(*m_owner, fields["owner"]);
    chooseWord<core::Audience>(*m_audience, fields["audience"]);
    chooseWord<core::Status>(*m_status, fields["status"]);
}

QJsonObject RecommendationEditor::fields() const
{
    QJsonObject fields;
    fields["text"] = textIn(*m_text);
    fields["priority"] = wordIn<core::Priority>(*m_priority);
    fields["owner"] = wordIn<core::Owner>(*m_owner);
    fields["audience"] = wordIn<core::Audience>(*m_audience);
    fields["status"] = wordIn<core::Status>(*m_status);
    fields["due"] = m_due->text();
    fields["themes"] = m_themes->text();
    fields["points"] = m_points->text();
    fields["statusReason"] = m_statusReason->text();
    return fields;
}

void RecommendationEditor::keepSoon()
{
    const QJsonObject now = fields();
    const bool untouched = now == fieldsOf(m_before, m_session.editions());
    m_keeper.keepSoon(
        place(), untouched ? QString()
                           : QString::fromUtf8(QJsonDocument(now).toJson(QJsonDocument::Compact)));
}

void RecommendationEditor::build()
{
    setAccessibleName(m_isNew ? tr("New recommendation") : tr("Edit the recommendation"));
    const std::pair<QWidget*, const char*> names[]{{m_text, "recommendationText"},
                                                   {m_priority, "recommendationPriority"},
                                                   {m_owner, "recommendationOwner"},
                                                   {m_due, "recommendationDue"},
                                                   {m_themes, "recommendationThemes"},
                                                   {m_points, "recommendationPoints"},
                                                   {m_audience, "recommendationAudience"},
                                                   {m_status, "recommendationStatus"},
                                                   {m_statusReason, "recommendationStatusReason"}};
    for (const auto& [widget, name] : names) {
        widget->setObjectName(QString::fromLatin1(name));
    }
    m_text->setEnterFinishes(true);
    m_due->setPlaceholderText(tr("For example 28 2 2027"));
    m_themes->setPlaceholderText(tr("For example accessibility, measures"));
    m_message->setWordWrap(true);
    m_message->setFocusPolicy(Qt::StrongFocus);
    m_message->hide();

    const int unit = fontMetrics().height();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(unit / 2, unit / 2, unit / 2, unit / 2);
    all->setSpacing(unit / 3);
    all->addLayout(labelled(tr("What should be done"), m_text));
    all->addWidget(m_message);
    all->addLayout(labelled(tr("Priority"), m_priority));
    all->addLayout(labelled(tr("Who owns it"), m_owner));
    all->addLayout(labelled(tr("Done by (optional)"), m_due));
    all->addLayout(labelled(tr("Themes, with commas between (optional)"), m_themes));
    all->addLayout(labelled(tr("Points"), m_points));
    all->addLayout(labelled(tr("Who may read it besides the panel"), m_audience));
    if (!m_isNew) {
        all->addLayout(labelled(tr("Status"), m_status));
        all->addLayout(labelled(tr("Reason for the status"), m_statusReason));
    } else {
        m_status->setParent(this);
        m_status->hide();
        m_statusReason->setParent(this);
        m_statusReason->hide();
    }
    auto* save = new QPushButton(m_isNew ? tr("Add") : tr("Save"));
    save->setObjectName(QStringLiteral("recommendationSave"));
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    if (!m_isNew) {
        auto* remove = new QPushButton(tr("Remove"));
        remove->setAccessibleName(tr("Remove the recommendation"));
        buttons->addWidget(remove);
        connect(remove, &QPushButton::clicked, this, &RecommendationEditor::removeAsked);
    }
    all->addLayout(buttons);

    const auto close = [this] {
        if (finish()) {
            emit finished();
        }
    };
    connect(m_text, &QPlainTextEdit::textChanged, this, &RecommendationEditor::keepSoon);
    for (QComboBox* field : {m_priority, m_owner, m_audience, m_status}) {
        connect(field, &QComboBox::currentIndexChanged, this, &RecommendationEditor::keepSoon);
    }
    connect(m_text, &GrowingTextEdit::enterPressed, this, close);
    connect(m_text, &GrowingTextEdit::escapePressed, this, &InPlaceEditor::givingUp);
    connect(save, &QPushButton::clicked, this, close);
    connect(cancel, &QPushButton::clicked, this, &InPlaceEditor::givingUp);
    for (QLineEdit* field : {m_due, m_themes, static_cast<QLineEdit*>(m_points), m_statusReason}) {
        connect(field, &QLineEdit::returnPressed, this, close);
        connect(field, &QLineEdit::textChanged, this, &RecommendationEditor::keepSoon);
    }
    connect(m_audience, &QComboBox::activated, this, [this] { m_choseAudience = true; });
    connect(m_owner, &QComboBox::activated, this, &RecommendationEditor::followOwner);
    // A new one stays until it is added: what was typed is kept as a draft.
    if (m_isNew) {
        connect(this, &InPlaceEditor::leaving, this, &RecommendationEditor::keepNow);
    } else {
        connect(this, &InPlaceEditor::leaving, this, close);
    }
}

void RecommendationEditor::followOwner()
{
    const core::Service& service = m_session.assessment().service;
    const auto owner = chosenIn<core::Owner>(*m_owner);
    if (m_isNew && owner && !m_choseAudience) {
        chooseIn(*m_audience, std::optional(core::usualAudience(service, *owner)));
    }
}

std::string RecommendationEditor::place() const
{
    return m_isNew ? draftPlace(m_session, "recommendation", m_before.points)
                   : "edit-recommendation/" + m_before.id;
}

void RecommendationEditor::complain(const QString& message)
{
    m_keeper.keepNow();
    m_message->setText(message);
    m_message->show();
    m_message->setFocus();
}

core::Recommendation RecommendationEditor::written(QString& fault) const
{
    core::Recommendation now = m_before;
    const std::string text = wordsIn(*m_text, m_before.text);
    if (text.empty()) {
        fault = tr("Write what should be done.");
    } else {
        now.text = text;
    }
    QString unknown;
    if (const auto points = m_points->points(&unknown)) {
        now.points = *points;
    } else {
        fault =
            tr("There is no point “%1” in this assessment. Write the points as 1, 6.").arg(unknown);
    }
    const QString due = m_due->text().trimmed();
    const auto day = readDate(due);
    if (day || due.isEmpty()) {
        now.due = day;
    } else {
        fault = tr("“%1” is not a day. Write it as 28 2 2027.").arg(due);
    }
    now.priority = chosenIn<core::Priority>(*m_priority).value_or(m_before.priority);
    now.owner = chosenIn<core::Owner>(*m_owner).value_or(m_before.owner);
    now.audience = chosenIn<core::Audience>(*m_audience).value_or(m_before.audience);
    // A theme with a comma in it stays one as long as nobody touches it.
    if (m_themes->text() != joinedThemes(m_before.themes)) {
        now.themes = separatedThemes(m_themes->text());
    }
    now.status = chosenIn<core::Status>(*m_status).value_or(m_before.status);
    now.statusReason = wordsIn(*m_statusReason, m_before.statusReason);
    return now;
}

std::vector<Step> RecommendationEditor::steps(const core::Recommendation& now) const
{
    const core::RecordId record = core::recommendationRecord(now.id);
    std::vector<Step> steps;
    const auto add = [&](bool changed, core::Change change) {
        if (changed) {
            steps.push_back({record, std::move(change)});
        }
    };
    add(now.text != m_before.text, core::SetText{now.text});
    add(now.priority != m_before.priority, core::SetPriority{now.priority});
    add(now.owner != m_before.owner, core::SetOwner{now.owner});
    add(now.due != m_before.due, core::SetDue{now.due});
    add(now.themes != m_before.themes, core::SetThemes{now.themes});
    add(now.points != m_before.points, core::FileUnder{now.points});
    add(now.audience != m_before.audience, core::Release{now.audience});
    add(now.status != m_before.status || now.statusReason != m_before.statusReason,
        core::SetStatus{now.status, now.statusReason});
    return steps;
}

bool RecommendationEditor::finish()
{
    if (m_givenUp) {
        return true;
    }
    QString fault;
    core::Recommendation now = written(fault);
    if (m_isNew && !fault.isEmpty()) {
        complain(fault);
        return false;
    }
    m_keeper.forget();
    const std::string place = this->place();
    if (m_isNew) {
        const auto made = m_session.editor().recommend(now);
        m_givenUp = true; // There is nothing more to do for this editor.
        if (!m_session.take(tr("Add recommendation"), made, {place})) {
            m_givenUp = false;
            keepSoon();
            return false;
        }
        now.id = made->record.name;
        m_before = now;
        return true;
    }
    const auto changes = steps(now);
    if ((!changes.empty() || !m_session.draft(place).empty()) &&
        !m_session.take(tr("Change recommendation"), changes, {place})) {
        keepSoon();
        return false;
    }
    m_before = now;
    if (!fault.isEmpty()) {
        keepSoon();
        complain(fault);
    }
    return fault.isEmpty();
}

void RecommendationEditor::retire()
{
    m_keeper.keepNow();
    m_givenUp = true;
}

void RecommendationEditor::giveUp()
{
    m_givenUp = true;
    m_keeper.forget();
    if (m_session.hasAssessment() && !m_session.savedState().readOnly) {
        m_session.keepDraft(place(), {});
    }
}

} // namespace ui
