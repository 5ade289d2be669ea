#pragma once

#include "core/assessment/Heads.h"

namespace core {

/// What somebody wrote whom the panel had handed the assessment to is theirs (Note::from): whoever
/// they let read it, nobody reads it but them and the panel until somebody who is or was on the
/// panel says who may. What does not say whose it is, by somebody who was never on the panel, is
/// told as that of others. Does that for the note or the file that `heads` are of; who is on the
/// panel of `assessment` is known.
void holdBack(Note& note, const Heads& heads, const Assessment& assessment);
void holdBack(Attachment& file, const Heads& heads, const Assessment& assessment);

} // namespace core
