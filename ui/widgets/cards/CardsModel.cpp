#include "ui/widgets/cards/CardsModel.h"

#include "ui/widgets/LongText.h"

#include <QMimeData>

#include <algorithm>
#include <set>

namespace ui {

namespace {

constexpr qsizetype firstShown = 20'000;
constexpr qsizetype moreShown = 100'000;
// A folded card: about six lines in the width of a usual window.
constexpr qsizetype foldedLetters = 480;
constexpr qsizetype foldedLines = 6;
// To fold away less than this would take nearly as much room as it saves.
constexpr qsizetype sparedLetters = 160;
constexpr qsizetype sparedLines = 2;

QString firstLines(const QString& text)
{
    qsizetype end = -1;
    for (qsizetype line = 0; line < foldedLines; ++line) {
        end = text.indexOf(u'\n', end + 1);
        if (end < 0) {
            return text;
        }
    }
    return text.left(end);
}

QString foldedText(const QString& text)
{
    const QString lines = firstLines(text);
    const QString beginning = beginningOf(lines, foldedLetters);
    const QStringView rest = QStringView(text).mid(beginning.size());
    return rest.size() <= sparedLetters && rest.count(u'\n') <= sparedLines ? text : beginning;
}

} // namespace

void CardsModel::setRows(const std::vector<CardRow>& rows)
{
    std::set<std::string> stay;
    for (const CardRow& row : rows) {
        stay.insert(row.id);
    }
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (!stay.contains(m_rows[static_cast<std::size_t>(i)].id)) {
            beginRemoveRows({}, i, i);
            m_rows.erase(m_rows.begin() + i);
            endRemoveRows();
        }
    }
    if (!keepsOrder(rows)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int at = static_cast<int>(i);
        if (i >= m_rows.size() || m_rows[i].id != rows[i].id) {
            beginInsertRows({}, at, at);
            m_rows.insert(m_rows.begin() + at, rows[i]);
            endInsertRows();
        } else if (m_rows[i] != rows[i]) {
            m_rows[i] = rows[i];
            emit dataChanged(index(at), index(at));
        }
    }
}

bool CardsModel::keepsOrder(const std::vector<CardRow>& rows) const
{
    auto at = rows.begin();
    return std::ranges::all_of(m_rows, [&](const CardRow& row) {
        at = std::find_if(at, rows.end(), [&](const CardRow& other) { return other.id == row.id; });
        return at != rows.end();
    });
}

int CardsModel::rowOf(const std::string& id) const
{
    const auto found = std::ranges::find(m_rows, id, &CardRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::string CardsModel::idAt(const QModelIndex& index) const
{
    return index.isValid() ? m_rows[static_cast<std::size_t>(index.row())].id : std::string();
}

QString CardsModel::wordsAt(const QModelIndex& index) const
{
    return index.isValid() ? m_rows[static_cast<std::size_t>(index.row())].card.text : QString();
}

bool CardsModel::hasMore(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return false;
    }
    const CardRow& row = m_rows[static_cast<std::size_t>(index.row())];
    return shown(row, row.card.text).size() < row.card.text.size();
}

void CardsModel::showMore(const QModelIndex& index)
{
    const auto [length, isFirst] = m_lengths.try_emplace(idAt(index), firstShown);
    length->second += isFirst ? 0 : moreShown;
    emit dataChanged(index, index);
}

bool CardsModel::isUnfolded(const QModelIndex& index) const
{
    return index.isValid() && m_lengths.contains(idAt(index));
}

void CardsModel::foldAgain(const QModelIndex& index)
{
    m_lengths.erase(idAt(index));
    emit dataChanged(index, index);
}

std::optional<qsizetype> CardsModel::lengthOf(const CardRow& row) const
{
    const auto more = m_lengths.find(row.id);
    return more == m_lengths.end() ? std::nullopt : std::optional(more->second);
}

QString CardsModel::spoken(const CardRow& row) const
{
    const qsizetype most = lengthOf(row).value_or(firstShown);
    if (row.spoken.size() <= most + most / 10) {
        return row.spoken;
    }
    const QString beginning = beginningOf(row.spoken, most);
    return beginning + u'\n' + leftOut(row.spoken.size() - beginning.size());
}

QString CardsModel::leftOut(qsizetype letters) const
{
    return tr("… and %L1 more letters. Show more of them with Shift+Enter.").arg(letters);
}

void CardsModel::setMarks(std::map<std::string, std::vector<TextPart>> marks)
{
    if (marks == m_marks) {
        return;
    }
    m_marks = std::move(marks);
    if (rowCount() > 0) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

void CardsModel::showMarked(const QModelIndex& index)
{
    const auto marks = m_marks.find(idAt(index));
    if (marks == m_marks.end() || marks->second.empty()) {
        return;
    }
    const CardRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const qsizetype end = marks->second.front().from + marks->second.front().size;
    while (hasMore(index) && shownPart(row, row.card.text).size() < end) {
        showMore(index);
    }
}

QString CardsModel::shownPart(const CardRow& row, const QString& text) const
{
    const auto most = lengthOf(row);
    return !most                               ? foldedText(text)
           : text.size() <= *most + *most / 10 ? text
                                               : beginningOf(text, *most);
}

QString CardsModel::shown(const CardRow& row, const QString& text) const
{
    const QString beginning = shownPart(row, text);
    return beginning.size() == text.size()
               ? text
               : beginning + u'\n' + leftOut(text.size() - beginning.size());
}

int CardsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CardsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const CardRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return shown(row, row.card.text);
    case Qt::AccessibleTextRole: return spoken(row);
    case CardRole: {
        Card card = row.card;
        card.text = shown(row, card.text);
        card.footer = shown(row, card.footer);
        if (const auto marks = m_marks.find(row.id); marks != m_marks.end()) {
            const qsizetype end = shownPart(row, row.card.text).size();
            for (const TextPart& part : marks->second) {
                if (part.from < end) {
                    card.marks.push_back({part.from, std::min(part.size, end - part.from)});
                }
            }
        }
        return QVariant::fromValue(card);
    }
    case IdRole: return QString::fromStdString(row.id);
    default: return {};
    }
}

const QString CardsModel::dragType = QStringLiteral("application/x-standpoint-card");

Qt::ItemFlags CardsModel::flags(const QModelIndex& index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled;
}

QStringList CardsModel::mimeTypes() const
{
    return {dragType, QStringLiteral("text/plain")};
}

QMimeData* CardsModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty()) {
        return nullptr;
    }
    auto* dragged = new QMimeData;
    dragged->setData(dragType, QByteArray::fromStdString(idAt(indexes.front())));
    dragged->setText(wordsAt(indexes.front()));
    return dragged;
}

Qt::DropActions CardsModel::supportedDragActions() const
{
    return Qt::MoveAction | Qt::CopyAction;
}

} // namespace ui
