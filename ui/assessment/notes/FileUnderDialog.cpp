#include "ui/assessment/notes/FileUnderDialog.h"

#include "core/assessment/PointLabels.h"
#include "ui/base/HandbookPlace.h"
#include "ui/base/Text.h"
#include "ui/widgets/DialogFrame.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/LongText.h"
#include "ui/widgets/WrappingCheckBox.h"
#include "ui/words/PointField.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr qsizetype lettersToKnowItBy = 300;

} // namespace

FileUnderDialog::FileUnderDialog(const core::Editions& editions, const core::Note& note,
                                 const std::vector<core::PointRef>& from, QWidget* parent)
    : QDialog(parent)
    , m_points(new PointField(editions))
    , m_stays(new WrappingCheckBox({}, this))
{
    setObjectName("fileUnderDialog");
    setWindowTitle(tr("File under another point"));
    tellHandbookPlace(*this, HandbookPlace{"assessor", "Work with your notes"});
    m_points->setObjectName("fileUnderPoints");
    m_stays->setObjectName("fileUnderStays");
    const QString here = fromUtf8(core::PointLabels(editions).labels(from));
    m_stays->setText(tr("Keep it under %1 too").arg(here));
    // A note about the whole service is under no point, so there is nothing to keep it under.
    m_stays->setVisible(!from.empty());
    auto* form = new QWidget(this);
    auto* words = new QLabel(inOneLine(fromUtf8(note.text), lettersToKnowItBy), form);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    m_field = new FormField(tr("Point"), tr("Such as 6, or W3. Several with commas between."),
                            m_points, form);
    m_errors = new ErrorSummary(form);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_errors);
    column->addWidget(words);
    column->addWidget(m_field);
    column->addWidget(m_stays);
    column->addStretch();
    frameForm(*this, form, tr("File"), "fileUnder");
    giveRoom(*this, 60, 16);
    m_points->setFocus();
}

std::vector<core::PointRef> FileUnderDialog::onto() const
{
    return m_points->points().value_or(std::vector<core::PointRef>());
}

bool FileUnderDialog::stays() const
{
    return m_stays->isVisibleTo(this) && m_stays->isChecked();
}

void FileUnderDialog::accept()
{
    QString unknown;
    const auto points = m_points->points(&unknown);
    m_field->setError(!points ? tr("There is no point “%1” in this assessment").arg(unknown)
                      : points->empty() ? tr("Enter the number of a point")
                                        : QString());
    if (!m_errors->show({m_field})) {
        QDialog::accept();
    }
}

} // namespace ui
