#include "ui/widgets/FileDrops.h"

#include "ui/base/Text.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QWidget>

namespace ui {

std::vector<std::filesystem::path> packsIn(const QMimeData& dragged)
{
    std::vector<std::filesystem::path> packs;
    for (const QUrl& url : dragged.urls()) {
        const QString file = url.toLocalFile();
        if (!file.endsWith(QStringLiteral(".standpoint"), Qt::CaseInsensitive)) {
            return {};
        }
        packs.push_back(toPath(file));
    }
    return packs;
}

FileDrops::FileDrops(QWidget* area, Wanted wanted)
    : QObject(area)
    , m_area(area)
    , m_wanted(std::move(wanted))
{
    area->setAcceptDrops(true);
    // A field takes the drop before its window hears of it.
    qApp->installEventFilter(this);
}

bool FileDrops::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop) {
        return false;
    }
    auto* widget = qobject_cast<QWidget*>(watched);
    const bool isOver = widget != nullptr && (widget == m_area || m_area->isAncestorOf(widget));
    if (!isOver || QApplication::activeModalWidget() != nullptr) {
        return false;
    }
    auto* drop = static_cast<QDropEvent*>(event);
    const auto files = m_wanted(*drop->mimeData());
    if (files.empty()) {
        return false;
    }
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (type == QEvent::Drop) {
        // Whoever drags waits until the drop is through; the questions come after.
        QTimer::singleShot(0, this, [this, files] { emit dropped(files); });
    }
    return true;
}

} // namespace ui
