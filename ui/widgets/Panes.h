#pragma once

#include "ui/widgets/KeySplitter.h"

#include <QTabWidget>
#include <QWidget>

#include <vector>

namespace ui {

/// Two or three panes beside each other; where the window is too narrow for its text, tabs of which
/// one is seen at a time. Nobody's place is lost when one becomes the other. The second pane takes
/// what width is left.
class Panes : public QWidget {
    Q_OBJECT

public:
    struct Pane {
        QWidget* widget;
        QString name;
        int share; ///< Of the width.
    };
    explicit Panes(std::vector<Pane> panes, QWidget* parent = nullptr);

    bool isNarrow() const { return m_narrow; }
    /// Brings the pane to the front where only one is seen.
    void bringForward(QWidget* pane);
    /// What the pane is called where one is seen at a time.
    void rename(QWidget* pane, const QString& name);

    /// Less than the panes need beside each other: made narrower, they become tabs.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void putInto(bool narrow);
    void shareWidth();

    std::vector<Pane> m_panes;
    KeySplitter* m_splitter;
    QTabWidget* m_tabs;
    bool m_isPlaced = false; ///< It has been given its size.
    bool m_narrow = false;
    bool m_moved = false; ///< Somebody gave the panes widths of their own.
};

} // namespace ui
