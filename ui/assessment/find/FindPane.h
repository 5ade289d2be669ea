#pragma once

#include "ui/assessment/find/WordFinder.h"
#include "ui/widgets/cards/Card.h"

#include <QWidget>

#include <map>

class QLabel;
class QLineEdit;
class QScrollArea;

namespace ui {

class CardList;
class CardsModel;
class FindFilters;
class Segments;
class Session;

/// Finds as somebody types: words in the open assessment or in all, with filters. The keyboard
/// stays in the field while the arrows go through what was found.
class FindPane : public QWidget {
    Q_OBJECT

public:
    explicit FindPane(Session& session, QWidget* parent = nullptr);

    /// The keyboard goes to the field, what was found is brought up to date.
    void begin(WordFinder::Where where);
    void focusWords();
    /// Drops down what the finds can be filtered by.
    void chooseFilter();
    /// Goes on by `step` finds and shows what is there.
    void step(int step);
    /// Nothing is looked for any more; the words and the filters stay for the next time.
    void rest();

    /// The marked words of the open assessment, by record.
    std::map<core::RecordId, std::vector<TextPart>> marks() const;

signals:
    /// The find that the arrows have reached.
    void reached(const core::FoundPlace& place);
    /// The same, and the keyboard goes there.
    void opened(const core::FoundPlace& place);
    /// Other words are found.
    void marksChanged();
    /// Somebody wants to be where they were.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHead();
    void look();
    void take(const Finds& finds);
    void choose(int row);
    const core::FoundPlace* chosen() const;
    void open();
    void tell();
    WordFinder::Where where() const;

    Session& m_session;
    WordFinder* m_finder;
    Finds m_finds;
    QTimer m_pause;
    QLineEdit* m_words;
    Segments* m_where;
    FindFilters* m_filters;
    QLabel* m_found;
    CardsModel* m_model;
    CardList* m_list;
    QScrollArea* m_scroll;
    std::string m_reached; ///< The card that was shown last.
    bool m_isActive = false;
};

} // namespace ui
