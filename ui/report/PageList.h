#pragma once

#include <QListWidget>
#include <QTimer>

class QPdfDocument;

namespace ui {

/// The pages of a document as a list: a small picture of each, its number, and the heading that it
/// belongs to. The pictures are drawn when they can be seen, one at a time.
class PageList : public QListWidget {
    Q_OBJECT

public:
    /// `document` outlives the list.
    explicit PageList(QPdfDocument& document, QWidget* parent = nullptr);

    /// Takes the pages anew; call it when the document was loaded.
    void refill();
    /// Shows which page is being read, without asking for it.
    void mark(int page);

    QSize sizeHint() const override;

signals:
    void pageAsked(int page);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    QSize pictureSize() const;
    void drawNext();

    QPdfDocument& m_document;
    QTimer m_drawing;
    bool m_marking = false;
};

} // namespace ui
