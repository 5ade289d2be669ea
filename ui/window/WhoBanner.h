#pragma once

#include "core/assessment/Assessment.h"
#include "ui/widgets/Banner.h"

#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

/// One line above an assessment that asks who writes in it: a member of its panel, or somebody new
/// by name. It never takes the keyboard by itself.
class WhoBanner : public Banner {
    Q_OBJECT

public:
    /// What somebody says: a member, or nobody and the name of who is new.
    struct Answer {
        std::optional<core::Member> member;
        std::string name;
    };

    explicit WhoBanner(QWidget* parent = nullptr);

    /// Asks with the members to choose from. `name` is what the person is called as far as is
    /// known; of `like`, who may be called so, one is offered first. Asked again with the same,
    /// what was chosen stays.
    void ask(const std::vector<core::Member>& panel, const std::string& name,
             const std::vector<core::Member>& like);
    /// For whoever wanted to write and cannot before they say who they are.
    void takeKeyboard();
    /// Chooses the next member whose name begins so, as a list does, where the keyboard is in it.
    void chooseByLetter(const QString& letters);

signals:
    /// Letters came where there is no use for them: somebody typed on.
    void typedOn(const QString& letters);
    void answered(const ui::WhoBanner::Answer& answer);
    void putOff();

private:
    void answer();
    void showName();
    void say(const QString& words);

    QComboBox* m_members;
    QLineEdit* m_name;
    QPushButton* m_say;
    QPushButton* m_notNow;
    std::vector<core::Member> m_panel;
    std::string m_known;
    bool m_isAsking = false;
};

} // namespace ui
