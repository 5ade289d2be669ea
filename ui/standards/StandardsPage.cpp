#include "ui/standards/StandardsPage.h"

#include "ui/base/Background.h"
#include "ui/base/HandbookPlace.h"
#include "ui/standards/EditionBrowser.h"
#include "ui/standards/EditionList.h"
#include "ui/widgets/KeySplitter.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

struct StandardsPage::Stock {
    core::Library::Catalogue catalogue;
    std::vector<std::string> own;
};

StandardsPage::StandardsPage(core::OwnStandards standards, QWidget* parent)
    : QWidget(parent)
    , m_standards(std::move(standards))
    , m_list(new EditionList)
    , m_browser(new EditionBrowser)
{
    setObjectName("standardsPage");
    tellHandbookPlace(*this, HandbookPlace{"office", "Bring a standard of your own"});
    const int unit = fontMetrics().height();
    auto* left = new QWidget;
    left->setAutoFillBackground(true);
    left->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, unit / 2);
    column->addWidget(m_list, 1);
    auto* buttons = new QVBoxLayout;
    buttons->setContentsMargins(unit / 2, 0, unit / 2, 0);
    buttons->addWidget(
        makeButton("addStandardButton", tr("Add a standard…"), &StandardsPage::addAsked));
    m_remove = makeButton("removeStandardButton", tr("Remove…"), &StandardsPage::removeAsked);
    m_remove->setAccessibleName(tr("Remove the chosen standard"));
    m_remove->setEnabled(false);
    buttons->addWidget(m_remove);
    buttons->addWidget(
        makeButton("templateButton", tr("Save a template…"), &StandardsPage::templateAsked));
    column->addLayout(buttons);
    auto* halves = new KeySplitter(Qt::Horizontal, this);
    halves->addPart(left, tr("Divider after the list of standards"));
    halves->addPart(m_browser, {});
    halves->setStretchFactor(1, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(halves);
    m_browser->setEnabled(false);
    connect(m_list, &EditionList::chosenChanged, this, &StandardsPage::showChosen);
    connect(m_browser, &EditionBrowser::pointAsked, this, [this](const core::PointRef& point) {
        m_list->choose(point.edition);
        m_browser->goTo(point.number);
    });
}

QPushButton* StandardsPage::makeButton(const char* id, const QString& words,
                                       void (StandardsPage::*asked)())
{
    auto* button = new QPushButton(words, this);
    button->setObjectName(QString::fromLatin1(id));
    connect(button, &QPushButton::clicked, this, asked);
    return button;
}

void StandardsPage::reload(const std::string& id)
{
    const auto read = [standards = m_standards] {
        return Stock{standards.library().all(), standards.ids()};
    };
    // Two readings may end in any order, and only the last one has all that is there.
    inBackground(this, read, [this, id, reading = ++m_reading](const Stock& stock) {
        if (reading == m_reading) {
            take(stock, id);
        }
    });
}

void StandardsPage::take(const Stock& stock, const std::string& id)
{
    m_all = stock.catalogue.editions;
    m_list->fill(stock.catalogue, stock.own);
    m_list->choose(id);
    showChosen();
    emit loaded();
}

void StandardsPage::showChosen()
{
    const auto edition = m_list->chosen();
    m_browser->setEnabled(edition != nullptr);
    m_remove->setEnabled(m_list->chosenIsOwn());
    if (edition) {
        m_browser->show(edition, m_all);
    }
    emit chosenChanged();
}

void StandardsPage::preferPhase(const std::string& phase)
{
    m_browser->preferPhase(phase);
}

void StandardsPage::focusList()
{
    m_list->setFocus();
}

void StandardsPage::focusFind()
{
    m_browser->focusFind();
}

std::shared_ptr<const core::Standard> StandardsPage::chosen() const
{
    return m_list->chosen();
}

bool StandardsPage::chosenIsOwn() const
{
    return m_list->chosenIsOwn();
}

} // namespace ui
