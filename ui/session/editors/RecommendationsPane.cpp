#include "ui/session/editors/RecommendationsPane.h"

#include "ui/base/Text.h"
#include "ui/session/DraftMarks.h"
#include "ui/widgets/LongText.h"
#include "ui/words/DisputeMarks.h"
#include "ui/words/RecommendationCards.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype lettersInMenu = 40;

} // namespace

RecommendationsPane::RecommendationsPane(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new CardsModel(this))
    , m_list(new CardList(m_model, CardFrame::Box))
    , m_add(new QToolButton)
    , m_all(new QVBoxLayout(this))
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    auto* heading = new QLabel(tr("Recommendations"));
    heading->setFont(bold);
    m_add->setObjectName(QStringLiteral("addRecommendation"));
    m_add->setText(tr("+ Add"));
    m_add->setAccessibleName(tr("Add a recommendation"));
    m_add->setAutoRaise(true);
    m_list->setObjectName(QStringLiteral("recommendationList"));
    m_list->setAccessibleName(tr("Recommendations"));
    auto* head = new QHBoxLayout;
    head->addWidget(heading);
    head->addStretch(1);
    head->addWidget(m_add);
    m_all->setContentsMargins(0, 0, 0, 0);
    m_all->addLayout(head);
    m_all->addWidget(m_list);
    connect(m_add, &QToolButton::clicked, this, &RecommendationsPane::write);
    connect(&session, &Session::draftsChanged, this, [this] {
        if (m_session.hasAssessment()) {
            refresh();
        }
    });
    connect(m_list, &CardList::editAsked, this, &RecommendationsPane::edit);
    connect(m_list, &CardList::menuAsked, this,
            [this](QMenu* menu, const QModelIndex& index) { addToMenu(*menu, index); });
    connect(m_list, &CardList::removeAsked, this,
            [this](const QModelIndex& index) { remove(m_model->idAt(index)); });
}

void RecommendationsPane::showPoints(const std::vector<core::PointRef>& points)
{
    closeEditor();
    dropNew();
    m_points = points;
    m_model->setRows({});
    refresh();
    // What was half written here before stands here again.
    if (mayAdd() && !m_session.draft(draftPlace(m_session, "recommendation", points)).empty()) {
        openNew();
    }
}

bool RecommendationsPane::mayAdd() const
{
    return m_session.may(core::recommendationRecord({}), core::Recommend{});
}

void RecommendationsPane::startAfresh()
{
    if (!m_editor.isNull()) {
        m_editor->retire();
    }
    m_list->closeEditor();
    dropNew();
}

void RecommendationsPane::refresh()
{
    auto cards = recommendationCards(m_session.assessment(), m_session.editions(), m_points);
    markDisputed(cards, m_session.ledger(), core::RecordKind::Recommendation);
    markDrafted(cards, m_session, core::RecordKind::Recommendation);
    m_model->setRows(cards);
    m_list->setVisible(m_model->rowCount() > 0);
    m_add->setEnabled(mayAdd());
}

void RecommendationsPane::openNew()
{
    m_new = new RecommendationEditor(m_session, m_points);
    m_all->insertWidget(1, m_new);
    const auto close = [this] {
        dropNew();
        m_add->setFocus();
    };
    connect(m_new, &RecommendationEditor::finished, this, close);
    connect(m_new, &InPlaceEditor::givingUp, this, [this, close] {
        m_new->giveUp();
        close();
    });
}

void RecommendationsPane::dropNew()
{
    if (m_new.isNull()) {
        return;
    }
    RecommendationEditor* dropped = m_new;
    m_new = nullptr;
    dropped->retire();
    dropped->hide();
    dropped->setParent(nullptr);
    // It may be what asked for this.
    dropped->deleteLater();
}

void RecommendationsPane::write()
{
    if (!mayAdd()) {
        return;
    }
    if (m_new.isNull()) {
        openNew();
    }
    m_new->focusText();
    m_list->reveal(m_new);
}

void RecommendationsPane::writeFrom(const core::Note& note)
{
    if (!mayAdd()) {
        return;
    }
    if (m_new.isNull()) {
        openNew();
    }
    m_new->takeUp(note);
    m_new->focusText();
    m_list->reveal(m_new);
}

void RecommendationsPane::addToMenu(QMenu& menu, const QModelIndex& index)
{
    const core::Assessment& now = m_session.assessment();
    const auto* item = now.recommendation(m_model->idAt(index));
    if (item == nullptr) {
        return;
    }
    for (const std::string& id : item->notes) {
        if (const core::Note* note = now.note(id)) {
            QString words = inOneLine(fromUtf8(note->text), lettersInMenu);
            words.replace(u'&', QStringLiteral("&&"));
            QAction* show = menu.addAction(tr("Show the note “%1”").arg(words), this,
                                           [this, id] { emit noteAsked(id); });
            show->setObjectName(QStringLiteral("showNote"));
        }
    }
}

void RecommendationsPane::show(const std::string& id)
{
    if (m_model->rowOf(id) >= 0) {
        m_list->setFocus();
        bringUp(id);
    }
}

void RecommendationsPane::bringUp(const std::string& id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        m_list->setCurrentIndex(m_model->index(row));
        m_list->reveal(m_model->index(row));
    }
}

void RecommendationsPane::edit(const QModelIndex& index)
{
    const auto* recommendation = m_session.assessment().recommendation(m_model->idAt(index));
    if (recommendation == nullptr ||
        !m_session.may(core::recommendationRecord(recommendation->id), core::SetText{})) {
        return;
    }
    const std::string id = recommendation->id;
    closeEditor();
    m_editor = new RecommendationEditor(m_session, *m_session.assessment().recommendation(id));
    connect(m_editor, &RecommendationEditor::finished, this, [this] { m_list->closeEditor(); });
    connect(m_editor, &InPlaceEditor::givingUp, this, [this] {
        m_editor->giveUp();
        m_list->closeEditor();
    });
    connect(m_editor, &RecommendationEditor::removeAsked, this, [this, id] {
        m_editor->giveUp();
        remove(id);
    });
    m_list->openEditor(m_model->index(m_model->rowOf(id)), m_editor);
    m_editor->focusText();
}

void RecommendationsPane::closeEditor()
{
    finishTyping();
    m_list->closeEditor();
}

void RecommendationsPane::finishTyping()
{
    if (!m_editor.isNull() && m_list->isEditing()) {
        m_editor->finish();
    }
    if (!m_new.isNull()) {
        m_new->keepNow();
    }
}

void RecommendationsPane::remove(const std::string& id)
{
    if (m_session.assessment().recommendation(id) == nullptr ||
        !m_session.may(core::recommendationRecord(id), core::Remove{})) {
        return;
    }
    closeEditor();
    const int row = m_model->rowOf(id);
    m_session.take(QT_TRANSLATE_NOOP("ui::StepName", "Remove recommendation"),
                   {{core::recommendationRecord(id), core::Remove{}}});
    if (m_model->rowCount() > 0) {
        m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
    }
}

} // namespace ui
