#pragma once

#include "ui/widgets/RadioChoice.h"

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
    /// `name` says what is chosen here. Where a choice records something, `arrows` only listen.
    Segments(const QString& name, const QStringList& words,
             RadioChoice::Arrows arrows = RadioChoice::Arrows::Choose, QWidget* parent = nullptr);

    int chosen() const { return m_choice->chosen(); }
    /// Tells nobody.
    void choose(int segment) { m_choice->set(segment); }
    bool isListening() const { return m_choice->isListening(); }
    void settle() { m_choice->settle(); }
    QAbstractButton* segment(int segment) const { return m_group->button(segment); }

signals:
    /// By a person.
    void chose(int segment);

private:
    QButtonGroup* m_group;
    RadioChoice* m_choice;
};

} // namespace ui
