#pragma once

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace ui {

/// A quiet line across a page: words on the tint of information, and buttons at their end, or below
/// them where both would not be wide enough. Hidden until there is something to say; a screen
/// reader says it when it comes, and the keyboard stays where it is. Where a button goes that has
/// the focus, the focus goes back to where it was before.
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

protected:
    QLabel* words() const { return m_words; }
    /// Puts a button after those that are there.
    void add(QWidget* button);
    /// For words that come while the banner is there.
    void sayAloud();
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QLabel* m_words;
    QBoxLayout* m_all;
    QHBoxLayout* m_buttons;
};

} // namespace ui
