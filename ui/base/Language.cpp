#include "ui/base/Language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

const QString sourceCode = QStringLiteral("en");

QString fileIn(const QString& folder, const QString& code)
{
    return QDir(folder).filePath(QStringLiteral("standpoint_%1.qm").arg(code));
}

QStringList codesIn(const QString& folder)
{
    static const QRegularExpression name(QStringLiteral("^standpoint_(\\w+)\\.qm$"));
    QStringList codes;
    for (const QString& file : QDir(folder).entryList({QStringLiteral("standpoint_*.qm")})) {
        if (const auto match = name.match(file); match.hasMatch()) {
            codes << match.captured(1);
        }
    }
    return codes;
}

} // namespace

Language::Language(QStringList folders)
    : m_folders(std::move(folders) + QStringList{QStringLiteral(":/")})
{
}

QList<WindowLanguage> Language::all() const
{
    QStringList codes;
    for (const QString& folder : m_folders) {
        codes += codesIn(folder);
    }
    codes.removeAll(sourceCode);
    codes.removeDuplicates();
    std::sort(codes.begin(), codes.end());
    codes.prepend(sourceCode);
    QList<WindowLanguage> languages;
    for (const QString& code : codes) {
        const QString name = QLocale(code).nativeLanguageName();
        languages << WindowLanguage{code, code == sourceCode ? QStringLiteral("English")
                                          : name.isEmpty()   ? code
                                                             : name};
    }
    return languages;
}

void Language::use(const QString& code)
{
    const bool isThere = code == sourceCode || (!code.isEmpty() && hasFile(code));
    m_code = isThere ? code : usualCode();
    QCoreApplication::removeTranslator(&m_chosen);
    QCoreApplication::removeTranslator(&m_english);
    if (load(m_english, sourceCode)) {
        QCoreApplication::installTranslator(&m_english);
    }
    const bool isEnglish = m_code == sourceCode || !load(m_chosen, m_code);
    if (!isEnglish) {
        QCoreApplication::installTranslator(&m_chosen);
    }
    // The system's formats may be those of another language: "23. November" in an English
    // sentence.
    QLocale::setDefault(QLocale(isEnglish ? m_english.language() : m_chosen.language()));
}

bool Language::hasFile(const QString& code) const
{
    return std::ranges::any_of(
        m_folders, [&](const QString& folder) { return QFileInfo::exists(fileIn(folder, code)); });
}

bool Language::load(QTranslator& translator, const QString& code) const
{
    // A file that cannot be read is passed over, as if it was not there.
    return std::ranges::any_of(
        m_folders, [&](const QString& folder) { return translator.load(fileIn(folder, code)); });
}

QString Language::usualCode() const
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString& language : wanted) {
        const QString code = language.section(u'-', 0, 0);
        if (code == sourceCode || hasFile(code)) {
            return code;
        }
    }
    return sourceCode;
}

QString translationNote()
{
    const char* const english =
        QT_TRANSLATE_NOOP("ui::Language", "This wording is ours and waits for an editor.");
    const QString note = QCoreApplication::translate("ui::Language", english);
    return note == QLatin1String(english) || note == QStringLiteral("–") ? QString() : note;
}

} // namespace ui
