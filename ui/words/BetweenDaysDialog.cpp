#include "ui/words/BetweenDaysDialog.h"

#include "ui/base/HandbookPlace.h"
#include "ui/widgets/DialogFrame.h"
#include "ui/widgets/FormField.h"
#include "ui/words/DateField.h"

#include <QVBoxLayout>

namespace ui {

BetweenDaysDialog::BetweenDaysDialog(const QString& title, core::Date today,
                                     std::optional<core::Date> from, std::optional<core::Date> to,
                                     QWidget* parent)
    : QDialog(parent)
    , m_from(new DateField(today))
    , m_to(new DateField(today))
{
    setObjectName("betweenDaysDialog");
    setWindowTitle(title);
    tellHandbookPlace(*this, HandbookPlace{"assessor", "Find what was written"});
    m_from->setObjectName("findFrom");
    m_to->setObjectName("findTo");
    m_from->setDay(from);
    m_to->setDay(to);
    auto* form = new QWidget(this);
    m_fromField =
        new FormField(tr("From"), tr("Such as 23 November 2026. Empty for any day."), m_from, form);
    m_toField = new FormField(tr("To"), tr("The same day in both is that day alone."), m_to, form);
    m_errors = new ErrorSummary(form);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_errors);
    column->addWidget(m_fromField);
    column->addWidget(m_toField);
    column->addStretch();
    frameForm(*this, form, tr("Filter"), "filterDays");
    giveRoom(*this, 50, 14);
    m_from->setFocus();
}

std::optional<core::Date> BetweenDaysDialog::from() const
{
    return m_from->day();
}

std::optional<core::Date> BetweenDaysDialog::to() const
{
    return m_to->day();
}

void BetweenDaysDialog::accept()
{
    m_from->writeOut();
    m_to->writeOut();
    m_fromField->setError(m_from->problem());
    const bool isTurned = from() && to() && *to() < *from();
    m_toField->setError(!m_to->problem().isEmpty() ? m_to->problem()
                        : isTurned                 ? tr("Enter a day that is not before the first")
                                                   : QString());
    if (!m_errors->show({m_fromField, m_toField})) {
        QDialog::accept();
    }
}

} // namespace ui
