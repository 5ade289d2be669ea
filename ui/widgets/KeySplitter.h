#pragma once

#include <QSplitter>

namespace ui {

/// A splitter whose handles can be moved with the keyboard: each is a stop of Tab, between the
/// parts that it divides.
class KeySplitter : public QSplitter {
    Q_OBJECT

public:
    explicit KeySplitter(Qt::Orientation orientation, QWidget* parent = nullptr);

    /// The part goes behind the others. `handle` is the name of the handle behind it, empty for the
    /// last.
    void addPart(QWidget* part, const QString& handle);

protected:
    QSplitterHandle* createHandle() override;
};

/// The strip between two parts: arrow keys move it, Home and End as far as it goes.
class KeyHandle : public QSplitterHandle {
    Q_OBJECT

public:
    KeyHandle(Qt::Orientation orientation, QSplitter* splitter);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ui
