#include "core/pdf/MatrixFigure.h"

#include <algorithm>

namespace core::pdf {

namespace {

using document::Matrix;

/// More rows go on in a second figure, because one figure stands on one page.
constexpr double tallestFigure = 0.6 * (stylesheet::bottom - stylesheet::top);
constexpr double markSize = 14;
constexpr double markGap = 2.5;
constexpr double markPadding = 3; ///< Around the letters of a mark.
constexpr double rowPadding = 2.5;
constexpr double labelShare = 0.3; ///< Of the width at most.
constexpr double labelGap = 12;

TextStyle labelStyle()
{
    return stylesheet::cell();
}

TextStyle markStyle()
{
    TextStyle style = stylesheet::segment();
    style.size = 7.6;
    return style;
}

double widestLabel(const Matrix& matrix, const ContentArea& area, Flow& flow)
{
    const double limit = area.width() * labelShare;
    double widest = 48;
    for (const auto& row : matrix.rows) {
        widest = std::max(widest, widthOf(layOut(document::plain(row.label), labelStyle(),
                                                 area.language, limit, flow.fonts())));
    }
    return widest + 1;
}

/// Draws into one figure, row under row.
class MatrixPainter {
public:
    MatrixPainter(Figure& figure, const Matrix& matrix, double labelWidth, const ContentArea& area,
                  Flow& flow)
        : m_figure(figure)
        , m_start(labelWidth + labelGap)
        , m_columnWidth((area.width() - m_start) / static_cast<double>(matrix.columns.size()))
        , m_area(area)
        , m_flow(flow)
    {
        addHeads(matrix.columns);
    }

    void add(const Matrix::Row& row)
    {
        TextBlock& label = lay(row.label, labelStyle(), m_start - labelGap);
        const double labelHeight =
            static_cast<double>(label.lines.size()) * labelStyle().lead + 2 * rowPadding;
        double height = std::max(labelHeight, markSize + 2 * rowPadding);
        for (const auto& cell : row.cells) {
            height = std::max(height, heightOf(linesOf(cell).size()) + 2 * rowPadding);
        }
        m_figure.words.push_back({&label, 0, m_figure.height + (height - labelHeight) / 2 + 2.5});
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            addCell(row.cells[i], m_start + m_columnWidth * static_cast<double>(i), height);
        }
        m_figure.height += height;
        addRule(document::palette::hairline);
    }

private:
    TextBlock& lay(const std::string& text, const TextStyle& style, double width)
    {
        return lay(document::plain(text), style, width);
    }

    TextBlock& lay(const document::Text& text, const TextStyle& style, double width)
    {
        return m_flow.layText(text, style, m_area, width, m_figure.element);
    }

    void addHeads(const std::vector<document::Run>& columns)
    {
        double height = 0;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            TextBlock& head = lay(document::Text{columns[i]}, stylesheet::columnHead(),
                                  m_columnWidth - 2 * markGap);
            const double x = m_start + m_columnWidth * static_cast<double>(i);
            m_figure.words.push_back({&head, x + (m_columnWidth - widthOf(head.lines)) / 2, 0});
            height = std::max(height, static_cast<double>(head.lines.size()) *
                                          stylesheet::columnHead().lead);
        }
        m_figure.height = height + 2;
        addRule(document::palette::rule);
    }

    /// The width of a mark: round or square for a letter or two, longer for more.
    double widthOfMark(const Matrix::Mark& mark) const
    {
        const auto lines = layOut(document::plain(mark.label), markStyle(), m_area.language,
                                  stylesheet::pageWidth, m_flow.fonts());
        return std::max(markSize, widthOf(lines) + 2 * markPadding);
    }

    /// The marks of a cell in lines, as many beside each other as the column has room for.
    std::vector<std::vector<const Matrix::Mark*>>
    linesOf(const std::vector<Matrix::Mark>& cell) const
    {
        std::vector<std::vector<const Matrix::Mark*>> lines;
        double end = 0;
        for (const Matrix::Mark& mark : cell) {
            const double width = widthOfMark(mark);
            if (lines.empty() || end + markGap + width > m_columnWidth) {
                lines.emplace_back();
                end = -markGap;
            }
            lines.back().push_back(&mark);
            end += markGap + width;
        }
        return lines;
    }

    static double heightOf(std::size_t lines)
    {
        return static_cast<double>(lines) * (markSize + markGap) - markGap;
    }

    void addCell(const std::vector<Matrix::Mark>& cell, double left, double height)
    {
        const auto lines = linesOf(cell);
        double y = m_figure.height + (height - heightOf(lines.size())) / 2;
        for (const auto& line : lines) {
            double all = -markGap;
            for (const Matrix::Mark* mark : line) {
                all += markGap + widthOfMark(*mark);
            }
            double x = left + (m_columnWidth - all) / 2;
            for (const Matrix::Mark* mark : line) {
                addMark(*mark, x, y);
                x += widthOfMark(*mark) + markGap;
            }
            y += markSize + markGap;
        }
    }

    /// A mark has an edge in the dark colour, because its tint alone is too pale to be made out.
    void addMark(const Matrix::Mark& mark, double x, double y)
    {
        constexpr double edge = 1;
        const document::ToneColours colours = coloursOf(mark.tone);
        const bool isDisc = mark.shape == Matrix::Mark::Shape::Disc;
        const double width = widthOfMark(mark);
        const auto radius = [&](double size) { return isDisc ? size / 2 : 2; };
        m_figure.rectangles.push_back(
            {{x, y, x + width, y + markSize}, colours.dark, radius(markSize)});
        m_figure.rectangles.push_back({{x + edge, y + edge, x + width - edge, y + markSize - edge},
                                       isDisc ? document::palette::paper : colours.tint,
                                       radius(markSize - 2 * edge)});
        TextStyle style = markStyle();
        style.colour = colours.dark;
        TextBlock& label = lay(mark.label, style, stylesheet::pageWidth);
        m_figure.words.push_back(
            {&label, x + (width - widthOf(label.lines)) / 2, y + (markSize - style.lead) / 2});
    }

    void addRule(document::Colour colour)
    {
        m_figure.rectangles.push_back(
            {{0, m_figure.height - 0.6, m_area.width(), m_figure.height}, colour});
    }

    Figure& m_figure;
    double m_start;
    double m_columnWidth;
    const ContentArea& m_area;
    Flow& m_flow;
};

} // namespace

void composeMatrix(const Matrix& matrix, const ContentArea& area, Flow& flow)
{
    if (matrix.columns.empty()) {
        return;
    }
    const double labelWidth = widestLabel(matrix, area, flow);
    for (std::size_t i = 0; i < matrix.rows.size();) {
        StructureTree& tree = flow.composition().tree;
        Figure& figure = flow.composition().figures.emplace_back();
        figure.element = tree.add(area.parent, "Figure");
        figure.left = area.left;
        figure.right = area.right;
        tree[figure.element].alternative = matrix.alternative;

        MatrixPainter painter(figure, matrix, labelWidth, area, flow);
        do {
            painter.add(matrix.rows[i++]);
        } while (i < matrix.rows.size() && figure.height < tallestFigure);
        FlowItem item;
        item.content = FigureItem{&figure};
        item.height = figure.height;
        item.frame = area.frame;
        flow.add(item, stylesheet::blockGap);
    }
    flow.setGapAfter(stylesheet::blockGap);
}

} // namespace core::pdf
