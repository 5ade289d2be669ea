#pragma once

#include "core/standards/Library.h"
#include "ui/widgets/RowList.h"

#include <memory>
#include <string>
#include <vector>

namespace ui {

/// The editions that there are: current ones first, each with what it is and whether the person
/// added it; then files of theirs that cannot be read, with the reason.
class EditionList : public RowList {
    Q_OBJECT

public:
    explicit EditionList(QWidget* parent = nullptr);

    /// What was chosen stays chosen while it is there.
    void fill(const core::Library::Catalogue& catalogue, const std::vector<std::string>& own);
    void choose(const std::string& id);
    /// Null when there is none.
    std::shared_ptr<const core::Standard> chosen() const;
    bool chosenIsOwn() const;

    QSize sizeHint() const override;

signals:
    void chosenChanged();

private:
    core::Editions m_editions; ///< By row.
    std::vector<std::string> m_own;
    bool m_filling = false;
};

} // namespace ui
