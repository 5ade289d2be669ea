#include "ui/window/SampleBanner.h"

#include <QLabel>
#include <QPushButton>

namespace ui {

SampleBanner::SampleBanner(QWidget* parent) : Banner(parent)
{
    setObjectName("sampleBanner");
    const QString said = tr("This is a sample of an invented service, in a casebook of its own. "
                            "Nothing here stands among your work.");
    words()->setObjectName("sampleWords");
    words()->setText(said);
    setAccessibleName(said);
    auto* leave = new QPushButton(tr("Back to my casebook"), this);
    leave->setObjectName("leaveSample");
    auto* discard = new QPushButton(tr("Throw it away…"), this);
    discard->setObjectName("throwSampleAway");
    discard->setAccessibleName(tr("Throw the sample away…"));
    add(leave);
    add(discard);
    connect(leave, &QPushButton::clicked, this, &SampleBanner::leaveAsked);
    connect(discard, &QPushButton::clicked, this, &SampleBanner::throwAwayAsked);
}

} // namespace ui
