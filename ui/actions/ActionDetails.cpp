#include "ui/actions/ActionDetails.h"

#include "ui/base/Text.h"
#include "ui/words/PageParts.h"
#include "ui/words/Words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QLabel* readable(const char* id)
{
    QLabel* label = sentence();
    label->setObjectName(QString::fromLatin1(id));
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    // After the flags, which take it out of the order of Tab.
    label->setFocusPolicy(Qt::StrongFocus);
    return label;
}

} // namespace

ActionDetails::ActionDetails(QWidget* parent)
    : QWidget(parent)
    , m_service(partTitle({}))
    , m_text(readable("actionText"))
    , m_about(readable("actionAbout"))
    , m_history(readable("actionHistory"))
    , m_open(button("openAction", tr("Open it in its assessment")))
{
    const int unit = fontMetrics().height();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(unit, unit, unit, unit);
    column->setSpacing(unit / 2);
    for (QWidget* part : std::initializer_list<QWidget*>{m_service, m_text, m_about, m_history}) {
        column->addWidget(part);
    }
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, &ActionDetails::openAsked);
    show(nullptr, {});
}

void ActionDetails::show(const core::Action* action, core::Date today)
{
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_service, m_text, m_about, m_history, m_open}) {
        part->setVisible(action != nullptr);
    }
    if (action == nullptr) {
        return;
    }
    const core::Recommendation& item = action->item;
    m_service->setText(fromUtf8(action->service));
    m_text->setText(fromUtf8(item.text));
    QStringList about{inWords(item.priority), inWords(item.owner)};
    if (!action->points.empty()) {
        about << tr("Points: %1").arg(fromUtf8(action->points));
    }
    if (!action->organisation.empty()) {
        about << fromUtf8(action->organisation);
    }
    for (const std::string& theme : item.themes) {
        about << fromUtf8(theme);
    }
    if (item.due) {
        about << (core::isOverdue(item, today) ? tr("Was due on %1") : tr("Due on %1"))
                     .arg(inWords(*item.due));
    }
    m_about->setText(about.join(QStringLiteral(" · ")));
    QStringList history;
    for (std::size_t i = 0; i < action->followUp.size(); ++i) {
        const core::StatusSaid& said = action->followUp[i];
        QStringList line;
        if (said.on) {
            line << inShort(*said.on);
        }
        line << inWords(said.status);
        if (!action->saidBy[i].empty()) {
            line << fromUtf8(action->saidBy[i]);
        }
        const QString words = line.join(QStringLiteral(" · "));
        history << (said.reason.empty() ? words
                                        : words + QStringLiteral(": ") + fromUtf8(said.reason));
    }
    m_history->setText(history.join(u'\n'));
}

} // namespace ui
