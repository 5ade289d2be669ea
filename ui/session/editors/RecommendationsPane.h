#pragma once

#include "ui/session/Session.h"
#include "ui/session/editors/RecommendationEditor.h"
#include "ui/widgets/cards/CardList.h"

#include <QPointer>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

/// What should be done about the points that are shown: read, add, change, remove.
class RecommendationsPane : public QWidget {
    Q_OBJECT

public:
    explicit RecommendationsPane(Session& session, QWidget* parent = nullptr);

    CardList* list() { return m_list; }
    void showPoints(const std::vector<core::PointRef>& points);
    /// Another assessment is open, or other editions: what is half written stays as a draft.
    void startAfresh();
    void refresh();
    void write();
    /// A new recommendation that is made of this note.
    void writeFrom(const core::Note& note);
    void show(const std::string& id);
    /// The same, and the keyboard stays where it is.
    void bringUp(const std::string& id);
    using QWidget::show;
    void finishTyping();

signals:
    /// Somebody wants to see the note that a recommendation was made of.
    void noteAsked(const std::string& note);

private:
    bool mayAdd() const;
    void openNew();
    /// What was typed stays as a draft.
    void dropNew();
    void edit(const QModelIndex& index);
    void addToMenu(QMenu& menu, const QModelIndex& index);
    void remove(const std::string& id);
    void closeEditor();

    Session& m_session;
    CardsModel* m_model;
    CardList* m_list;
    QToolButton* m_add;
    QVBoxLayout* m_all;
    QPointer<RecommendationEditor> m_new;
    QPointer<RecommendationEditor> m_editor;
    std::vector<core::PointRef> m_points;
};

} // namespace ui
