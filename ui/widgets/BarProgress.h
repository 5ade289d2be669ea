#pragma once

#include "core/support/Progress.h"

class QProgressBar;

namespace ui {

/// Shows how far work in another thread is in `bar`, as long as the bar is there and nobody has
/// asked the work to stop. Called often, it shows only now and then.
core::Progress progressIn(QProgressBar& bar, std::stop_token stop);

} // namespace ui
