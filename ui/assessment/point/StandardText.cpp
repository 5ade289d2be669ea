#include "ui/assessment/point/StandardText.h"

#include "ui/Text.h"
#include "ui/Words.h"
#include "ui/standards/StandardWords.h"

#include <QLabel>

namespace ui {

StandardText::StandardText(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_button(new QToolButton)
    , m_all(new QVBoxLayout(this))
{
    m_button->setObjectName(QStringLiteral("readStandard"));
    m_button->setText(tr("Read the standard"));
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setArrowType(Qt::RightArrow);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_all->setContentsMargins(0, 0, 0, 0);
    m_all->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QToolButton::toggled, this, &StandardText::unfold);
}

void StandardText::showPoints(const std::vector<core::PointRef>& points)
{
    m_points = points;
    setVisible(!points.empty());
    unfold(m_button->isChecked());
}

void StandardText::unfold(bool open)
{
    m_button->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_button->setAccessibleDescription(open ? tr("Unfolded") : tr("Folded"));
    if (m_content != nullptr) {
        m_content->hide();
        m_content->deleteLater();
        m_content = nullptr;
    }
    if (open) {
        fill();
    }
}

void StandardText::fill()
{
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(fontMetrics().height(), 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 3);
    for (const core::PointRef& point : m_points) {
        addPoint(point);
    }
    m_all->addWidget(m_content);
}

void StandardText::addPoint(const core::PointRef& ref)
{
    const core::Point* point = core::pointOf(m_session.editions(), ref);
    if (point == nullptr) {
        return;
    }
    if (m_points.size() > 1) {
        addHeading(pointLabel(m_session.editions(), ref) + QStringLiteral("  ") +
                   inWindowLanguage(point->title));
        addText(inWindowLanguage(point->summary));
    }
    addText(inWindowLanguage(point->why));
    const core::Prompts* prompts = core::promptsAt(*point, m_session.assessment().service.phase);
    if (prompts != nullptr) {
        addList(tr("What good looks like"), prompts->goodEvidence);
        addList(tr("Warning signs"), prompts->warningSigns);
    }
    for (const std::string& language : point->unverifiedTitles) {
        addText(titleWarning(*point, language));
    }
    const QString unverified = inWindowLanguage(point->unverified);
    if (!unverified.isEmpty()) {
        addText(tr("Not verified: %1").arg(unverified));
    }
    if (!point->address.empty()) {
        const QString address = fromUtf8(point->address).toHtmlEscaped();
        auto* link = new QLabel(QStringLiteral("<a href=\"%1\">%2</a>")
                                    .arg(address, tr("Official page (opens in your browser)")));
        link->setTextFormat(Qt::RichText);
        link->setToolTip(address);
        link->setOpenExternalLinks(true);
        link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        m_content->layout()->addWidget(link);
    }
}

void StandardText::addHeading(const QString& words)
{
    auto* label = new QLabel(words);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    label->setWordWrap(true);
    m_content->layout()->addWidget(label);
}

void StandardText::addText(const QString& words)
{
    if (words.isEmpty()) {
        return;
    }
    auto* label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_content->layout()->addWidget(label);
}

void StandardText::addList(const QString& heading, const std::vector<core::Translated>& entries)
{
    if (entries.empty()) {
        return;
    }
    addHeading(heading);
    for (const core::Translated& entry : entries) {
        addText(QStringLiteral("• ") + inWindowLanguage(entry));
    }
}

} // namespace ui
