#pragma once

#include <QButtonGroup>
#include <QRadioButton>
#include <QWidget>

namespace ui {

/// One of a few ways to see the same thing, drawn as part of a bar.
class Segment : public QRadioButton {
    Q_OBJECT

public:
    using QRadioButton::QRadioButton;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& at) const override { return rect().contains(at); }
};

/// A bar of segments of which one is chosen: a group of radio buttons for the keyboard and for
/// screen readers.
class Segments : public QWidget {
    Q_OBJECT

public:
    /// `name` says what is chosen here.
    Segments(const QString& name, const QStringList& words, QWidget* parent = nullptr);

    int chosen() const { return m_group->checkedId(); }
    void choose(int segment);
    QAbstractButton* segment(int segment) const { return m_group->button(segment); }

signals:
    void chose(int segment);

private:
    QButtonGroup* m_group;
};

} // namespace ui
