#pragma once

#include <string>

namespace core {

/// The names of facts.
inline const std::string aboutOwnerId = "owner-id";
inline const std::string aboutOwnerName = "owner-name";
inline const std::string aboutPackReader = "pack-reader";
inline const std::string aboutPackMade = "pack-made";
inline const std::string aboutHouseStyle = "house-style";
/// Which casebook it is and which changes made it; see CasebookState.
inline const std::string aboutState = "state";
/// Before the id of an assessment: whom it was cut for, and when that pack was made.
inline const std::string aboutCutFor = "cut-for/";
inline const std::string aboutCutMade = "cut-made/";
/// Before the id of an assessment: which member of its panel the owner is.
inline const std::string aboutSelf = "self/";
/// Before the id of an assessment: members of its panel who are two people though their names are
/// alike, two in a line.
inline const std::string aboutApart = "apart/";
/// Before the id of an assessment and a version of it: the digest of the house style that the
/// casebook had when it was signed here, empty for none; and before that digest, its text.
inline const std::string aboutStyleOf = "style-of/";
inline const std::string aboutStyle = "style/";
/// Before the id of an assessment: the records of it that stay in this casebook, one in a line.
inline const std::string aboutKeptHere = "kept-here/";
/// Before the id of an assessment: what its owner wants to come back to, one record in a line.
inline const std::string aboutLater = "later/";
/// The periods after which assessments are looked at, as the YAML that was given.
inline const std::string aboutRetention = "retention";
/// The office's agenda, as a change in the log says it.
inline const std::string aboutAgendaTemplate = "agenda-template";
/// After how many days in the recycle bin an assessment is forgotten; 0 for never.
inline const std::string aboutBinDays = "bin-days";
/// Before the id of an assessment: the day until which it is kept, whatever the rule says.
inline const std::string aboutKeepUntil = "keep-until/";
/// Before the place of a draft of the casebook itself: what is being typed before there is an
/// assessment.
inline const std::string aboutDraft = "draft/";
/// In a backup: the state of the casebook that it was made of.
inline const std::string aboutCopyOf = "copy-of";
/// The oldest version of casebooks whose programs may read the file, whatever it has besides.
inline const std::string aboutReadableFrom = "readable-from";
/// There while unused space of the file may still hold what was forgotten or redacted.
inline const std::string aboutUncleared = "uncleared";

} // namespace core
