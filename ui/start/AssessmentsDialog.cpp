#include "ui/start/AssessmentsDialog.h"

#include "ui/base/ProblemWords.h"
#include "ui/base/Text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

AssessmentsDialog::AssessmentsDialog(std::filesystem::path casebook, QWidget* parent)
    : QDialog(parent)
    , m_casebook(std::move(casebook))
    , m_list(new QListWidget(this))
    , m_about(new QLabel(this))
    , m_close(new QPushButton(tr("Close"), this))
{
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setWordWrap(true);
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setFocusPolicy(Qt::StrongFocus);
    m_close->setDefault(true);
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] { follow(); });
    connect(m_close, &QPushButton::clicked, this, &AssessmentsDialog::reject);
}

void AssessmentsDialog::arrangeAround(const std::vector<QWidget*>& actions, QHBoxLayout* between)
{
    auto* row = new QHBoxLayout;
    for (QWidget* widget : actions) {
        row->addWidget(widget);
        if (auto* button = qobject_cast<QPushButton*>(widget)) {
            button->setAutoDefault(false);
        }
    }
    row->addStretch();
    row->addWidget(m_close);
    setTabOrder(actions.back(), m_close);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() / 2);
    column->addWidget(m_list, 1);
    column->addWidget(m_about);
    if (between != nullptr) {
        column->addLayout(between);
    }
    column->addLayout(row);
}

void AssessmentsDialog::fillWith(const std::vector<Line>& lines, const QString& about)
{
    m_list->clear();
    m_ids.clear();
    for (const Line& line : lines) {
        m_list->addItem(line.text);
        m_ids.push_back(line.id);
    }
    if (!m_ids.empty()) {
        m_list->setCurrentRow(0);
    }
    m_about->setText(about);
    follow();
}

void AssessmentsDialog::tell(const core::Problem& problem)
{
    m_about->setText(inWords(problem));
    m_about->setFocus();
}

std::vector<core::AssessmentId> AssessmentsDialog::chosen() const
{
    std::vector<core::AssessmentId> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->isSelected()) {
            ids.push_back(m_ids[static_cast<std::size_t>(row)]);
        }
    }
    return ids;
}

bool AssessmentsDialog::canAct() const
{
    return !m_working && !m_list->selectedItems().isEmpty();
}

void AssessmentsDialog::beginWork(const QString& doing)
{
    m_working = true;
    m_about->setText(doing);
    follow();
}

void AssessmentsDialog::endWork()
{
    m_working = false;
    follow();
}

void AssessmentsDialog::follow()
{
    m_list->setEnabled(!m_working);
    m_close->setEnabled(!m_working);
}

void AssessmentsDialog::finish(const core::Result<core::Done>& done,
                               const std::function<void()>& then)
{
    m_changed = true;
    if (!done) {
        tell(done.problem());
    } else if (then) {
        then();
    } else {
        m_list->setFocus();
    }
}

void AssessmentsDialog::reject()
{
    if (!m_working) {
        m_changed ? QDialog::accept() : QDialog::reject();
    }
}

} // namespace ui
