#include "ui/window/ProblemPage.h"

#include "ui/base/FlatStyle.h"
#include "ui/base/HandbookPlace.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/ScaledFont.h"
#include "ui/base/Text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QLabel* wrappedLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    // After the flags, which take it out of the order of Tab.
    label->setFocusPolicy(Qt::StrongFocus);
    return label;
}

} // namespace

ProblemPage::ProblemPage(QWidget* parent)
    : QWidget(parent)
    , m_title(wrappedLabel(this))
    , m_message(wrappedLabel(this))
    , m_file(wrappedLabel(this))
    , m_tryAgain(new QPushButton(tr("Try again"), this))
    , m_back(new QPushButton(this))
{
    setObjectName("problemPage");
    tellHandbookPlace(*this, HandbookPlace{"office", "Keep backups"});
    scaleFont(*m_title, 1.7, QFont::DemiBold);
    m_title->setText(tr("This casebook cannot be opened"));
    m_message->setObjectName("problemMessage");
    m_file->setForegroundRole(QPalette::PlaceholderText);
    m_tryAgain->setObjectName("tryAgain");
    PrimaryMark::put(*m_tryAgain);
    auto* open = new QPushButton(tr("Open another casebook…"), this);
    open->setObjectName("openAnother");
    auto* begin = new QPushButton(tr("New casebook…"), this);
    begin->setObjectName("beginNew");
    m_back->setObjectName("backToCasebook");

    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_tryAgain, open, begin, m_back}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    const int unit = fontMetrics().height();
    column->setContentsMargins(unit * 4, unit * 4, unit * 4, unit * 4);
    column->setSpacing(unit);
    column->addWidget(m_title);
    column->addWidget(m_message);
    column->addWidget(m_file);
    column->addLayout(buttons);
    column->addStretch();
    connect(m_tryAgain, &QPushButton::clicked, this, &ProblemPage::tryAgainAsked);
    connect(open, &QPushButton::clicked, this, &ProblemPage::openAsked);
    connect(begin, &QPushButton::clicked, this, &ProblemPage::newAsked);
    connect(m_back, &QPushButton::clicked, this, &ProblemPage::backAsked);
}

void ProblemPage::show(const core::Problem& problem, const QString& file, const QString& back)
{
    QString message = inWords(problem);
    if (!message.isEmpty()) {
        message[0] = message[0].toUpper();
    }
    m_message->setText(message);
    m_file->setText(tr("The file is %1. Nothing in it was changed.").arg(file));
    m_back->setText(tr("Back to %1").arg(back));
    m_back->setVisible(!back.isEmpty());
    m_message->setFocus();
}

} // namespace ui
