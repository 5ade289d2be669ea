#include "ui/start/EmptyCasebook.h"

#include "ui/base/FlatStyle.h"
#include "ui/base/ScaledFont.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

EmptyCasebook::EmptyCasebook(QWidget* parent) : QWidget(parent)
{
    setObjectName("emptyCasebook");
    const int unit = fontMetrics().height();
    auto* title = new QLabel(tr("Welcome to Standpoint"), this);
    scaleFont(*title, 1.8, QFont::DemiBold);
    auto* intro =
        new QLabel(tr("Walk through a service standard point by point, keep what you hear "
                      "and decide, and hand over a report. All of it stays in one file on "
                      "this computer."),
                   this);
    intro->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 4, unit * 3, unit * 4, unit * 3);
    column->setSpacing(unit / 2);
    column->addStretch(1);
    column->addWidget(title);
    column->addWidget(intro);
    column->addSpacing(unit);
    addWay(*column, "beginNewAssessment", tr("New assessment"),
           tr("Name the service and choose a standard. You can write the first note right after."),
           Weight::Main, &EmptyCasebook::newAsked);
    addWay(*column, "beginImport", tr("Import…"),
           tr("Bring in assessments that you have in the exchange format (JSON)."), Weight::Other,
           &EmptyCasebook::importAsked);
    addWay(*column, "beginSample", tr("Open a sample…"),
           tr("Look around in the assessment of an invented service. It is kept apart from your "
              "work."),
           Weight::Other, &EmptyCasebook::sampleAsked);
    column->addStretch(3);
}

void EmptyCasebook::addWay(QVBoxLayout& column, const QString& id, const QString& button,
                           const QString& sentence, Weight weight, void (EmptyCasebook::*asked)())
{
    auto* way = new QPushButton(button, this);
    way->setObjectName(id);
    way->setMinimumWidth(fontMetrics().averageCharWidth() * 26);
    if (weight == Weight::Main) {
        PrimaryMark::put(*way);
    }
    auto* words = new QLabel(sentence, this);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    column.addWidget(way, 0, Qt::AlignLeft);
    column.addWidget(words);
    column.addSpacing(fontMetrics().height() * 2 / 3);
    // The bar above has the same ways.
    way->setAccessibleName(tr("%1, to begin with").arg(button));
    way->setAccessibleDescription(sentence);
    connect(way, &QPushButton::clicked, this, asked);
}

} // namespace ui
