#include "ui/standards/Prose.h"

namespace ui {

void Prose::heading(int level, const QString& words)
{
    m_html += QStringLiteral("<h%1>%2</h%1>").arg(level).arg(words.toHtmlEscaped());
}

void Prose::paragraph(const QString& words)
{
    if (!words.isEmpty()) {
        m_html += QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped());
    }
}

void Prose::muted(const QString& words)
{
    if (!words.isEmpty()) {
        m_html += QStringLiteral("<p style=\"color:%1\">%2</p>")
                      .arg(m_theme.muted.name(), words.toHtmlEscaped());
    }
}

void Prose::fact(const QString& label, const QString& value)
{
    if (!value.isEmpty()) {
        m_html += QStringLiteral("<p style=\"margin-top:2px;margin-bottom:2px\"><b>%1:</b> %2</p>")
                      .arg(label.toHtmlEscaped(), value.toHtmlEscaped());
    }
}

void Prose::caution(const QString& words)
{
    if (!words.isEmpty()) {
        m_html += QStringLiteral("<table width=\"100%\" cellpadding=\"6\"><tr><td bgcolor=\"%1\">"
                                 "<span style=\"color:%2\">%3</span></td></tr></table>")
                      .arg(m_theme.caution.fill.name(), m_theme.caution.text.name(),
                           words.toHtmlEscaped());
    }
}

void Prose::list(const QStringList& entries)
{
    if (entries.isEmpty()) {
        return;
    }
    m_html += QStringLiteral("<ul>");
    for (const QString& entry : entries) {
        m_html += QStringLiteral("<li>%1</li>").arg(entry.toHtmlEscaped());
    }
    m_html += QStringLiteral("</ul>");
}

void Prose::link(const QString& address, const QString& words, const QString& after)
{
    m_html += QStringLiteral("<p style=\"margin-top:2px;margin-bottom:2px\">"
                             "<a href=\"%1\">%2</a>%3</p>")
                  .arg(address.toHtmlEscaped(), words.toHtmlEscaped(), after.toHtmlEscaped());
}

} // namespace ui
