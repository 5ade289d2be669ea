#include "ui/widgets/TaskDialog.h"

#include "ui/base/Background.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/Text.h"
#include "ui/base/spoken/Announcer.h"
#include "ui/widgets/BarProgress.h"
#include "ui/widgets/DialogFrame.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

TaskDialog::TaskDialog(const QString& title, const QString& doing, Task task, QWidget* parent)
    : QDialog(parent)
    , m_task(std::move(task))
    , m_message(new QLabel(doing, this))
    , m_bar(new QProgressBar(this))
    , m_button(new QPushButton(tr("Stop"), this))
{
    setObjectName("taskDialog");
    setWindowTitle(title);
    m_message->setObjectName("taskMessage");
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    // After the flags, which take it out of the order of Tab.
    m_message->setFocusPolicy(Qt::StrongFocus);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(tr("Progress"));
    m_button->setObjectName("taskButton");
    auto* column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height());
    column->addWidget(m_message, 1);
    column->addWidget(m_bar);
    column->addWidget(m_button, 0, Qt::AlignRight);
    giveRoom(*this, 56, 10);
    setMinimumWidth(width());
    connect(m_button, &QPushButton::clicked, this, [this] { m_done ? accept() : reject(); });
}

TaskDialog::~TaskDialog()
{
    m_stop.request_stop();
}

void TaskDialog::leaveUntold(std::function<bool()> isToldElsewhere)
{
    m_isToldElsewhere = std::move(isToldElsewhere);
}

QString TaskDialog::message() const
{
    return m_message->text();
}

void TaskDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (!m_started) {
        m_started = true;
        start();
    }
}

void TaskDialog::start()
{
    inBackground(
        this,
        [task = m_task, progress = progressIn(*m_bar, m_stop.get_token())] {
            return task(progress);
        },
        [this](const core::Result<QString>& result) { finish(result); });
}

void TaskDialog::finish(const core::Result<QString>& result)
{
    m_finished = true;
    m_done = static_cast<bool>(result);
    m_bar->hide();
    if (m_stop.stop_requested() && !m_done) {
        m_message->setText(tr("Stopped."));
        QDialog::reject();
        return;
    }
    if (!m_done && m_isToldElsewhere()) {
        QDialog::reject();
        return;
    }
    m_message->setText(m_done ? *result : inWords(result.problem()));
    m_button->setText(tr("Close"));
    m_button->setEnabled(true);
    adjustSize();
    m_button->setFocus();
    announce(*m_message, m_message->text());
}

void TaskDialog::reject()
{
    if (m_finished) {
        m_done ? QDialog::accept() : QDialog::reject();
        return;
    }
    // The work ends at its next step and takes nothing half-done with it.
    m_stop.request_stop();
    m_button->setEnabled(false);
    m_message->setText(tr("Stopping…"));
}

} // namespace ui
