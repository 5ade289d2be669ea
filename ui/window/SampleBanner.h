#pragma once

#include "ui/widgets/Banner.h"

namespace ui {

/// One line while a sample is open: that it is none of one's own work, and the ways out of it.
class SampleBanner : public Banner {
    Q_OBJECT

public:
    explicit SampleBanner(QWidget* parent = nullptr);

signals:
    void leaveAsked();
    void throwAwayAsked();
};

} // namespace ui
