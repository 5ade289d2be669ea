#pragma once

#include "core/support/Result.h"

#include <cstddef>
#include <functional>
#include <stop_token>
#include <string>

namespace core {

/// How long work tells how far it is and hears that it should stop. Work that is stopped leaves
/// things as they were and returns a Problem.
struct Progress {
    std::stop_token stop;
    std::function<void(std::size_t done, std::size_t total)> report = [](std::size_t, std::size_t) {
    };
};

/// Throws a Failure when the work should stop. `where` is what was worked on.
inline void checkStopped(const Progress& progress, std::string where = {})
{
    if (progress.stop.stop_requested()) {
        throw Failure({"was stopped; nothing was changed.", std::move(where)});
    }
}

} // namespace core
