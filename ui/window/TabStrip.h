#pragma once

#include <QTabBar>

namespace ui {

class OpenTabs;

/// The bar of tabs below the top bar. It is not there while fewer than two assessments are open.
class TabStrip : public QTabBar {
    Q_OBJECT

public:
    explicit TabStrip(QWidget* parent = nullptr);

    /// Shows these tabs. `current` is the one that is worked in, -1 for none; unless it `isShown`,
    /// the window shows something else.
    void show(const OpenTabs& tabs, int current, bool isShown);
    using QWidget::show;

signals:
    void chosen(int tab);
    void closeAsked(int tab);

protected:
    QSize tabSizeHint(int tab) const override;
    QSize minimumTabSizeHint(int tab) const override;
    void initStyleOption(QStyleOptionTab* option, int tab) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addTabWithButton();
    int tabOf(const QWidget* button) const;

    bool m_isShown = false;
    int m_pressed = -1; ///< By the middle button.
};

} // namespace ui
