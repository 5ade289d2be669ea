#pragma once

#include "core/spelling/Speller.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <map>
#include <string>
#include <unordered_set>
#include <vector>

namespace ui {

/// Which words are misspelt where somebody writes now. Fields ask it for what they show, and offer
/// what it suggests; it changes no text.
class Spelling : public QObject {
    Q_OBJECT

public:
    /// `ownWords` is the file of the person's own words; empty for none.
    explicit Spelling(std::filesystem::path ownWords, QObject* parent = nullptr);

    /// Whether the person wants words to be checked.
    void setWanted(bool wanted);
    bool isWanted() const { return m_wanted; }
    void setDictionaries(std::vector<core::Dictionary> dictionaries);
    bool hasDictionaries() const { return m_hasDictionaries; }
    /// What is written from now on belongs to `place`, is in `language` (empty for any), and has
    /// words that are right there, as wordKey gives them.
    void setPlace(const std::string& place, const std::string& language,
                  std::unordered_set<std::string> known);

    /// Whether words are checked: that is wanted, and there is a dictionary for it.
    bool isOn() const;
    std::vector<core::WordPlace> misspelt(const QString& text);
    /// Hands `then` the words that may be meant by `word`: at once where they are known, else when
    /// they were found, off the UI thread. Dropped with `context`.
    void suggest(const QString& word, QObject* context,
                 std::function<void(const QStringList&)> then);

    bool isOwn(const QString& word) const;
    void addOwn(const QString& word);
    void removeOwn(const QString& word);
    /// The word counts as right at this place, until the program ends.
    void ignore(const QString& word);

signals:
    /// Other words are misspelt than before.
    void changed();
    /// The person's own words could not be written.
    void failed(const core::Problem& problem);

private:
    void useKnown();
    void remember(const QString& word, const QStringList& suggested);
    void tell(const core::Result<core::Done>& done);

    core::Speller m_speller;
    bool m_wanted = false;
    bool m_hasDictionaries = false;
    std::string m_place;
    std::unordered_set<std::string> m_known;
    std::map<std::string, std::unordered_set<std::string>> m_ignored; ///< By place.
    std::map<QString, QStringList> m_suggested;                       ///< By word.
};

} // namespace ui
