#pragma once

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace ui {

/// What is to be said aloud, until it may be: not while somebody types a word, which they hear
/// themselves type, and a moment after it came, as what the keyboard reached is heard first. It
/// knows no clock: whoever asks says what time it is.
class SpeechQueue {
public:
    using Time = std::chrono::steady_clock::time_point;

    /// So long after the last letter, somebody has stopped typing.
    static constexpr std::chrono::milliseconds typingPause{900};
    /// So long after it came, nothing else interrupts it.
    static constexpr std::chrono::milliseconds settled{120};

    /// A letter of a word was typed.
    void typed(Time now) { m_typed = now; }
    /// Enter, Tab: the word is at its end.
    void wordEnded() { m_typed.reset(); }
    /// `from` says no more than one thing at a time: what it said before makes way.
    void add(const void* from, const QString& words, Time now);

    /// When something may be said; nothing where nothing waits.
    std::optional<Time> due() const;
    /// What may be said now, in the order in which it came; empty before it is due.
    QString take(Time now);

private:
    struct Waiting {
        const void* from;
        QString words;
    };

    std::vector<Waiting> m_waiting;
    Time m_added;
    std::optional<Time> m_typed;
};

} // namespace ui
