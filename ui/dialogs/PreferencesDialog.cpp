#include "ui/dialogs/PreferencesDialog.h"

#include "ui/dialogs/FormField.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

PreferencesDialog::PreferencesDialog(const QString& yourName, Appearance appearance, int textSize,
                                     QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit(yourName, this))
    , m_appearance(new QComboBox(this))
    , m_size(new QSpinBox(this))
{
    setObjectName("preferencesDialog");
    setWindowTitle(tr("Preferences"));
    m_name->setObjectName("yourName");
    m_appearance->setObjectName("appearance");
    m_appearance->addItems({tr("As the system has it"), tr("Light"), tr("Dark")});
    m_appearance->setCurrentIndex(static_cast<int>(appearance));
    m_size->setObjectName("textSize");
    m_size->setRange(80, 250);
    m_size->setSingleStep(10);
    m_size->setSuffix(tr("%", "per cent"));
    m_size->setValue(textSize);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(new FormField(tr("Your name"),
                                    tr("Stands beside what you write from now on."), m_name, this));
    column->addWidget(new FormField(tr("Colours"), {}, m_appearance, this));
    column->addWidget(new FormField(tr("Size of text"),
                                    tr("100% is the size that this computer uses."), m_size, this));
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
}

QString PreferencesDialog::yourName() const
{
    return m_name->text().trimmed();
}

Appearance PreferencesDialog::appearance() const
{
    return static_cast<Appearance>(m_appearance->currentIndex());
}

int PreferencesDialog::textSize() const
{
    return m_size->value();
}

} // namespace ui
