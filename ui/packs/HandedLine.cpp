#include "ui/packs/HandedLine.h"

#include "ui/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace ui {

HandedLine::HandedLine(QWidget* parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
    , m_answer(new QPushButton(tr("Answer the findings…"), this))
    , m_back(new QPushButton(tr("Hand back to the panel…"), this))
{
    setObjectName("handedLine");
    m_words->setObjectName("handedWords");
    m_words->setWordWrap(true);
    m_answer->setObjectName("answerFindingsButton");
    m_back->setObjectName("handBackButton");
    const int unit = fontMetrics().height();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(unit, unit / 3, unit, unit / 3);
    row->setSpacing(unit / 2);
    row->addWidget(m_words, 1);
    row->addWidget(m_answer);
    row->addWidget(m_back);
    connect(m_answer, &QPushButton::clicked, this, &HandedLine::answerAsked);
    connect(m_back, &QPushButton::clicked, this, &HandedLine::handBackAsked);
    hide();
}

void HandedLine::show(const std::optional<core::Reader>& reader)
{
    if (reader) {
        m_words->setText(*reader == core::Reader::Team
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

void HandedLine::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.information.fill);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

} // namespace ui
