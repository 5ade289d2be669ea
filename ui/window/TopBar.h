#pragma once

#include "ui/base/Theme.h"

#include <QFrame>
#include <QString>

class QLabel;
class QPushButton;
class QHBoxLayout;

namespace ui {

class Badge;
class ElidedLabel;

/// What the top of the window says about the page below it.
struct Heading {
    QString back;    ///< Where the page hangs: "Casebook". Empty for none.
    QString title;   ///< "Apply for a rod licence"
    QString badge;   ///< "Beta"; empty for none.
    QString details; ///< "GDS 2019 + Wales 2025"
};

/// The top of the window: where you are, and the way to everything else.
class TopBar : public QFrame {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    void show(const Heading& heading);
    using QWidget::show;

    /// Puts a button at the end of the bar, after those that are there.
    QPushButton* addButton(const QString& id, const QString& text);
    QPushButton* findBox() const { return m_find; }

signals:
    void backAsked();
    void findAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void showAbout();

    QString m_whereBack; ///< What the way back leads to.
    QPushButton* m_back = nullptr;
    ElidedLabel* m_title = nullptr;
    Badge* m_badge = nullptr;
    bool m_hasBadge = false;
    ElidedLabel* m_details = nullptr;
    QPushButton* m_find = nullptr;
    QHBoxLayout* m_row = nullptr;
};

} // namespace ui
