#pragma once

#include <QObject>

namespace ui {

/// Says which link of a text Tab has come to. Qt marks it on screen and tells no screen reader.
class LinkReached : public QObject {
    Q_OBJECT

public:
    LinkReached();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ui
