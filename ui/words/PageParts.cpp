#include "ui/words/PageParts.h"

#include "core/assessment/AudienceView.h"
#include "core/assessment/PointLabels.h"
#include "core/assessment/ShownName.h"
#include "ui/base/ScaledFont.h"
#include "ui/base/Text.h"
#include "ui/base/ToneColours.h"
#include "ui/words/Words.h"

#include <QCoreApplication>
#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace ui {

QLabel* pageTitle(const QString& words)
{
    auto* label = new QLabel(words);
    label->setWordWrap(true);
    scaleFont(*label, 1.5, QFont::Bold);
    return label;
}

QLabel* partTitle(const QString& words)
{
    auto* label = new QLabel(words);
    label->setWordWrap(true);
    scaleFont(*label, 1.0, QFont::DemiBold);
    return label;
}

QLabel* sentence(const QString& words, bool muted)
{
    auto* label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (muted) {
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    return label;
}

QLabel* messageLine(const char* id)
{
    auto* label = sentence();
    label->setObjectName(QString::fromLatin1(id));
    scaleFont(*label, 1.0, QFont::DemiBold);
    label->hide();
    return label;
}

void say(QLabel& line, const QString& words, QWidget* at)
{
    putTone(line, Tone::Bad);
    line.setText(words);
    line.setVisible(!words.isEmpty());
    at->setAccessibleDescription(words);
}

QPushButton* button(const char* id, const QString& words)
{
    auto* made = new QPushButton(words);
    made->setObjectName(QString::fromLatin1(id));
    made->setAutoDefault(false);
    return made;
}

QFrame* rule()
{
    auto* line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Midlight);
    return line;
}

QString pointTitle(const core::Editions& editions, const core::PointRef& point)
{
    const core::Point* known = core::pointOf(editions, point);
    return known != nullptr ? inWindowLanguage(known->title) : fromUtf8(core::toString(point));
}

QString pointWithTitle(const core::Editions& editions, const core::PointRef& point)
{
    return pointLabel(editions, point) + u' ' + pointTitle(editions, point);
}

QString pointsInWords(const core::Editions& editions, const std::vector<core::PointRef>& points)
{
    const core::PointLabels labels(editions);
    QStringList words;
    for (const core::PointRef& point : points) {
        words << fromUtf8(labels.label(point));
    }
    return joined(words);
}

QString joined(const QStringList& words)
{
    return words.size() < 2
               ? words.join(QString())
               : QCoreApplication::translate("PageParts", "%1 and %2")
                     .arg(QStringList(words.mid(0, words.size() - 1)).join(QStringLiteral(", ")),
                          words.back());
}

QString personName(const core::Assessment& assessment, const core::PersonId& person)
{
    if (assessment.everMember(person) == nullptr) {
        return QCoreApplication::translate("PageParts", "Not on the panel");
    }
    const core::ShownName shown = core::shownNameOf(assessment, person);
    if (person == core::panelAuthor && shown.name == core::panelName) {
        return QCoreApplication::translate("PageParts", "Assessment panel");
    }
    const QString apart = !shown.profession.empty() ? professionInWords(shown.profession)
                          : shown.role              ? inWords(*shown.role)
                          : shown.number > 1        ? QString::number(shown.number)
                                                    : QString();
    const QString name = fromUtf8(shown.name);
    return apart.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, apart);
}

} // namespace ui
