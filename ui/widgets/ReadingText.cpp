#include "ui/widgets/ReadingText.h"

#include "ui/base/Theme.h"

#include <QDesktopServices>
#include <QScrollBar>

#include <algorithm>

namespace ui {

namespace {

constexpr int mostMarks = 500;

} // namespace

ReadingText::ReadingText(const QString& name, QWidget* parent) : QTextBrowser(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::StrongFocus);
    setTabChangesFocus(true);
    document()->setDocumentMargin(fontMetrics().height());
    connect(this, &QTextBrowser::anchorClicked, this, &ReadingText::follow);
}

void ReadingText::read(const QString& html)
{
    if (html == m_html) {
        return;
    }
    m_html = html;
    m_next = 0;
    setHtml(html);
    verticalScrollBar()->setValue(0);
}

void ReadingText::mark(const QStringList& words)
{
    const Theme& theme = Theme::of(palette());
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString& word : words) {
        QTextCursor place(document());
        while (marks.size() < mostMarks) {
            place = document()->find(word, place);
            if (place.isNull()) {
                break;
            }
            QTextEdit::ExtraSelection mark;
            mark.cursor = place;
            mark.format.setBackground(theme.information.fill);
            mark.format.setForeground(theme.information.text);
            mark.format.setFontUnderline(true);
            marks.append(mark);
        }
    }
    std::sort(marks.begin(), marks.end(), [](const auto& a, const auto& b) {
        return a.cursor.position() < b.cursor.position();
    });
    setExtraSelections(marks);
    m_next = 0;
}

bool ReadingText::showNextMark()
{
    const auto marks = extraSelections();
    if (m_next >= marks.size()) {
        return false;
    }
    setTextCursor(marks[m_next].cursor);
    ensureCursorVisible();
    ++m_next;
    return true;
}

void ReadingText::follow(const QUrl& address)
{
    const QString scheme = address.scheme();
    if (scheme == QStringLiteral("https") || scheme == QStringLiteral("http")) {
        QDesktopServices::openUrl(address);
    } else {
        emit followed(address.toString());
    }
}

} // namespace ui
