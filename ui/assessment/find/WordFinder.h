#pragma once

#include "core/store/Casebook.h"
#include "core/store/WordIndex.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <stop_token>
#include <vector>

namespace ui {

class Session;

/// What was found for some words.
struct Finds {
    std::vector<core::FoundPlace> places;
    int withoutFilter = 0; ///< How many there are without the filter; in this assessment alone.
    bool isAll = true;     ///< Whether there may be no more.
    std::optional<core::Problem> problem;
};

/// Looks for words in the open assessment, as it is in memory, or in the whole casebook, off the UI
/// thread. Both follow the rules of the casebook's index.
class WordFinder : public QObject {
    Q_OBJECT

public:
    enum class Where { Here, Everywhere };

    /// The session outlives this.
    explicit WordFinder(Session& session, QObject* parent = nullptr);
    ~WordFinder() override;

    /// Tells `found` once it is through; what was looked for before is dropped.
    void find(const QString& words, const core::FindFilter& filter, Where where);
    /// Drops what is under way, and what is remembered of the open assessment.
    void stop();

signals:
    void found(const ui::Finds& finds);

private:
    void findHere(const std::string& words, const core::FindFilter& filter);
    void findEverywhere(const std::string& words, const core::FindFilter& filter);
    /// What the open assessment has to be searched, the newest first.
    const std::vector<core::FoundPlace>& known();

    Session& m_session;
    std::optional<std::vector<core::FoundPlace>> m_known;
    std::optional<core::WordIndex> m_index;
    std::stop_source m_stop;
};

} // namespace ui
