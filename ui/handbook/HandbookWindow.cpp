#include "ui/handbook/HandbookWindow.h"

#include "ui/handbook/HandbookText.h"
#include "ui/widgets/DialogFrame.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace ui {

HandbookWindow::HandbookWindow(QString folder, QWidget* parent)
    : QDialog(parent)
    , m_folder(std::move(folder))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_contents(new QPushButton(tr("&All pages"), this))
    , m_headings(new QListWidget(this))
    , m_text(new HandbookText(this))
{
    setObjectName("handbook");
    setWindowTitle(tr("Handbook"));
    m_back->setObjectName("handbookBack");
    m_contents->setObjectName("handbookContents");
    m_headings->setObjectName("handbookHeadings");
    m_headings->setAccessibleName(tr("On this page"));
    m_headings->setWordWrap(true);
    m_headings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_headings->setTabKeyNavigation(false);
    m_text->setObjectName("handbookText");
    auto* about = new QLabel(tr("&On this page"), this);
    about->setBuddy(m_headings);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QAbstractButton* button : findChildren<QAbstractButton*>()) {
        // Enter follows a link, and presses no button beside the one that has the keyboard.
        qobject_cast<QPushButton*>(button)->setAutoDefault(false);
    }
    auto* side = new QVBoxLayout;
    side->addWidget(m_back);
    side->addWidget(m_contents);
    side->addWidget(about);
    side->addWidget(m_headings, 1);
    auto* row = new QHBoxLayout;
    row->addLayout(side, 1);
    row->addWidget(m_text, 3);
    auto* column = new QVBoxLayout(this);
    if (QLocale().language() != QLocale::English) {
        auto* note = new QLabel(tr("The handbook is in English only."), this);
        note->setObjectName("handbookLanguage");
        note->setWordWrap(true);
        column->addWidget(note);
    }
    column->addLayout(row, 1);
    column->addWidget(buttons);
    giveRoom(*this, 120, 38);

    auto* back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    connect(back, &QShortcut::activated, m_text, &HandbookText::backward);
    connect(m_back, &QPushButton::clicked, m_text, &HandbookText::backward);
    connect(m_contents, &QPushButton::clicked, this, [this] { showPage(QStringLiteral("index")); });
    connect(m_text, &HandbookText::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_text, &HandbookText::sourceChanged, this, &HandbookWindow::listHeadings);
    connect(m_headings, &QListWidget::currentRowChanged, this, &HandbookWindow::goTo);
    connect(m_headings, &QListWidget::itemActivated, this, [this] { m_text->setFocus(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_back->setEnabled(false);
}

bool HandbookWindow::showPage(const QString& page, const QString& heading)
{
    // Before the page is read, so that its pictures know how wide the text is.
    const bool wasVisible = isVisible();
    show();
    if (!m_text->open(m_folder + u'/' + page + QStringLiteral(".md"))) {
        setVisible(wasVisible);
        return false;
    }
    if (!heading.isEmpty()) {
        m_headings->setCurrentRow(static_cast<int>(m_text->headings().indexOf(heading)));
    }
    raise();
    activateWindow();
    m_text->setFocus();
    return true;
}

void HandbookWindow::listHeadings()
{
    const QSignalBlocker quiet(m_headings);
    m_headings->clear();
    m_headings->addItems(m_text->headings());
}

void HandbookWindow::goTo(int row)
{
    if (row >= 0) {
        m_text->showHeading(m_headings->item(row)->text());
    }
}

} // namespace ui
