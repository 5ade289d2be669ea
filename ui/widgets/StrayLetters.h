#pragma once

#include <QObject>

#include <initializer_list>

class QWidget;

namespace ui {

/// Takes the letters that somebody types while the keyboard is in a list, which has no use for
/// them, so that none is dropped. The space bar and what is pressed with Ctrl or Alt are the
/// list's.
class StrayLetters : public QObject {
    Q_OBJECT

public:
    /// The lists outlive it, or tell it nothing any more.
    StrayLetters(std::initializer_list<QWidget*> lists, QObject* parent);

signals:
    void typed(const QString& letters);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ui
