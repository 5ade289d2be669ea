#include "ui/packs/MergePages.h"

#include "ui/base/FlatStyle.h"
#include "ui/base/Scrolling.h"
#include "ui/packs/MergePreviewPage.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/PageStack.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

QVBoxLayout* columnOf(QWidget* page, std::initializer_list<QWidget*> parts)
{
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : parts) {
        column->addWidget(part);
    }
    column->addStretch();
    return column;
}

} // namespace

MergePages::MergePages(QWidget* parent)
    : QWidget(parent)
    , m_preview(new MergePreviewPage(this))
    , m_stack(new PageStack(this))
    , m_doIt(addButton("mergeIt"))
    , m_skip(addButton("skipPack"))
    , m_cancel(addButton("mergeCancel"))
{
    m_stack->addWidget(makeWorking());
    m_stack->addWidget(makePassphrase());
    m_stack->addWidget(scrolling(m_preview, this));
    m_stack->addWidget(makeResult());
    m_doIt->setDefault(true);
    PrimaryMark::put(*m_doIt);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_doIt);
    row->addWidget(m_skip);
    row->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 2);
    column->addWidget(m_stack, 1);
    column->addLayout(row);
    connect(m_doIt, &QPushButton::clicked, this, &MergePages::doItAsked);
    connect(m_skip, &QPushButton::clicked, this, &MergePages::skipAsked);
    connect(m_cancel, &QPushButton::clicked, this, &MergePages::cancelAsked);
}

QPushButton* MergePages::addButton(const char* id)
{
    auto* button = new QPushButton(this);
    button->setObjectName(QString::fromLatin1(id));
    button->setAutoDefault(false);
    return button;
}

QWidget* MergePages::makeWorking()
{
    auto* page = new QWidget(this);
    m_doing = new QLabel(page);
    m_doing->setObjectName("mergeDoing");
    m_doing->setWordWrap(true);
    m_doing->setTextFormat(Qt::PlainText);
    m_bar = new QProgressBar(page);
    m_bar->setAccessibleName(tr("Progress"));
    columnOf(page, {m_doing, m_bar});
    return page;
}

QWidget* MergePages::makePassphrase()
{
    auto* page = new QWidget(this);
    m_line = new QLineEdit(page);
    m_line->setObjectName("packPassphrase");
    m_line->setEchoMode(QLineEdit::Password);
    m_field = new FormField(tr("Passphrase of the pack"),
                            tr("Whoever made the pack protected it. Ask them if you do not have "
                               "the passphrase."),
                            m_line, page);
    columnOf(page, {m_field});
    return page;
}

QWidget* MergePages::makeResult()
{
    auto* page = new QWidget(this);
    m_result = new QLabel(page);
    m_result->setObjectName("mergeResult");
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    // After the flags, which take it out of the order of Tab.
    m_result->setFocusPolicy(Qt::StrongFocus);
    columnOf(page, {m_result});
    return scrolling(page, this);
}

void MergePages::turnTo(Page page, const QString& doIt, const QString& skip, const QString& cancel)
{
    m_page = page;
    m_stack->setCurrentIndex(static_cast<int>(page));
    m_doIt->setText(doIt);
    m_doIt->setVisible(!doIt.isEmpty());
    m_doIt->setEnabled(true);
    m_skip->setText(skip);
    m_skip->setVisible(!skip.isEmpty());
    m_cancel->setText(cancel);
    m_cancel->setEnabled(true);
}

void MergePages::showWorking(const QString& doing)
{
    m_doing->setText(doing);
    m_bar->setRange(0, 0);
    turnTo(Page::Working, {}, {}, tr("Stop"));
    m_cancel->setFocus();
}

void MergePages::showStopping()
{
    m_cancel->setEnabled(false);
    m_doing->setText(tr("Stopping…"));
}

void MergePages::showPassphrase(const QString& problem, bool more)
{
    turnTo(Page::Passphrase, tr("Open the pack"), more ? tr("Leave this pack") : QString(),
           tr("Cancel"));
    m_field->setError(problem);
    m_line->clear();
    m_line->setFocus();
}

void MergePages::showPreview(bool more)
{
    turnTo(Page::Preview, tr("Merge"), more ? tr("Leave this pack") : QString(), tr("Cancel"));
}

void MergePages::showResult(const QStringList& lines)
{
    turnTo(Page::Result, {}, {}, tr("Close"));
    m_result->setText(lines.join(QStringLiteral("\n\n")));
    m_result->setFocus();
}

QString MergePages::passphrase()
{
    if (m_line->text().isEmpty()) {
        m_field->setError(tr("Write the passphrase"));
        m_line->setFocus();
    }
    return m_line->text();
}

void MergePages::setMayMerge(bool may)
{
    m_doIt->setEnabled(may);
}

} // namespace ui
