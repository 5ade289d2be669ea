#include "ui/handbook/HandbookText.h"

#include "ui/base/Theme.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

namespace ui {

namespace {

constexpr int titleLevel = 1;

bool isPage(const QUrl& address)
{
    return address.isLocalFile() && address.path().endsWith(QStringLiteral(".md")) &&
           QFileInfo::exists(address.toLocalFile());
}

} // namespace

HandbookText::HandbookText(QWidget* parent) : ReadingText(tr("Handbook"), parent)
{
    connect(this, &ReadingText::followed, this, &HandbookText::openLink);
    connect(this, &QTextBrowser::sourceChanged, this, &HandbookText::drawTables);
}

bool HandbookText::open(const QString& file)
{
    const QUrl address = QUrl::fromLocalFile(file);
    if (!isPage(address)) {
        return false;
    }
    setSource(address, QTextDocument::MarkdownResource);
    return true;
}

void HandbookText::openLink(const QString& link)
{
    const QUrl address = source().resolved(QUrl(link));
    if (isPage(address)) {
        setSource(address, QTextDocument::MarkdownResource);
    } else {
        QDesktopServices::openUrl(address);
    }
}

void HandbookText::drawTables()
{
    for (QTextFrame* frame : document()->rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorderCollapse(true);
            format.setBorder(1);
            format.setBorderBrush(Theme::of(palette()).edge);
            format.setCellPadding(fontMetrics().height() / 3.0);
            table->setFormat(format);
        }
    }
}

QStringList HandbookText::headings() const
{
    QStringList found;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > titleLevel) {
            found << block.text();
        }
    }
    return found;
}

bool HandbookText::showHeading(const QString& words)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > titleLevel && block.text() == words) {
            // From the end the heading comes up at the top.
            verticalScrollBar()->setValue(verticalScrollBar()->maximum());
            setTextCursor(QTextCursor(block));
            ensureCursorVisible();
            return true;
        }
    }
    return false;
}

QVariant HandbookText::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::ImageResource) {
        return ReadingText::loadResource(type, name);
    }
    const QImage picture(source().resolved(name).toLocalFile());
    const int room = viewport()->width() - 2 * static_cast<int>(document()->documentMargin());
    if (picture.isNull() || picture.width() <= room) {
        return picture;
    }
    return picture.scaledToWidth(qMax(room, 1), Qt::SmoothTransformation);
}

} // namespace ui
