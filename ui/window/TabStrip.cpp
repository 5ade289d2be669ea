#include "ui/window/TabStrip.h"

#include "ui/window/OpenTabs.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QStyleOptionTab>
#include <QToolButton>

#include <algorithm>

namespace ui {

namespace {

constexpr int mostLetters = 34;
constexpr int leastLetters = 14;

} // namespace

TabStrip::TabStrip(QWidget* parent) : QTabBar(parent)
{
    setObjectName(QStringLiteral("tabStrip"));
    setAccessibleName(tr("Open assessments"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setDocumentMode(true);
    setExpanding(false);
    setMovable(true);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
    setSelectionBehaviorOnRemove(QTabBar::SelectPreviousTab);
    connect(this, &QTabBar::currentChanged, this, &TabStrip::chosen);
    hide();
}

void TabStrip::show(const OpenTabs& tabs, int current, bool isShown)
{
    const QSignalBlocker quiet(*this);
    m_isShown = isShown;
    while (count() > tabs.count()) {
        removeTab(count() - 1);
    }
    while (count() < tabs.count()) {
        addTabWithButton();
    }
    for (int i = 0; i < count(); ++i) {
        const QString name = tabs.nameOf(i);
        const QString spoken = tabs.spokenNameOf(i);
        const bool isMarked = tabs.at(i).hasDraft || tabs.at(i).isWaiting;
        // What looks like a mnemonic is part of a name.
        const QString text =
            (isMarked ? QStringLiteral("● ") : QString()) + QString(name).replace('&', "&&");
        if (tabText(i) != text) {
            setTabText(i, text);
        }
        setTabToolTip(i, spoken);
        setAccessibleTabName(i, spoken);
        auto* close = qobject_cast<QToolButton*>(tabButton(i, QTabBar::RightSide));
        close->setAccessibleName(tr("Close the tab: %1").arg(name));
        close->setToolTip(close->accessibleName());
    }
    if (current >= 0) {
        setCurrentIndex(current);
    }
    setVisible(count() > 1);
    update();
}

void TabStrip::addTabWithButton()
{
    auto* close = new QToolButton(this);
    close->setText(QStringLiteral("×"));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::NoFocus);
    close->setObjectName(QStringLiteral("closeTabButton"));
    connect(close, &QToolButton::clicked, this, [this, close] { emit closeAsked(tabOf(close)); });
    const int tab = addTab(QString());
    setTabButton(tab, QTabBar::LeftSide, nullptr);
    setTabButton(tab, QTabBar::RightSide, close);
}

int TabStrip::tabOf(const QWidget* button) const
{
    for (int i = 0; i < count(); ++i) {
        if (tabButton(i, QTabBar::RightSide) == button) {
            return i;
        }
    }
    return -1;
}

QSize TabStrip::tabSizeHint(int tab) const
{
    const QFontMetrics metrics = fontMetrics();
    QSize size = QTabBar::tabSizeHint(tab);
    size.setWidth(std::min(size.width(), metrics.averageCharWidth() * mostLetters));
    size.setHeight(metrics.height() * 5 / 3);
    return size;
}

QSize TabStrip::minimumTabSizeHint(int tab) const
{
    const QSize size = tabSizeHint(tab);
    return {std::min(size.width(), fontMetrics().averageCharWidth() * leastLetters), size.height()};
}

void TabStrip::initStyleOption(QStyleOptionTab* option, int tab) const
{
    QTabBar::initStyleOption(option, tab);
    if (!m_isShown) {
        option->state &= ~QStyle::State_Selected;
    }
}

void TabStrip::mousePressEvent(QMouseEvent* event)
{
    const int tab = tabAt(event->position().toPoint());
    const bool isBack =
        event->button() == Qt::LeftButton && tab >= 0 && tab == currentIndex() && !m_isShown;
    m_pressed = event->button() == Qt::MiddleButton ? tab : -1;
    QTabBar::mousePressEvent(event);
    if (isBack) {
        emit chosen(tab);
    }
}

void TabStrip::mouseReleaseEvent(QMouseEvent* event)
{
    const int tab = tabAt(event->position().toPoint());
    QTabBar::mouseReleaseEvent(event);
    if (event->button() == Qt::MiddleButton && tab >= 0 && tab == m_pressed) {
        emit closeAsked(tab);
    }
}

void TabStrip::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                         event->key() == Qt::Key_Space;
    if (event->key() == Qt::Key_Delete && currentIndex() >= 0) {
        emit closeAsked(currentIndex());
    } else if (isEnter && currentIndex() >= 0) {
        emit chosen(currentIndex());
    } else {
        QTabBar::keyPressEvent(event);
    }
}

} // namespace ui
