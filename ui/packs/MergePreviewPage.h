#pragma once

#include "ui/packs/PackWork.h"

#include <QWidget>

#include <filesystem>
#include <set>
#include <vector>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace ui {

/// What a pack would bring, in words, and who of its people to leave out.
class MergePreviewPage : public QWidget {
    Q_OBJECT

public:
    explicit MergePreviewPage(QWidget* parent = nullptr);

    /// A pack that is looked at for the first time, with all its people.
    void begin(const LookedAt& looked, const std::filesystem::path& folder);
    /// The same pack, worked out again without the people in `leftOut`.
    void show(const LookedAt& looked);
    using QWidget::show;
    /// Says why it cannot be merged like this.
    void say(const QString& problem);

    std::set<core::PersonId> leftOut() const;
    void focusFirst();

signals:
    void leftOutChanged();

private:
    QLabel* addText(const char* name);
    static void fill(QLabel& label, const QString& title, const QStringList& lines);

    QVBoxLayout* m_column;
    QLabel* m_from;
    QLabel* m_problem;
    QLabel* m_assessments;
    QLabel* m_peopleTitle;
    QVBoxLayout* m_people;
    QLabel* m_keys;
    QLabel* m_disputes;
    QLabel* m_warnings;
    QLabel* m_copy;
    std::vector<std::pair<core::PersonId, QCheckBox*>> m_boxes;
};

/// "3 notes, 14 ratings"
QString countsInWords(const core::Contribution& brought);

} // namespace ui
