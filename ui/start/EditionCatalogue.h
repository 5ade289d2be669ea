#pragma once

#include "core/standards/Library.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace ui {

/// The editions that a list of assessments speaks of. They are read off the UI thread, because a
/// list can be shown before the names in it are known.
class EditionCatalogue : public QObject {
    Q_OBJECT

public:
    /// `library` is copied for the reading.
    explicit EditionCatalogue(const core::Library& library, QObject* parent = nullptr);

    /// Reads those of `ids` that are not here yet, then emits loaded.
    void want(const std::vector<std::string>& ids);

    /// Null while it has not been read, and for editions that the library does not have.
    const core::Standard* find(const std::string& id) const;

    /// "GDS 2019", or words made from the id while the edition is not here.
    QString nameOf(const std::string& id) const;

    const core::Editions& all() const { return m_editions; }

signals:
    void loaded();

private:
    core::Library m_library;
    core::Editions m_editions;
    QSet<QString> m_asked;
};

} // namespace ui
