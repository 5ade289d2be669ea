#pragma once

#include "ui/Preferences.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ui {

/// Your name, the colours, and the size of text.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    PreferencesDialog(const QString& yourName, Appearance appearance, int textSize,
                      QWidget* parent = nullptr);

    QString yourName() const;
    Appearance appearance() const;
    int textSize() const;

private:
    QLineEdit* m_name = nullptr;
    QComboBox* m_appearance = nullptr;
    QSpinBox* m_size = nullptr;
};

} // namespace ui
