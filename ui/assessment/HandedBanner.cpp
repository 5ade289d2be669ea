#include "ui/assessment/HandedBanner.h"

#include <QLabel>
#include <QPushButton>

namespace ui {

HandedBanner::HandedBanner(QWidget* parent)
    : Banner(parent)
    , m_answer(new QPushButton(tr("Answer the findings…"), this))
    , m_back(new QPushButton(tr("Hand back to the panel…"), this))
{
    setObjectName("handedBanner");
    words()->setObjectName("handedWords");
    m_answer->setObjectName("answerFindingsButton");
    m_back->setObjectName("handBackButton");
    add(m_answer);
    add(m_back);
    connect(m_answer, &QPushButton::clicked, this, &HandedBanner::answerAsked);
    connect(m_back, &QPushButton::clicked, this, &HandedBanner::handBackAsked);
}

void HandedBanner::show(const std::optional<core::Reader>& reader)
{
    if (reader) {
        words()->setText(*reader == core::Reader::Team
                             ? tr("This is the service team’s view: what the panel released to "
                                  "you. The outcomes and recommendations are the panel’s.")
                         : *reader == core::Reader::Sponsor
                             ? tr("This is the sponsor’s view: what the panel released to you. The "
                                  "outcomes and recommendations are the panel’s.")
                             : tr("This is everybody’s view: what the panel released to the "
                                  "public."));
    }
    setVisible(reader.has_value() && *reader != core::Reader::Panel);
}

} // namespace ui
