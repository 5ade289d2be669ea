#include "core/standards/Profession.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::array<Profession, 11> all{{
    {"lead", "Lead assessor"},
    {"user-research", "User research"},
    {"design", "Design"},
    {"content", "Content design"},
    {"accessibility", "Accessibility"},
    {"product", "Product"},
    {"delivery", "Delivery"},
    {"technology", "Technology"},
    {"performance", "Performance"},
    {"policy", "Policy"},
    {"welsh-language", "Welsh language"},
}};

} // namespace

std::span<const Profession> professions()
{
    return all;
}

std::string_view professionName(std::string_view id)
{
    const auto* const found = std::ranges::find(all, id, &Profession::id);
    return found == all.end() ? id : found->name;
}

} // namespace core
