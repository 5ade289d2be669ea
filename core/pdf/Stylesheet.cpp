#include "core/pdf/Stylesheet.h"

namespace core::pdf::stylesheet {

double gapAbove(int level)
{
    return level <= 1 ? 8 : level == 2 ? 20 : 14;
}

double gapUnder(int level)
{
    return level <= 1 ? 4 : level == 2 ? 6 : 3;
}

TextStyle heading(int level)
{
    switch (level) {
    case 1: return {22.5, 28, true};
    case 2: return {13.5, 18, true};
    case 3: return {11.5, 16, true};
    default: return {10.2, 15, true};
    }
}

TextStyle paragraph(document::Paragraph::Role role)
{
    using Role = document::Paragraph::Role;
    switch (role) {
    case Role::Lead: return {11.5, 17, false};
    case Role::Quiet: return {10.2, 15, false, document::palette::quiet};
    case Role::Body: break;
    }
    return {10.2, 15, false};
}

TextStyle cell()
{
    return {9.4, 12.5, false};
}

TextStyle columnHead()
{
    return {9.2, 12.5, true, document::palette::quiet};
}

TextStyle caption()
{
    return {9.8, 14, true};
}

TextStyle footer()
{
    return {8, 10.5, false, document::palette::quiet};
}

TextStyle inDrawing(document::Drawing::Words::Role role, document::Tone tone)
{
    using Role = document::Drawing::Words::Role;
    const double lead = leadOf(role);
    switch (role) {
    case Role::BarName: return {10.2, lead, false};
    case Role::RowName: return {9.4, lead, false};
    case Role::ColumnHead: return {9.2, lead, true, document::palette::quiet};
    case Role::UnderBar: return {8.6, lead, false, document::palette::quiet};
    case Role::Segment: return {8.6, lead, true, document::coloursOf(tone).dark};
    case Role::Mark: break;
    }
    return {7.6, lead, true, document::coloursOf(tone).dark};
}

double baseline(const TextStyle& style)
{
    // Capitals of common text fonts reach about 0.71 of the size; half of that centres them.
    return style.lead / 2 + style.size * 0.355;
}

} // namespace core::pdf::stylesheet
