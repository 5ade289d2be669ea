#include "ui/session/editors/StatementForm.h"

#include "ui/base/Text.h"
#include "ui/widgets/FieldText.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/GrowingTextEdit.h"
#include "ui/words/PageParts.h"
#include "ui/words/RefusalWords.h"

#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

namespace {

QString upperFirst(QString text)
{
    return text.replace(0, 1, text.left(1).toUpper());
}

} // namespace

StatementForm::StatementForm(Session& session, StatementTexts texts, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_texts(std::move(texts))
    , m_choices(new QButtonGroup(this))
    , m_text(new GrowingTextEdit(3, 10))
    , m_choiceField(new FormField(m_texts.choose, {}, makeChoices()))
    , m_textField(new FormField(m_texts.write, m_texts.hint, m_text))
    , m_record(button(("record" + upperFirst(m_texts.name)).toUtf8().constData(), m_texts.record))
    , m_withdraw(
          button(("withdraw" + upperFirst(m_texts.name)).toUtf8().constData(), m_texts.withdraw))
    , m_drafted(new DraftedText(session, *m_text, this))
{
    m_text->setObjectName(m_texts.name + QStringLiteral("Text"));
    m_choiceField->setObjectName(m_texts.name + upperFirst(m_texts.choiceName));
    m_textField->setObjectName(m_texts.name + QStringLiteral("Words"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_choiceField);
    column->addWidget(m_textField);
    column->addWidget(m_record, 0, Qt::AlignLeft);
    column->addWidget(m_withdraw, 0, Qt::AlignLeft);
    // Toggled, because that is all that assistive technology does.
    connect(m_choices, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked) {
            m_session.keepDraft(choicePlace(), chosen());
        }
    });
    connect(m_record, &QPushButton::clicked, this, &StatementForm::record);
    connect(m_withdraw, &QPushButton::clicked, this, &StatementForm::withdraw);
}

QWidget* StatementForm::makeChoices()
{
    auto* choices = new QWidget;
    auto* column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < m_texts.choices.size(); ++i) {
        const StatementTexts::Choice& choice = m_texts.choices[i];
        auto* radio = new QRadioButton(choice.label);
        radio->setObjectName(m_texts.choiceName + u'-' + fromUtf8(choice.word));
        m_choices->addButton(radio, static_cast<int>(i));
        column->addWidget(radio);
    }
    return choices;
}

std::string StatementForm::textPlace() const
{
    return toUtf8(m_texts.name) + '/' + core::toString(*m_finding);
}

std::string StatementForm::choicePlace() const
{
    return toUtf8(m_texts.choiceName) + '/' + core::toString(*m_finding);
}

std::string StatementForm::chosen() const
{
    const int id = m_choices->checkedId();
    return id < 0 ? std::string() : m_texts.choices[static_cast<std::size_t>(id)].word;
}

StatementForm::Said StatementForm::said() const
{
    const auto before = given(*m_finding);
    return {chosen(), wordsIn(*m_text, before ? before->text : std::string())};
}

void StatementForm::choose(const std::string& word)
{
    const QSignalBlocker quiet(m_choices);
    m_choices->setExclusive(false);
    for (QAbstractButton* radio : m_choices->buttons()) {
        const auto index = static_cast<std::size_t>(m_choices->id(radio));
        radio->setChecked(m_texts.choices[index].word == word);
    }
    m_choices->setExclusive(true);
}

void StatementForm::show(const std::optional<core::RecordId>& finding)
{
    if (finding != m_finding) {
        m_finding = finding;
        m_choiceField->setError({});
        m_textField->setError({});
    }
    setEnabled(finding.has_value());
    if (!finding) {
        startAfresh();
        return;
    }
    const auto before = given(*finding);
    const std::string drafted = m_session.draft(choicePlace());
    choose(!drafted.empty() ? drafted : before ? before->word : std::string());
    m_drafted->show(textPlace(), before ? before->text : std::string());
    Said probe = said();
    probe.word = m_texts.choices.front().word;
    if (probe.text.empty()) {
        // Whether they may say anything does not hang on its being written yet.
        probe.text = ".";
    }
    const bool may = m_session.may(recordOf(*finding), saying(probe));
    for (QAbstractButton* radio : m_choices->buttons()) {
        radio->setEnabled(may);
    }
    m_text->setReadOnly(!may);
    m_record->setEnabled(may);
    m_withdraw->setVisible(may && before);
}

void StatementForm::startAfresh()
{
    m_drafted->startAfresh();
    m_finding.reset();
    m_choiceField->setError({});
    m_textField->setError({});
}

void StatementForm::focusFirst()
{
    QAbstractButton* checked = m_choices->checkedButton();
    (checked != nullptr ? checked : m_choices->buttons().constFirst())->setFocus();
}

bool StatementForm::complains()
{
    const Said now = said();
    const QString noChoice = now.word.empty() ? m_texts.nothingChosen : QString();
    m_choiceField->setError(noChoice);
    for (QAbstractButton* radio : m_choices->buttons()) {
        radio->setAccessibleDescription(noChoice);
    }
    const auto why = now.word.empty()
                         ? std::nullopt
                         : m_session.editor().whyNot(recordOf(*m_finding), saying(now));
    m_textField->setError(why ? inWords(*why, m_session.assessment(), m_session.editions())
                              : QString());
    if (!noChoice.isEmpty()) {
        focusFirst();
    } else if (why) {
        m_text->setFocus();
    }
    return !noChoice.isEmpty() || why;
}

void StatementForm::record()
{
    if (!m_finding || complains()) {
        return;
    }
    const Said now = said();
    auto finished = m_drafted->finish();
    if (!m_session.draft(choicePlace()).empty()) {
        finished.push_back(choicePlace());
    }
    if (m_session.take(m_texts.step, make(*m_finding, now), finished)) {
        emit recorded();
    } else {
        m_drafted->typeOn();
    }
}

void StatementForm::withdraw()
{
    if (m_finding) {
        auto finished = m_drafted->finish();
        finished.push_back(choicePlace());
        m_session.take(m_texts.stepBack, {{recordOf(*m_finding), core::Remove{}}}, finished);
        emit withdrawn();
    }
}

} // namespace ui
