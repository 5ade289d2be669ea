#include "ui/start/AssessmentTable.h"

#include "core/store/ListFilter.h"
#include "ui/base/Text.h"
#include "ui/session/DraftMarks.h"
#include "ui/start/EditionCatalogue.h"
#include "ui/words/Words.h"

#include <QFont>

#include <map>

namespace ui {

AssessmentTable::AssessmentTable(const EditionCatalogue& catalogue, core::Date today,
                                 QObject* parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
    , m_today(today)
{
    connect(&catalogue, &EditionCatalogue::loaded, this, &AssessmentTable::editionsArrived);
}

void AssessmentTable::setAssessments(std::vector<core::AssessmentSummary> assessments)
{
    beginResetModel();
    m_assessments = std::move(assessments);
    m_searchable.clear();
    endResetModel();
}

const QString& AssessmentTable::searchable(int row) const
{
    // Made when somebody first types a word: a list of ten thousand opens sooner and smaller
    // without.
    if (m_searchable.empty()) {
        m_searchable.reserve(m_assessments.size());
        for (const core::AssessmentSummary& listed : m_assessments) {
            QString words = fromUtf8(listed.service) + u' ' + fromUtf8(listed.organisation) + u' ' +
                            fromUtf8(listed.phase) + u' ' + standardsOf(listed);
            for (const std::string& id : listed.standards) {
                words += u' ' + fromUtf8(id);
            }
            m_searchable.push_back(words.toCaseFolded());
        }
    }
    return m_searchable[static_cast<std::size_t>(row)];
}

bool AssessmentTable::isInProgress(const core::AssessmentSummary& listed) const
{
    return core::isInProgress(listed);
}

bool AssessmentTable::isOverdue(const core::AssessmentSummary& listed) const
{
    return core::isOverdue(listed, m_today);
}

int AssessmentTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_assessments.size());
}

int AssessmentTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant AssessmentTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const core::AssessmentSummary& listed = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(listed, index.column());
    case Qt::ToolTipRole: return text(listed, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Service ? wholeRow(listed) : text(listed, index.column());
    default: return {};
    }
}

QVariant AssessmentTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                             : QVariant();
    }
    switch (section) {
    case Service: return tr("Service");
    case Organisation: return tr("Organisation");
    case Phase: return tr("Phase");
    case Standard: return tr("Standard");
    case Held: return tr("Held");
    case Points: return tr("Points");
    case Result: return tr("Result");
    case Actions: return tr("Actions");
    default: return {};
    }
}

QString AssessmentTable::text(const core::AssessmentSummary& listed, int column) const
{
    switch (column) {
    case Service: return fromUtf8(listed.service);
    case Organisation: return fromUtf8(listed.organisation);
    case Phase: {
        const QString phase = phaseName(m_catalogue.all(), listed.phase);
        if (listed.type == core::AssessmentType::Assessment) {
            return phase;
        }
        return (phase + u' ' + inWords(listed.type).toLower()).trimmed();
    }
    case Standard: return standardsOf(listed);
    case Held: return listed.date ? inShort(*listed.date) : QString();
    case Points: return pointsOf(listed);
    case Result: return resultOf(listed);
    case Actions: return actionsOf(listed);
    default: return {};
    }
}

QString AssessmentTable::standardsOf(const core::AssessmentSummary& listed) const
{
    QStringList names;
    for (const std::string& id : listed.standards) {
        names.append(m_catalogue.nameOf(id));
    }
    return names.join(QStringLiteral(" + "));
}

QString AssessmentTable::pointsOf(const core::AssessmentSummary& listed) const
{
    const core::Standard* primary =
        listed.standards.empty() ? nullptr : m_catalogue.find(listed.standards.front());
    std::map<QString, int> counts;
    QStringList order;
    for (const std::string& outcome : listed.pointOutcomes.words()) {
        if (!outcome.empty()) {
            const QString name = outcomeWords(primary, outcome).name.toLower();
            if (counts[name]++ == 0) {
                order.append(name);
            }
        }
    }
    QStringList parts;
    for (const QString& name : order) {
        parts.append(tr("%1 %2", "4 green").arg(counts[name]).arg(name));
    }
    const QString settled = tr("%1 of %2 points settled").arg(listed.settled).arg(listed.points);
    return parts.isEmpty() ? settled : settled + QStringLiteral(": ") + parts.join(u", ");
}

QString AssessmentTable::resultOf(const core::AssessmentSummary& listed) const
{
    if (listed.outcome.empty()) {
        return !core::hasVerdict(listed.type) ? tr("No verdict")
               : listed.settled == 0          ? tr("Not started")
               : isInProgress(listed)         ? tr("In progress")
                                              : tr("No result");
    }
    const core::Standard* primary =
        listed.standards.empty() ? nullptr : m_catalogue.find(listed.standards.front());
    return shortClaim(outcomeWords(primary, listed.outcome).name,
                      core::reachOf(listed.pointOutcomes.words()));
}

QString AssessmentTable::actionsOf(const core::AssessmentSummary& listed) const
{
    if (listed.openRecommendations == 0) {
        return {};
    }
    const QString open = tr("%n open", nullptr, listed.openRecommendations);
    return isOverdue(listed) ? tr("%1, overdue").arg(open) : open;
}

QString AssessmentTable::wholeRow(const core::AssessmentSummary& listed) const
{
    QStringList parts;
    for (int column = 0; column < columns; ++column) {
        const QString part = text(listed, column);
        if (part.isEmpty()) {
            continue;
        }
        switch (column) {
        case Held: parts.append(tr("held %1").arg(inWords(*listed.date))); break;
        case Result: parts.append(tr("result: %1").arg(part)); break;
        case Actions: parts.append(tr("actions: %1").arg(part)); break;
        default: parts.append(part);
        }
    }
    if (listed.hasDrafts) {
        parts.append(draftSpoken());
    }
    return parts.join(QStringLiteral(", "));
}

void AssessmentTable::editionsArrived()
{
    // Names of standards may be searched for too.
    m_searchable.clear();
    if (!m_assessments.empty()) {
        emit dataChanged(index(0, Phase), index(rowCount() - 1, Result));
    }
}

} // namespace ui
