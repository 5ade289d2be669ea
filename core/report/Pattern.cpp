#include "core/report/Pattern.h"

namespace core {

std::vector<PatternPiece> piecesOf(std::string_view pattern)
{
    std::vector<PatternPiece> pieces;
    std::size_t at = 0;
    while (at < pattern.size()) {
        const auto open = pattern.find('{', at);
        const auto close = open == std::string_view::npos ? open : pattern.find('}', open);
        if (close == std::string_view::npos) {
            break;
        }
        if (open > at) {
            pieces.push_back({pattern.substr(at, open - at)});
        }
        pieces.push_back({pattern.substr(open + 1, close - open - 1), true});
        at = close + 1;
    }
    if (at < pattern.size()) {
        pieces.push_back({pattern.substr(at)});
    }
    return pieces;
}

std::vector<std::string> placesIn(std::string_view pattern)
{
    std::vector<std::string> places;
    for (const PatternPiece& piece : piecesOf(pattern)) {
        if (piece.isPlace) {
            places.emplace_back(piece.text);
        }
    }
    return places;
}

std::vector<std::string_view> split(std::string_view text, char between)
{
    std::vector<std::string_view> pieces;
    for (std::size_t end = 0; end != std::string_view::npos;) {
        end = text.find(between);
        pieces.push_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return pieces;
}

} // namespace core
