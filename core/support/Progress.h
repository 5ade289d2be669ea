#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

namespace core {

/// How long work tells how far it is and hears that it should stop. Work that is stopped leaves
/// things as they were and returns a Problem.
struct Progress {
    std::stop_token stop;
    std::function<void(std::size_t done, std::size_t total)> report = [](std::size_t, std::size_t) {
    };
};

} // namespace core
