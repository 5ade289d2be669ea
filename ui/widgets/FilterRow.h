#pragma once

#include <QString>
#include <QWidget>

#include <any>
#include <functional>
#include <vector>

class QAction;
class QMenu;
class QPushButton;

namespace ui {

class FlowLayout;

/// A button that drops down what a list can be filtered by, and a chip for each filter, by which it
/// goes again. Who owns it knows the filters.
class FilterRow : public QWidget {
    Q_OBJECT

public:
    struct Chip {
        QString words;
        std::function<void()> takeAway;
    };
    /// `id` is the button's; `hint` says what it is for.
    FilterRow(const QString& id, const QString& hint, QWidget* parent = nullptr);

    /// The filters, as a value of whoever owns them, and the same put back into another row.
    virtual std::any held() const = 0;
    virtual void hold(const std::any& filters) = 0;

    /// Drops the menu down.
    void choose();
    void setChips(const std::vector<Chip>& chips);

    /// An entry of a menu that is ticked while its filter holds.
    static QAction* addTo(QMenu& menu, const QString& words, bool isChosen,
                          std::function<void()> toggle);

signals:
    /// The menu, which is empty, is about to be shown.
    void menuAsked(QMenu* menu);
    void clearAsked();

private:
    void fillMenu();
    void addButton(const QString& words, const QString& spoken, const QString& id,
                   std::function<void()> act);

    QMenu* m_menu;
    QPushButton* m_button;
    FlowLayout* m_row;
    std::vector<QWidget*> m_chips;
};

} // namespace ui
