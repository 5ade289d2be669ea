#include "tests/ui/handbook/HandbookPage.h"

#include "core/support/File.h"

#include <QRegularExpression>

#include <catch2/catch.hpp>

namespace {

std::vector<HandbookName> namesIn(const QString& text)
{
    static const QRegularExpression bold(R"(\*\*([^*]+)\*\*(?: \(`([^`]+)`\))?)");
    std::vector<HandbookName> names;
    for (const auto& match : bold.globalMatch(text)) {
        names.push_back({match.captured(1), match.captured(2)});
    }
    return names;
}

QStringList allOf(const QString& text, const QRegularExpression& expression)
{
    QStringList found;
    for (const auto& match : expression.globalMatch(text)) {
        found << match.captured(1);
    }
    return found;
}

/// Reads the lines of a page one after the other.
class PageReader {
public:
    void take(const QString& line)
    {
        static const QRegularExpression numbered(R"(^(\d+)\. (.*)$)");
        static const QRegularExpression picture(R"(^ *!\[[^\]]+\]\(([^)]+)\))");
        if (line.startsWith(QStringLiteral("## "))) {
            finishStep();
            m_page.headings << line.mid(3);
        } else if (const auto match = numbered.match(line); match.hasMatch()) {
            finishStep();
            m_step = HandbookStep{m_page.headings.value(m_page.headings.size() - 1),
                                  match.captured(1).toInt(),
                                  {},
                                  {}};
            m_words = match.captured(2);
        } else if (const auto below = picture.match(line); below.hasMatch()) {
            finishStep();
            REQUIRE_FALSE(m_page.steps.empty());
            CHECK(m_page.steps.back().heading == m_page.headings.last());
            m_page.steps.back().picture = below.captured(1);
        } else if (m_step && line.startsWith(QStringLiteral("   "))) {
            m_words += u' ' + line.trimmed();
        } else {
            finishStep();
        }
    }

    HandbookPage finished(const QString& text)
    {
        finishStep();
        static const QRegularExpression break_(R"(\n +|\n(?=[^\n|#!0-9-]))");
        const QString joined = QString(text).replace(break_, QStringLiteral(" "));
        m_page.names = namesIn(joined);
        static const QRegularExpression italics(R"((?<![*`/])\*([^*`\n]+)\*(?!\*))");
        m_page.quoted = allOf(QString(joined).remove(QStringLiteral("**")), italics);
        static const QRegularExpression link(R"(\]\(([^)]+)\))");
        m_page.links = allOf(joined, link);
        return m_page;
    }

private:
    void finishStep()
    {
        if (m_step) {
            m_step->names = namesIn(m_words);
            m_page.steps.push_back(*m_step);
            m_step.reset();
        }
    }

    HandbookPage m_page;
    std::optional<HandbookStep> m_step;
    QString m_words;
};

} // namespace

std::filesystem::path handbookFolder()
{
    return std::filesystem::path(SOURCE_DIR) / "docs/handbook";
}

QStringList handbookPageNames()
{
    QStringList names;
    for (const auto& entry : std::filesystem::directory_iterator(handbookFolder())) {
        if (entry.path().extension() == ".md") {
            names << QString::fromStdString(entry.path().stem().string());
        }
    }
    names.sort();
    return names;
}

HandbookPage readHandbookPage(const QString& name)
{
    const auto bytes = core::readFile(handbookFolder() / (name.toStdString() + ".md"), 100'000);
    REQUIRE(bytes);
    const QString text = QString::fromStdString(*bytes);
    PageReader reader;
    for (const QString& line : text.split(u'\n')) {
        reader.take(line);
    }
    return reader.finished(text);
}
