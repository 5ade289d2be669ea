#pragma once

#include "core/assessment/NoteLine.h"
#include "core/assessment/PointLabels.h"
#include "ui/widgets/grid/Grid.h"

#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace ui {

/// What can be made of several lines that were pasted into the composer: a note of each, after they
/// are shown, or one paragraph. Hidden until there is something to offer; what was pasted stays one
/// note while nothing is chosen.
class PasteOffer : public QWidget {
    Q_OBJECT

public:
    explicit PasteOffer(QWidget* parent = nullptr);

    /// Offers what can be made of `text`; hides where that is nothing. `lostControls` says that
    /// characters which nothing shows were left out of it.
    void offer(const QString& text, const core::PointLabels& labels, bool lostControls);
    void withdraw();

signals:
    /// The lines of `pasted` are to be joined, as in `joined`.
    void joinAsked(const QString& pasted, const QString& joined);
    void notesAsked(const std::vector<core::NoteLine>& notes);

private:
    void showNotes(bool shown);

    QLabel* m_words;
    QPushButton* m_preview;
    QPushButton* m_join;
    QPushButton* m_add;
    QPushButton* m_back;
    Grid* m_list;
    std::vector<core::NoteLine> m_notes;
    QString m_pasted;
    QString m_joined;
};

} // namespace ui
