#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

/// What a casebook without assessments shows: three ways to begin.
class EmptyCasebook : public QWidget {
    Q_OBJECT

public:
    explicit EmptyCasebook(QWidget* parent = nullptr);

signals:
    void newAsked();
    void importAsked();
    void sampleAsked();

private:
    enum class Weight { Main, Other };
    void addWay(QVBoxLayout& column, const QString& id, const QString& button,
                const QString& sentence, Weight weight, void (EmptyCasebook::*asked)());
};

} // namespace ui
