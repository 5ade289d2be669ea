#pragma once

#include "core/assessment/Ids.h"

#include <string>

namespace core {

/// The id by which a note, a recommendation or an attachment goes to other readers than the panel.
/// Ids that Standpoint makes begin with the time of writing, and when the panel wrote is for the
/// panel; this is a hash instead, from which nobody gets back. Ids of another form stay, and so
/// does an id that is cut already.
std::string cutId(const std::string& id);

/// The same for a whole record; only notes, recommendations and attachments have such ids.
RecordId cutId(const RecordId& record);

} // namespace core
