#pragma once

#include "core/standards/Standard.h"
#include "ui/widgets/RowList.h"

#include <optional>
#include <string>

namespace ui {

/// What there is to read in an edition: about it, side by side with another one, and its points
/// under the groups as they are published.
class ContentsList : public RowList {
    Q_OBJECT

public:
    explicit ContentsList(QWidget* parent = nullptr);

    /// A place in the list. Points have their number; 0 is the text about the edition.
    static constexpr int aboutRow = 0;
    static constexpr int besideRow = -1;

    /// `beside` names the edition that this one is shown side by side with; empty for none. What
    /// was chosen stays chosen where it is there again.
    void fill(const core::Standard& edition, const std::string& language, const QString& beside);
    /// Leaves only points that hold all of `words`; tells how many.
    int filter(const core::Standard& edition, const std::string& language,
               const QStringList& words);
    int chosen() const;
    void choose(int place);
    /// The next point that the filter leaves, from the end to the beginning again.
    void chooseNextPoint();

    QSize sizeHint() const override;

signals:
    void chosenChanged(int place);

private:
    void add(int place, const QString& text);
    void addHeading(const QString& text);

    bool m_filling = false;
};

} // namespace ui
