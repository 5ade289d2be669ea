#include "ui/base/Text.h"
#include "ui/session/editors/LinkedNotes.h"
#include "ui/session/editors/RecommendationEditor.h"
#include "ui/session/editors/RecommendationFields.h"
#include "ui/widgets/FieldText.h"
#include "ui/words/Fields.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>

// The fields of the editor: how they are laid out, filled, and kept as a draft.

namespace ui {

namespace {

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
    if (fields.contains("notes")) {
        std::vector<std::string> notes;
        for (const QJsonValue& note : fields["notes"].toArray()) {
            notes.push_back(toUtf8(note.toString()));
        }
        m_madeOf->setNotes(std::move(notes));
    }
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
    if (m_madeOf->notes() != m_before.notes) {
        QJsonArray notes;
        for (const std::string& note : m_madeOf->notes()) {
            notes.append(fromUtf8(note));
        }
        fields["notes"] = notes;
    }
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
    m_themes->setPlaceholderText(tr("For example accessibility, measures"));

    m_madeOf->setObjectName(QStringLiteral("recommendationMadeOf"));
    m_suggested->setObjectName(QStringLiteral("recommendationSuggested"));
    m_suggested->setForegroundRole(QPalette::PlaceholderText);
    m_suggested->setWordWrap(true);
    m_suggested->hide();

    const int unit = fontMetrics().height();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(unit / 2, unit / 2, unit / 2, unit / 2);
    all->setSpacing(unit / 3);
    const auto withError = [all](QVBoxLayout* field, FieldError* error) {
        field->insertWidget(1, error);
        all->addLayout(field);
    };
    withError(labelled(tr("What should be done"), m_text), m_textError);
    auto* priority = labelled(tr("Priority"), m_priority);
    priority->addWidget(m_suggested);
    all->addLayout(priority);
    all->addLayout(labelled(tr("Who owns it"), m_owner));
    withError(labelled(tr("Done by (optional)"), m_due), m_dueError);
    all->addLayout(labelled(tr("Themes, with commas between (optional)"), m_themes));
    withError(labelled(tr("Points"), m_points), m_pointsError);
    all->addWidget(m_madeOf);
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
    for (QLineEdit* field :
         std::initializer_list<QLineEdit*>{m_due, m_themes, m_points, m_statusReason}) {
        connect(field, &QLineEdit::returnPressed, this, close);
        connect(field, &QLineEdit::textChanged, this, &RecommendationEditor::keepSoon);
    }
    connect(m_text, &QPlainTextEdit::textChanged, m_textError, [this] { m_textError->say({}); });
    connect(m_due, &QLineEdit::textChanged, m_dueError, [this] { m_dueError->say({}); });
    connect(m_points, &QLineEdit::textChanged, this, [this] {
        m_pointsError->say({});
        followOutcome();
    });
    connect(m_priority, &QComboBox::currentIndexChanged, this, [this] {
        m_chosePriority = m_chosePriority || !m_isFollowing;
        m_suggested->setVisible(m_suggested->isVisibleTo(this) && !m_chosePriority);
    });
    connect(&m_session, &Session::changed, this, &RecommendationEditor::followOutcome);
    connect(m_audience, &QComboBox::activated, this, [this] { m_choseAudience = true; });
    connect(m_owner, &QComboBox::activated, this, &RecommendationEditor::followOwner);
    // A new one stays until it is added: what was typed is kept as a draft.
    if (m_isNew) {
        connect(this, &InPlaceEditor::leaving, this, &RecommendationEditor::keepNow);
    } else {
        connect(this, &InPlaceEditor::leaving, this, close);
    }
    const auto followPoints = [this] {
        m_madeOf->setPoints(m_points->points().value_or(m_before.points));
    };
    connect(m_points, &QLineEdit::textChanged, this, followPoints);
    // A screen reader says at the words what they come from.
    const auto sayNotes = [this] { m_textError->setHint(m_madeOf->lines().join(u'\n')); };
    connect(m_madeOf, &LinkedNotes::changed, this, sayNotes);
    connect(m_madeOf, &LinkedNotes::changed, this, &RecommendationEditor::keepSoon);
    followPoints();
    sayNotes();
    followOutcome();
}

} // namespace ui
