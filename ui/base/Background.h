#pragma once

#include <QFutureWatcher>
#include <QtConcurrent/QtConcurrentRun>

#include <type_traits>
#include <utility>

namespace ui {

/// Runs `work` off the UI thread, then `done` with its result on the thread of `context`. If
/// `context` has gone by then, `done` is not called. `work` must not throw: Qt would drop it
/// without a word, so it returns a core::Result.
template <typename Work, typename DoneCallback>
void inBackground(QObject* context, Work&& work, DoneCallback&& done)
{
    using Value = std::invoke_result_t<std::decay_t<Work>>;
    // QFuture::then would do this in one line, but Qt 6.4 asserts when the context has gone.
    auto* watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcher<Value>::finished, context,
                     [watcher, done = std::forward<DoneCallback>(done)]() mutable {
                         watcher->deleteLater();
                         done(watcher->result());
                     });
    watcher->setFuture(QtConcurrent::run(std::forward<Work>(work)));
}

} // namespace ui
