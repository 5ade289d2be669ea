#include "ui/assessment/point/PointHeading.h"

#include "ui/base/ScaledFont.h"
#include "ui/base/Text.h"
#include "ui/words/PageParts.h"
#include "ui/words/StandardWords.h"
#include "ui/words/Words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

bool contains(const std::vector<core::PointRef>& points, const core::PointRef& point)
{
    return std::ranges::find(points, point) != points.end();
}

} // namespace

PointHeading::PointHeading(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel)
    , m_circumstances(new QLabel)
{
    m_title->setObjectName(QStringLiteral("pointTitle"));
    scaleFont(*m_title, 1.5, QFont::DemiBold);
    m_title->setTextFormat(Qt::PlainText);
    m_circumstances->setForegroundRole(QPalette::PlaceholderText);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(fontMetrics().height() / 5);
    for (QLabel* label : {m_title, m_circumstances}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
        // After the flags, which take it out of the order of Tab.
        label->setFocusPolicy(Qt::StrongFocus);
        all->addWidget(label);
    }
}

void PointHeading::showPoints(const std::vector<core::PointRef>& points)
{
    if (points.empty()) {
        m_title->setText(tr("Whole service"));
        m_about = tr("Notes and recommendations that belong to no point");
        showTimeLeft({});
        return;
    }
    const core::Point* point = core::pointOf(m_session.editions(), points.front());
    const QString label = pointLabel(m_session.editions(), points.front());
    m_title->setText(label + QStringLiteral("  ") +
                     (point != nullptr ? inWindowLanguage(point->title) : QString()));
    m_about = circumstances(points);
    showTimeLeft(m_timeLeft);
}

void PointHeading::showTimeLeft(const QString& words)
{
    m_timeLeft = words;
    const bool isBoth = !m_about.isEmpty() && !words.isEmpty();
    const QString text = m_about + (isBoth ? QStringLiteral(" · ") : QString()) + words;
    // The same words again would take away what somebody has marked of them.
    if (m_circumstances->text() != text) {
        m_circumstances->setText(text);
    }
    m_circumstances->setVisible(!text.isEmpty());
}

QString PointHeading::circumstances(const std::vector<core::PointRef>& points) const
{
    QStringList parts;
    QStringList others;
    for (std::size_t i = 1; i < points.size(); ++i) {
        others << pointLabel(m_session.editions(), points[i]);
    }
    if (!others.isEmpty()) {
        parts << tr("Judged together with %1").arg(joined(others));
    }
    if (const core::Point* point = core::pointOf(m_session.editions(), points.front())) {
        const QString warning = titleWarning(*point, windowLanguage());
        parts << (warning.isEmpty() ? QStringList() : QStringList(warning.chopped(1)));
    }
    const QString led = leaders(points);
    if (!led.isEmpty()) {
        parts << (parts.isEmpty() ? led : led.left(1).toLower() + led.mid(1));
    }
    return parts.join(QStringLiteral(" · "));
}

QString PointHeading::leaders(const std::vector<core::PointRef>& points) const
{
    QStringList names;
    for (const core::Member& member : m_session.assessment().panel) {
        if (std::ranges::any_of(points, [&](const auto& p) { return contains(member.leads, p); })) {
            names << fromUtf8(member.name.empty() ? member.id : member.name);
        }
    }
    if (!names.isEmpty()) {
        return tr("Led by %1").arg(joined(names));
    }
    const core::Point* point = core::pointOf(m_session.editions(), points.front());
    if (point == nullptr) {
        return {};
    }
    for (const std::string& profession : point->leads) {
        const QString name = professionInWords(profession);
        names << name.left(1).toLower() + name.mid(1);
    }
    return names.isEmpty() ? QString() : tr("Usually led by %1").arg(joined(names));
}

} // namespace ui
