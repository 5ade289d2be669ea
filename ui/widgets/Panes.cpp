#include "ui/widgets/Panes.h"

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

#include <utility>

namespace ui {

Panes::Panes(std::vector<Pane> panes, QWidget* parent)
    : QWidget(parent)
    , m_panes(std::move(panes))
    , m_splitter(new KeySplitter(Qt::Horizontal))
    , m_tabs(new QTabWidget)
{
    m_splitter->setObjectName(QStringLiteral("panes"));
    m_tabs->setObjectName(QStringLiteral("paneTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->hide();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);
    all->addWidget(m_tabs);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_moved = true; });
    putInto(false);
}

void Panes::putInto(bool narrow)
{
    m_narrow = narrow;
    QWidget* focused = QApplication::focusWidget();
    QWidget* front = m_panes[1].widget;
    for (const Pane& pane : m_panes) {
        if (focused != nullptr && pane.widget->isAncestorOf(focused)) {
            front = pane.widget;
        }
    }
    for (const Pane& pane : m_panes) {
        if (narrow) {
            m_tabs->addTab(pane.widget, pane.name);
        } else {
            m_splitter->addPart(pane.widget, tr("Divider after %1").arg(pane.name));
            m_splitter->setStretchFactor(m_splitter->count() - 1, pane.widget == m_panes[1].widget);
            pane.widget->show();
        }
    }
    m_splitter->setVisible(!narrow);
    m_tabs->setVisible(narrow);
    if (narrow) {
        m_tabs->setCurrentWidget(front);
    } else {
        shareWidth();
    }
    if (focused != nullptr && front->isAncestorOf(focused)) {
        focused->setFocus();
    }
}

void Panes::shareWidth()
{
    if (m_moved || m_narrow) {
        return;
    }
    QList<int> sizes;
    for (const Pane& pane : m_panes) {
        sizes << width() * pane.share / 100;
    }
    m_splitter->setSizes(sizes);
}

QSize Panes::minimumSizeHint() const
{
    if (!m_isPlaced) {
        // A small window would grow for panes that then lie behind tabs.
        return {fontMetrics().averageCharWidth() * 40, 0};
    }
    return m_narrow ? m_tabs->minimumSizeHint()
                    : QSize(fontMetrics().averageCharWidth() * 40,
                            m_splitter->minimumSizeHint().height());
}

void Panes::bringForward(QWidget* pane)
{
    if (m_narrow) {
        m_tabs->setCurrentWidget(pane);
    }
}

void Panes::rename(QWidget* pane, const QString& name)
{
    for (Pane& one : m_panes) {
        if (one.widget == pane) {
            one.name = name;
            m_tabs->setTabText(m_tabs->indexOf(pane), name);
        }
    }
}

void Panes::arrange()
{
    const bool narrow =
        width() < fontMetrics().averageCharWidth() * 42 * static_cast<int>(m_panes.size());
    if (narrow != m_narrow) {
        putInto(narrow);
    }
}

void Panes::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
    if (!std::exchange(m_isPlaced, true)) {
        updateGeometry();
    }
    shareWidth();
}

void Panes::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrange();
    }
}

} // namespace ui
