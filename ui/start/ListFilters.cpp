#include "ui/start/ListFilters.h"

#include "ui/base/Text.h"
#include "ui/start/AssessmentTable.h"
#include "ui/start/EditionCatalogue.h"
#include "ui/words/BetweenDaysDialog.h"
#include "ui/words/Words.h"

#include <QMenu>

namespace ui {

namespace {

void toggleIn(std::set<std::string>& values, const std::string& value)
{
    if (values.erase(value) == 0) {
        values.insert(value);
    }
}

} // namespace

ListFilters::ListFilters(const AssessmentTable& table, QWidget* parent)
    : FilterRow(QStringLiteral("listFilter"),
                tr("List only assessments of one standard, phase, result, organisation or time"),
                parent)
    , m_table(table)
{
    connect(this, &FilterRow::menuAsked, this, [this](QMenu* menu) { fill(*menu); });
    connect(this, &FilterRow::clearAsked, this, &ListFilters::clear);
    connect(&table.catalogue(), &EditionCatalogue::loaded, this, &ListFilters::refresh);
}

void ListFilters::set(const core::ListFilter& filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        refresh();
        emit changed();
    }
}

void ListFilters::become(const Change& change)
{
    core::ListFilter next = m_filter;
    change(next);
    set(next);
}

QString ListFilters::outcomeName(const std::string& outcome) const
{
    if (outcome.empty()) {
        return tr("No result yet");
    }
    for (const auto& edition : m_table.catalogue().all()) {
        if (edition->level(outcome) != nullptr) {
            return outcomeWords(edition.get(), outcome).name;
        }
    }
    return outcomeWords(nullptr, outcome).name;
}

QString ListFilters::phaseInWords(const std::string& phase) const
{
    return phase.empty() ? tr("No phase") : phaseName(m_table.catalogue().all(), phase);
}

std::vector<FilterRow::Chip> ListFilters::chips()
{
    std::vector<Chip> chips;
    const auto addChip = [&](const QString& words, Change takeAway) {
        chips.push_back({words, [this, takeAway = std::move(takeAway)] { become(takeAway); }});
    };
    for (const std::string& id : m_filter.standards) {
        addChip(m_table.catalogue().nameOf(id), [id](auto& filter) { filter.standards.erase(id); });
    }
    for (const std::string& id : m_filter.phases) {
        addChip(phaseInWords(id), [id](auto& filter) { filter.phases.erase(id); });
    }
    for (const std::string& id : m_filter.outcomes) {
        addChip(outcomeName(id), [id](auto& filter) { filter.outcomes.erase(id); });
    }
    for (const std::string& name : m_filter.organisations) {
        addChip(fromUtf8(name), [name](auto& filter) { filter.organisations.erase(name); });
    }
    if (m_filter.inProgress) {
        addChip(tr("In progress"), [](auto& filter) { filter.inProgress = false; });
    }
    if (m_filter.openActions) {
        addChip(tr("Open actions"), [](auto& filter) { filter.openActions = false; });
    }
    if (m_filter.overdue) {
        addChip(tr("Overdue actions"), [](auto& filter) { filter.overdue = false; });
    }
    if (m_filter.from || m_filter.to) {
        const QString from = m_filter.from ? inShort(*m_filter.from) : QString();
        const QString to = m_filter.to ? inShort(*m_filter.to) : QString();
        addChip(to.isEmpty()     ? tr("Held from %1").arg(from)
                : from.isEmpty() ? tr("Held up to %1").arg(to)
                                 : tr("Held %1 to %2").arg(from, to),
                [](auto& filter) {
                    filter.from.reset();
                    filter.to.reset();
                });
    }
    return chips;
}

void ListFilters::add(QMenu& menu, const QString& words, bool isChosen, Change toggle)
{
    addTo(menu, words, isChosen, [this, toggle = std::move(toggle)] { become(toggle); });
}

void ListFilters::fill(QMenu& menu)
{
    std::set<std::string> standards;
    std::set<std::string> phases;
    std::set<std::string> outcomes;
    std::set<std::string> organisations;
    for (const core::AssessmentSummary& listed : m_table.assessments()) {
        standards.insert(listed.standards.begin(), listed.standards.end());
        phases.insert(listed.phase);
        outcomes.insert(listed.outcome);
        if (!listed.organisation.empty()) {
            organisations.insert(listed.organisation);
        }
    }
    QMenu* in = menu.addMenu(tr("&Standard"));
    for (const std::string& id : standards) {
        add(*in, m_table.catalogue().nameOf(id), m_filter.standards.contains(id),
            [id](auto& filter) { toggleIn(filter.standards, id); });
    }
    in = menu.addMenu(tr("&Phase"));
    for (const std::string& id : phases) {
        add(*in, phaseInWords(id), m_filter.phases.contains(id),
            [id](auto& filter) { toggleIn(filter.phases, id); });
    }
    in = menu.addMenu(tr("&Result"));
    for (const std::string& id : outcomes) {
        add(*in, outcomeName(id), m_filter.outcomes.contains(id),
            [id](auto& filter) { toggleIn(filter.outcomes, id); });
    }
    in = menu.addMenu(tr("&Organisation"));
    for (const std::string& name : organisations) {
        add(*in, fromUtf8(name), m_filter.organisations.contains(name),
            [name](auto& filter) { toggleIn(filter.organisations, name); });
    }
    in->setEnabled(!organisations.empty());
    fillDays(*menu.addMenu(tr("&Held")));
    add(menu, tr("In progress"), m_filter.inProgress,
        [](auto& filter) { filter.inProgress = !filter.inProgress; });
    add(menu, tr("Open actions"), m_filter.openActions,
        [](auto& filter) { filter.openActions = !filter.openActions; });
    add(menu, tr("Overdue actions"), m_filter.overdue,
        [](auto& filter) { filter.overdue = !filter.overdue; });
}

void ListFilters::fillDays(QMenu& menu)
{
    const core::Date today = m_table.today();
    const auto addDays = [&](const QString& words, core::Date from, core::Date to) {
        const bool isChosen = m_filter.from == from && m_filter.to == to;
        add(menu, words, isChosen, [from, to, isChosen](auto& filter) {
            filter.from = isChosen ? std::nullopt : std::optional(from);
            filter.to = isChosen ? std::nullopt : std::optional(to);
        });
    };
    addDays(tr("This year"), {today.year, 1, 1}, {today.year, 12, 31});
    addDays(tr("Last year"), {today.year - 1, 1, 1}, {today.year - 1, 12, 31});
    connect(menu.addAction(tr("&Between two days…")), &QAction::triggered, this,
            &ListFilters::chooseDays);
}

void ListFilters::chooseDays()
{
    auto* dialog = new BetweenDaysDialog(tr("Held between two days"), m_table.today(),
                                         m_filter.from, m_filter.to, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        become([dialog](core::ListFilter& filter) {
            filter.from = dialog->from();
            filter.to = dialog->to();
        });
    });
    dialog->open();
}

} // namespace ui
