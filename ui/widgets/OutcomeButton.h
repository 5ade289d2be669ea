#pragma once

#include <QRadioButton>
#include <QTextLayout>

namespace ui {

/// One outcome to choose, in a box: its name, and in fewer words what it leads to.
class OutcomeButton : public QRadioButton {
    Q_OBJECT

public:
    OutcomeButton(const QString& name, const QString& meaning, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& at) const override { return rect().contains(at); }

private:
    int padding() const { return fontMetrics().height() / 2; }
    int circleSide() const;
    int indent() const;
    /// Lays name and meaning out in `width`; returns the height.
    qreal layOut(QTextLayout& layout, int width) const;

    QString m_name;
    QString m_meaning;
};

} // namespace ui
