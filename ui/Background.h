#pragma once

#include <QtConcurrent/QtConcurrentRun>

#include <utility>

namespace ui {

/// Runs `work` off the UI thread, then `done` with its result on the thread of `context`. If
/// `context` has gone by then, `done` is not called. `work` must not throw: Qt would drop it
/// without a word, so it returns a core::Result.
template <typename Work, typename DoneCallback>
void inBackground(QObject* context, Work&& work, DoneCallback&& done)
{
    QtConcurrent::run(std::forward<Work>(work)).then(context, std::forward<DoneCallback>(done));
}

} // namespace ui
