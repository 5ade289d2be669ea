#include "ui/base/spoken/SpeechQueue.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace ui {

void SpeechQueue::add(const void* from, const QString& words, Time now)
{
    std::erase_if(m_waiting, [from](const Waiting& one) { return one.from == from; });
    if (!words.isEmpty()) {
        m_waiting.push_back({from, words});
        m_added = now;
    }
}

std::optional<SpeechQueue::Time> SpeechQueue::due() const
{
    if (m_waiting.empty()) {
        return {};
    }
    const Time soon = m_added + settled;
    return m_typed ? std::max(soon, *m_typed + typingPause) : soon;
}

QString SpeechQueue::take(Time now)
{
    const auto when = due();
    if (!when || now < *when) {
        return {};
    }
    QStringList words;
    for (const Waiting& one : std::exchange(m_waiting, {})) {
        // A voice pauses where a sentence ends.
        words << (one.words.back().isLetterOrNumber() ? one.words + u'.' : one.words);
    }
    return words.join(u' ');
}

} // namespace ui
