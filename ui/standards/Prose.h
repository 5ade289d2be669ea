#pragma once

#include "ui/base/Theme.h"

#include <QPalette>
#include <QString>
#include <QStringList>

namespace ui {

/// Running text with headings, lists and links, as rich text for a ReadingText. Everything that
/// comes in is plain text: nothing in a file that somebody brought can become markup.
class Prose {
public:
    explicit Prose(const QPalette& palette) : m_theme(Theme::of(palette)) {}

    /// 1 is the title of the page.
    void heading(int level, const QString& words);
    /// No words, no paragraph; the same for all that follow.
    void paragraph(const QString& words);
    void muted(const QString& words);
    /// "Publisher: Government Digital Service"
    void fact(const QString& label, const QString& value);
    /// Something to be careful with, on a tint.
    void caution(const QString& words);
    void list(const QStringList& entries);
    /// `address` is a web page, or one that `linkTo` made.
    void link(const QString& address, const QString& words, const QString& after = {});

    const QString& html() const { return m_html; }

private:
    const Theme& m_theme;
    QString m_html;
};

} // namespace ui
