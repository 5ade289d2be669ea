#pragma once

#include "ui/widgets/Banner.h"

namespace ui {

/// One line above an assessment that asks whether two members of its panel whose names are alike
/// are one person. It never takes the keyboard.
class SamePersonBanner : public Banner {
    Q_OBJECT

public:
    explicit SamePersonBanner(QWidget* parent = nullptr);

    /// Asks of `person`, who would be listed as `as`.
    void ask(const QString& person, const QString& as);

signals:
    void saidOne();
    void saidTwo();
    void putOff();
};

} // namespace ui
