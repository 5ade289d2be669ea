#pragma once

#include <QString>

#include <optional>

namespace ui {

/// What a step of the undo stack is called, "Add note", as the English that translators find under
/// "ui::StepName". It is worded when it is shown: the window may be in another language by then.
class StepName {
public:
    /// `english` outlives this, as literals do: QT_TRANSLATE_NOOP("ui::StepName", "Add note").
    StepName(const char* english) : m_english(english) {}
    /// The same for so many: "Add %n notes".
    StepName(const char* english, int count) : m_english(english), m_count(count) {}

    QString inWords() const;

private:
    const char* m_english;
    std::optional<int> m_count;
};

} // namespace ui
