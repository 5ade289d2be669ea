#pragma once

#include "core/support/Result.h"

#include <utility>

namespace core {

/// The value, or its Problem thrown as a Failure: for work inside `attempt` that asks functions
/// which return a Result.
template <typename T>
T orThrow(Result<T> result)
{
    if (!result) {
        throw Failure(result.problem());
    }
    return std::move(result).value();
}

} // namespace core
