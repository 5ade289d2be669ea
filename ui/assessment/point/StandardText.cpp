#include "ui/assessment/point/StandardText.h"

#include "ui/base/Text.h"
#include "ui/words/StandardWords.h"
#include "ui/words/Words.h"

#include <QLabel>

namespace ui {

namespace {

QString paragraph(const QString& words)
{
    return words.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped());
}

QString heading(const QString& words)
{
    return QStringLiteral("<p><b>%1</b></p>").arg(words.toHtmlEscaped());
}

QString list(const QString& title, const std::vector<core::Translated>& entries)
{
    if (entries.empty()) {
        return {};
    }
    QString html = heading(title) + QStringLiteral("<ul>");
    for (const core::Translated& entry : entries) {
        html += QStringLiteral("<li>%1</li>").arg(inWindowLanguage(entry).toHtmlEscaped());
    }
    return html + QStringLiteral("</ul>");
}

} // namespace

StandardText::StandardText(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_fold(new FoldButton(tr("Read the standard")))
    , m_all(new QVBoxLayout(this))
{
    m_fold->setObjectName(QStringLiteral("readStandard"));
    m_all->setContentsMargins(0, 0, 0, 0);
    connect(m_fold, &FoldButton::toggled, this, &StandardText::unfold);
}

void StandardText::showPoints(const std::vector<core::PointRef>& points)
{
    m_points = points;
    m_fold->setVisible(!points.empty());
    unfold(m_fold->isChecked());
}

void StandardText::unfold(bool open)
{
    if (m_content != nullptr) {
        m_content->hide();
        m_content->deleteLater();
        m_content = nullptr;
    }
    setVisible(open && !m_points.empty());
    if (open) {
        fill();
    }
}

void StandardText::fill()
{
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(fontMetrics().height(), 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 2);
    for (const core::PointRef& ref : m_points) {
        const core::Point* point = core::pointOf(m_session.editions(), ref);
        if (point == nullptr) {
            continue;
        }
        auto* text = new QLabel(textOf(*point, ref));
        text->setObjectName(QStringLiteral("standardWords"));
        text->setTextFormat(Qt::RichText);
        text->setWordWrap(true);
        text->setOpenExternalLinks(true);
        text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
        // After the flags, which take it out of the order of Tab.
        text->setFocusPolicy(Qt::StrongFocus);
        column->addWidget(text);
    }
    m_all->addWidget(m_content);
}

QString StandardText::textOf(const core::Point& point, const core::PointRef& ref) const
{
    QString html;
    if (m_points.size() > 1) {
        html += heading(pointLabel(m_session.editions(), ref) + QStringLiteral("  ") +
                        inWindowLanguage(point.title));
    }
    html += paragraph(inWindowLanguage(point.summary)) + paragraph(inWindowLanguage(point.why));
    if (const auto* prompts = core::promptsAt(point, m_session.assessment().service.phase)) {
        html += list(tr("What good looks like"), prompts->goodEvidence) +
                list(tr("Warning signs"), prompts->warningSigns);
    }
    for (const std::string& language : point.unverifiedTitles) {
        html += paragraph(titleWarning(point, language));
    }
    if (const QString unverified = inWindowLanguage(point.unverified); !unverified.isEmpty()) {
        html += paragraph(tr("Not verified: %1").arg(unverified));
    }
    if (!point.address.empty()) {
        html += QStringLiteral("<p><a href=\"%1\">%2</a></p>")
                    .arg(fromUtf8(point.address).toHtmlEscaped(),
                         tr("Official page (opens in your browser)").toHtmlEscaped());
    }
    return html;
}

} // namespace ui
