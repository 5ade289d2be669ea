#include "core/document/Drawing.h"

namespace core::document {

double leadOf(Drawing::Words::Role role)
{
    using Role = Drawing::Words::Role;
    switch (role) {
    case Role::BarName: return 15;
    case Role::RowName:
    case Role::ColumnHead: return 12.5;
    case Role::Segment:
    case Role::UnderBar:
    case Role::Mark: break;
    }
    return 11;
}

} // namespace core::document
