#pragma once

#include "ui/widgets/cards/Card.h"

#include <QAbstractListModel>

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

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    bool keepsOrder(const std::vector<CardRow>& rows) const;

    std::vector<CardRow> m_rows;
};

} // namespace ui
