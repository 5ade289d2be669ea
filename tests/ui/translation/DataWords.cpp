#include "tests/ui/translation/DataWords.h"

#include "core/standards/OwnStandards.h"
#include "core/support/File.h"
#include "ui/window/Actions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include <catch2/catch.hpp>

#include <filesystem>
#include <functional>

namespace {

QString textOf(const std::filesystem::path& file)
{
    const auto text = core::readFile(file, 10'000'000);
    REQUIRE(text);
    return QString::fromStdString(*text);
}

/// What the dialogs that add a standard are tried with.
QString fromTemplate()
{
    const std::string text(core::templateStandard());
    return QString::fromStdString(text);
}

/// Names, which are the same in every language, and what a person types as it stands.
const char* const names[] = {"Standpoint",
                             "English",
                             "Cymraeg",
                             "American English",
                             "British English",
                             "Lena Dahl",
                             "PDF",
                             "DOCX",
                             "Word",
                             "HTML",
                             "Markdown",
                             "Govspeak",
                             "CSV",
                             "JSON",
                             "YAML",
                             "PNG",
                             "MB",
                             "kB",
                             "KB",
                             "GB",
                             "GOV.UK",
                             "Ctrl",
                             "Shift",
                             "Alt",
                             "Tab",
                             "Esc",
                             "Del",
                             "Home",
                             "PgDown",
                             "PgUp",
                             "Up",
                             "Down",
                             "Left",
                             "Right",
                             "Return",
                             "Enter",
                             "Space",
                             "Ins",
                             "Backspace",
                             "told",
                             "team",
                             "casebook.standpoint",
                             "bytes",
                             "all",
                             "both",
                             "gds",
                             "our-standard",
                             "Ours",
                             "Our Service Standard",
                             "Plain report",
                             "xa"};

} // namespace

DataWords::DataWords()
{
    const std::filesystem::path source(SOURCE_DIR);
    for (const char* name : names) {
        add(QString::fromUtf8(name));
    }
    for (int i = 1; i <= 12; ++i) {
        add(QLocale().monthName(i));
        add(QLocale().monthName(i, QLocale::ShortFormat));
    }
    for (int i = 1; i <= 7; ++i) {
        add(QLocale().dayName(i));
        add(QLocale().dayName(i, QLocale::ShortFormat));
    }
    for (const auto& action : ui::actionTexts()) {
        for (const QKeySequence& keys : action.shortcuts) {
            add(keys.toString(QKeySequence::NativeText));
        }
    }
    for (const auto& entry : std::filesystem::directory_iterator(source / "samples")) {
        if (entry.path().extension() == ".json") {
            addJson(textOf(entry.path()).toUtf8());
        }
    }
    addYaml(fromTemplate());
    for (const char* folder : {"standards", "reports", "retention"}) {
        for (const auto& entry : std::filesystem::directory_iterator(source / folder)) {
            if (entry.path().extension() == ".yaml") {
                addYaml(textOf(entry.path()));
            }
        }
    }
}

void DataWords::addJson(const QByteArray& json)
{
    const std::function<void(const QJsonValue&)> look = [&](const QJsonValue& value) {
        if (value.isString()) {
            add(value.toString());
            m_all += u' ' + value.toString().simplified() + u' ';
        } else if (value.isArray()) {
            for (const auto& one : value.toArray()) {
                look(one);
            }
        } else if (value.isObject()) {
            for (const auto& one : value.toObject()) {
                look(one);
            }
        }
    };
    const QJsonDocument document = QJsonDocument::fromJson(json);
    look(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
}

void DataWords::addYaml(const QString& yaml)
{
    static const QRegularExpression scalar(QStringLiteral("(?:^|[\\s\\[{,])(?:[\\w-]+: +|- +)\"?"
                                                          "([^\"\\n{}\\[\\]|>]+)\"?"));
    for (auto found = scalar.globalMatch(yaml); found.hasNext();) {
        QString words = found.next().captured(1).trimmed();
        add(words);
        // "short: GDS" within "- {id: …, short: GDS}"
        for (const QString& part : words.split(QStringLiteral(", "))) {
            add(part.section(QStringLiteral(": "), -1));
        }
    }
    m_all += u' ' + yaml.simplified();
}

bool DataWords::knows(const QString& words) const
{
    if (words.endsWith(u'.')) {
        return m_texts.contains(words) || knows(words.chopped(1));
    }
    // Within a sentence a name begins small: "1 not met".
    if (m_texts.contains(words) || m_texts.contains(words.left(1).toUpper() + words.mid(1)) ||
        (words.size() > 11 && words.contains(u' ') && m_all.contains(words))) {
        return true;
    }
    // Names, dates and keys that stand beside each other.
    const QStringList parts =
        words.split(QRegularExpression(QStringLiteral("[,;:.·+()/]\\s*")), Qt::SkipEmptyParts);
    return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [this](const QString& part) {
               return knows(part.trimmed());
           });
}

QStringList DataWords::unknownIn(const QString& text) const
{
    QStringList unknown;
    const QStringList lines = text.split(
        QRegularExpression(QStringLiteral("[\\n\\t\\x{2028}\\x{2029}\\x{fdd0}\\x{fdd1}]")));
    for (const QString& line : lines) {
        const QString shown = line.simplified().remove(u'&');
        const bool isWritten = shown.size() > 11 && m_all.contains(shown);
        if (!isWritten && !m_texts.contains(shown) && !unknownInLine(shown).isEmpty()) {
            unknown << unknownInLine(withoutKnown(shown));
        }
    }
    return unknown;
}

QStringList DataWords::unknownInLine(QString line) const
{
    // Runs of plain letters with what stands between them; the signed letters of translations,
    // their brackets and numbers end a run.
    static const QRegularExpression run(
        QStringLiteral("[A-Za-z](?:[A-Za-z'’.,;:/()+&@_“”\"?! -]*[A-Za-z.?!])?"));
    static const QRegularExpression file(
        QStringLiteral("\\b(?:Ctrl|Shift|Alt)\\+[^\\s,]+|\\S*/\\S*|\\S+@\\S+|\\S+\\.\\w{2,10}\\b"
                       "|\\b[0-9a-f]{8,}\\b|\\b[0-9a-f]{2,4}(?: [0-9a-f]{2,4})+\\b"));
    line.replace(file, QStringLiteral("0"));
    QStringList unknown;
    for (auto found = run.globalMatch(line); found.hasNext();) {
        const QString words = found.next().captured().trimmed();
        if (words.size() > 1 && !knows(words)) {
            unknown << words;
        }
    }
    return unknown;
}

QString DataWords::withoutKnown(QString line) const
{
    // What somebody wrote may be cut: its beginning stands before an ellipsis.
    const qsizetype cut = line.indexOf(u'…');
    for (qsizetype from = 0; from + 11 < cut; ++from) {
        if (m_all.contains(line.mid(from, cut - from))) {
            line.replace(from, cut - from, QStringLiteral("0"));
            break;
        }
    }
    for (const QString& text : m_texts) {
        if (text.size() > 11 && text.contains(u' ')) {
            line.replace(text, QStringLiteral("0"));
        }
    }
    return line;
}
