#pragma once

#include <QTextBrowser>

namespace ui {

/// Text to be read: it takes the keyboard, can be walked with a caret and selected, and its links
/// can be followed. It changes only through `read`.
class ReadingText : public QTextBrowser {
    Q_OBJECT

public:
    explicit ReadingText(const QString& name, QWidget* parent = nullptr);

    /// Shows rich text from its beginning; text that is shown already stays where it is.
    void read(const QString& html);
    /// Marks all places of `words`, each word on its own.
    void mark(const QStringList& words);
    /// Scrolls to the next marked place; false after the last one.
    bool showNextMark();

signals:
    /// A link that is no web page was followed. Web pages open in the browser.
    void followed(const QString& link);

private:
    void follow(const QUrl& address);

    QString m_html;
    int m_next = 0;
};

} // namespace ui
