#pragma once

#include "ui/widgets/ReadingText.h"

namespace ui {

/// A page of the handbook, read from its file. Links between pages are followed, with a way back;
/// pictures are no wider than the text. What else a link leads to is opened by the desktop.
class HandbookText : public ReadingText {
    Q_OBJECT

public:
    explicit HandbookText(QWidget* parent = nullptr);

    /// Shows the page in `file` from its beginning. False where there is no such file.
    bool open(const QString& file);
    /// The headings of the page below its title, in their order.
    QStringList headings() const;
    /// Puts the heading with these words at the top, and the caret on it. False where there is
    /// none.
    bool showHeading(const QString& words);

    QVariant loadResource(int type, const QUrl& name) override;

private:
    void openLink(const QString& link);
    void drawTables();
};

} // namespace ui
