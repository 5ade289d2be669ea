#pragma once

#include <QRadioButton>
#include <QTextLayout>

namespace ui {

/// One outcome to choose, in a box: its name, and in fewer words what it leads to. Compact, it
/// shows the name alone; the rest is spoken, and shown where the mouse rests.
class OutcomeButton : public QRadioButton {
    Q_OBJECT

public:
    OutcomeButton(const QString& name, const QString& meaning, QWidget* parent = nullptr);

    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& at) const override { return rect().contains(at); }

private:
    QString shown() const { return m_compact ? m_name : m_name + u' ' + m_meaning; }
    int padding() const { return fontMetrics().height() / (m_compact ? 3 : 2); }
    int circleSide() const;
    int nameWidth() const;
    int indent() const;
    /// Lays name and meaning out in `width`; returns the height.
    qreal layOut(QTextLayout& layout, int width) const;

    QString m_name;
    QString m_meaning;
    bool m_compact = false;
};

} // namespace ui
