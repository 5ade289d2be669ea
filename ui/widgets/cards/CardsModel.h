#pragma once

#include "ui/widgets/cards/Card.h"

#include <QAbstractListModel>

#include <map>
#include <optional>

namespace ui {

/// Cards in a list. New content is taken over by difference, so that whoever reads or edits a card
/// stays with it while others come and go.
class CardsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { CardRole = Qt::UserRole, IdRole };
    using QAbstractListModel::QAbstractListModel;

    void setRows(const std::vector<CardRow>& rows);
    const std::vector<CardRow>& rows() const { return m_rows; }
    /// -1 when there is no such card.
    int rowOf(const std::string& id) const;
    std::string idAt(const QModelIndex& index) const;
    /// All words of the card, also where only the beginning of them is shown.
    QString wordsAt(const QModelIndex& index) const;

    /// A card shows the first lines of a long text, and more of it each time it is asked for; what
    /// is spoken goes on to the end, or to where a very long text is shown.
    bool hasMore(const QModelIndex& index) const;
    void showMore(const QModelIndex& index);
    /// Whether more of the card is shown than at first.
    bool isUnfolded(const QModelIndex& index) const;
    void foldAgain(const QModelIndex& index);

    /// Words are marked in the texts of these records, and in no others.
    void setMarks(std::map<std::string, std::vector<TextPart>> marks);
    /// Shows so much of the card that the first marked words are there.
    void showMarked(const QModelIndex& index);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    /// A card that is dragged out of a list says its id in this type, and its words as text.
    static const QString dragType;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override;

private:
    bool keepsOrder(const std::vector<CardRow>& rows) const;

    /// How much of a row's texts is shown; nothing while it is folded.
    std::optional<qsizetype> lengthOf(const CardRow& row) const;
    QString spoken(const CardRow& row) const;
    QString leftOut(qsizetype letters) const;
    QString shown(const CardRow& row, const QString& text) const;
    /// The part of `text` that is shown, without the words that tell of more.
    QString shownPart(const CardRow& row, const QString& text) const;

    std::vector<CardRow> m_rows;
    std::map<std::string, qsizetype> m_lengths;           ///< By record, where more was asked for.
    std::map<std::string, std::vector<TextPart>> m_marks; ///< By record.
};

} // namespace ui
