#include "core/document/Drawing.h"

#include <algorithm>

namespace core::document {

namespace {

using Across = Drawing::Across;
using Kind = Drawing::Shape::Kind;
using Role = Drawing::Words::Role;

constexpr double markSize = 14;
constexpr double markGap = 2.5;
constexpr double markPadding = 3; ///< Around the letters of a mark.
constexpr double rowPadding = 2.5;
constexpr double nameGap = 12;
constexpr double leastName = 48;
constexpr double nameShare = 0.3; ///< Of the width at most.
constexpr double ruleWidth = 0.6;
constexpr double unlimited = std::numeric_limits<double>::infinity();

double heightOf(std::size_t lines)
{
    return static_cast<double>(lines) * (markSize + markGap) - markGap;
}

/// Marks beside each other.
struct MarkLine {
    std::vector<std::pair<const Matrix::Mark*, double>> marks; ///< With their widths.
    double width = -markGap;
};

/// Lays row under row.
class MatrixLayout {
public:
    MatrixLayout(const Matrix& matrix, const DrawingSpace& space, Lettering& lettering)
        : m_matrix(matrix)
        , m_space(space)
        , m_lettering(lettering)
        , m_nameWidth(widestName())
        , m_start(m_nameWidth + nameGap)
        , m_columnWidth((space.width - m_start) / static_cast<double>(matrix.columns.size()))
    {
    }

    void add(const Matrix::Row& row)
    {
        if (m_drawings.empty() || m_drawings.back().height >= m_space.tallest) {
            addHeads();
        }
        Drawing& drawing = m_drawings.back();
        std::vector<std::vector<MarkLine>> cells;
        double height = markSize;
        for (const auto& marks : row.cells) {
            cells.push_back(linesOf(marks));
            height = std::max(height, heightOf(cells.back().size()));
        }
        Text name = plain(row.label);
        const auto size = m_lettering.measure(name, Role::RowName, m_nameWidth);
        const double nameHeight = size.lines * leadOf(Role::RowName);
        height = std::max(height, nameHeight) + 2 * rowPadding;
        drawing.words.push_back({std::move(name),
                                 Role::RowName,
                                 {},
                                 false,
                                 {0, m_nameWidth},
                                 drawing.height + (height - nameHeight) / 2,
                                 size.width,
                                 Tone::Neutral});
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const double marksHeight = heightOf(cells[i].size());
            addMarks(cells[i], middleOf(i), drawing.height + (height - marksHeight) / 2, drawing);
        }
        drawing.height += height;
        addRule(Kind::RowRule, drawing);
    }

    std::vector<Drawing> take() && { return std::move(m_drawings); }

private:
    double widestName()
    {
        double widest = leastName;
        for (const Matrix::Row& row : m_matrix.rows) {
            widest = std::max(
                widest,
                m_lettering.measure(plain(row.label), Role::RowName, m_space.width * nameShare)
                    .width);
        }
        return widest + 1;
    }

    Across middleOf(std::size_t column) const
    {
        const double share =
            (static_cast<double>(column) + 0.5) / static_cast<double>(m_matrix.columns.size());
        return {share, m_start * (1 - share)};
    }

    void addHeads()
    {
        Drawing& drawing = m_drawings.emplace_back();
        drawing.alternative = m_matrix.alternative;
        const double room = m_columnWidth - 2 * markGap;
        int lines = 1;
        for (std::size_t i = 0; i < m_matrix.columns.size(); ++i) {
            Text head{m_matrix.columns[i]};
            const auto size = m_lettering.measure(head, Role::ColumnHead, room);
            lines = std::max(lines, size.lines);
            drawing.words.push_back({std::move(head),
                                     Role::ColumnHead,
                                     middleOf(i),
                                     true,
                                     {0, room},
                                     0,
                                     size.width,
                                     Tone::Neutral});
        }
        drawing.height = lines * leadOf(Role::ColumnHead) + 2;
        addRule(Kind::HeadRule, drawing);
    }

    /// The width of a mark: round or square for a letter or two, longer for more.
    double widthOf(const Matrix::Mark& mark)
    {
        const auto size = m_lettering.measure(plain(mark.label), Role::Mark, unlimited);
        return std::max(markSize, size.width + 2 * markPadding);
    }

    /// The marks of a cell in lines, as many beside each other as the column has room for.
    std::vector<MarkLine> linesOf(const std::vector<Matrix::Mark>& marks)
    {
        std::vector<MarkLine> lines;
        for (const Matrix::Mark& mark : marks) {
            const double width = widthOf(mark);
            if (lines.empty() || lines.back().width + markGap + width > m_columnWidth) {
                lines.emplace_back();
            }
            lines.back().marks.emplace_back(&mark, width);
            lines.back().width += markGap + width;
        }
        return lines;
    }

    static void addMarks(const std::vector<MarkLine>& lines, Across middle, double top,
                         Drawing& drawing)
    {
        for (const MarkLine& line : lines) {
            Across left{middle.share, middle.points - line.width / 2};
            for (const auto& [mark, width] : line.marks) {
                addMark(*mark, left, width, top, drawing);
                left.points += width + markGap;
            }
            top += markSize + markGap;
        }
    }

    static void addMark(const Matrix::Mark& mark, Across left, double width, double top,
                        Drawing& drawing)
    {
        const bool isDisc = mark.shape == Matrix::Mark::Shape::Disc;
        drawing.shapes.push_back({isDisc ? Kind::Disc : Kind::Square,
                                  left,
                                  {left.share, left.points + width},
                                  top,
                                  top + markSize,
                                  mark.tone});
        drawing.words.push_back({plain(mark.label),
                                 Role::Mark,
                                 {left.share, left.points + width / 2},
                                 true,
                                 {0, width},
                                 top + (markSize - leadOf(Role::Mark)) / 2,
                                 width - 2 * markPadding,
                                 mark.tone});
    }

    static void addRule(Kind kind, Drawing& drawing)
    {
        drawing.shapes.push_back(
            {kind, {}, {1, 0}, drawing.height - ruleWidth, drawing.height, Tone::Neutral});
    }

    const Matrix& m_matrix;
    const DrawingSpace& m_space;
    Lettering& m_lettering;
    double m_nameWidth;
    double m_start; ///< Of the columns.
    double m_columnWidth;
    std::vector<Drawing> m_drawings;
};

} // namespace

std::vector<Drawing> drawn(const Matrix& matrix, const DrawingSpace& space, Lettering& lettering)
{
    if (matrix.columns.empty()) {
        return {};
    }
    MatrixLayout layout(matrix, space, lettering);
    for (const Matrix::Row& row : matrix.rows) {
        layout.add(row);
    }
    return std::move(layout).take();
}

} // namespace core::document
