#include "ui/report/NoteSheetsDialog.h"

#include "ui/base/AccessibleParts.h"
#include "ui/base/HandbookPlace.h"
#include "ui/widgets/DialogFrame.h"
#include "ui/widgets/FormField.h"
#include "ui/words/PageParts.h"
#include "ui/words/PointField.h"

#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

NoteSheetsDialog::NoteSheetsDialog(const core::Editions& editions,
                                   const std::vector<core::PointRef>& shown, QWidget* parent)
    : QDialog(parent)
    , m_all(new QRadioButton(tr("&All points")))
    , m_some(new QRadioButton(tr("&Only these points")))
    , m_points(new PointField(editions))
{
    setObjectName("noteSheetsDialog");
    setWindowTitle(tr("Print note sheets"));
    tellHandbookPlace(*this, HandbookPlace{"lead", "Plan the day"});
    m_all->setObjectName("sheetsOfAll");
    m_some->setObjectName("sheetsOfSome");
    m_points->setObjectName("sheetPoints");
    m_points->setPoints(shown);
    m_all->setChecked(true);
    auto* form = new QWidget(this);
    m_field = new FormField(tr("Points"), tr("Such as 6, or W3. Several with commas between."),
                            m_points, form);
    m_field->setEnabled(false);
    m_errors = new ErrorSummary(form);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_errors);
    column->addWidget(sentence(
        tr("A sheet for each point: what to ask, what was noted so far and by whom, open "
           "questions, the outcome so far, and lines to write on. No ratings are on it.")));
    column->addWidget(sentence(
        tr("The sheets are saved as a PDF, which you can open and print. They are for the panel."),
        true));
    auto* choices = new QWidget(form);
    makeGroup(*choices, tr("Points to print"));
    auto* choiceColumn = new QVBoxLayout(choices);
    choiceColumn->setContentsMargins(0, 0, 0, 0);
    choiceColumn->addWidget(m_all);
    choiceColumn->addWidget(m_some);
    column->addWidget(choices);
    column->addWidget(m_field);
    column->addStretch();
    connect(m_some, &QRadioButton::toggled, m_field, &QWidget::setEnabled);
    frameForm(*this, form, tr("Save as PDF…"), "saveSheets");
    giveRoom(*this, 64, 20);
    m_all->setFocus();
}

std::vector<core::PointRef> NoteSheetsDialog::points() const
{
    return m_all->isChecked() ? std::vector<core::PointRef>()
                              : m_points->points().value_or(std::vector<core::PointRef>());
}

void NoteSheetsDialog::accept()
{
    QString unknown;
    const auto points = m_points->points(&unknown);
    m_field->setError(m_all->isChecked() ? QString()
                      : !points ? tr("There is no point “%1” in this assessment").arg(unknown)
                      : points->empty() ? tr("Enter the number of a point")
                                        : QString());
    if (!m_errors->show({m_field})) {
        QDialog::accept();
    }
}

} // namespace ui
