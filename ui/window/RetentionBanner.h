#pragma once

#include "ui/widgets/Banner.h"

namespace ui {

/// One quiet line above the list while something is past its retention date.
class RetentionBanner : public Banner {
    Q_OBJECT

public:
    explicit RetentionBanner(QWidget* parent = nullptr);

    void tell(int count);

signals:
    void lookAsked();
};

} // namespace ui
