#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace ui {

/// A language that the window can be in.
struct WindowLanguage {
    QString code; ///< "cy"
    QString name; ///< In itself: "Cymraeg".
};

/// The language of the window. Everything that is written for people follows it through QLocale,
/// dates and numbers too, whatever formats the system has. What it has no words for is in English.
class Language {
public:
    /// `folders` may hold files of translators, standpoint_CODE.qm. Those count more than what is
    /// built in, the first folder most, so that a translator sees their work without building.
    /// There is an application already.
    explicit Language(QStringList folders = {});

    /// All that there are, English first.
    QList<WindowLanguage> all() const;

    /// Whatever is worded from now on is in the language `code`. Empty, or where there is none
    /// such: the system's where there is a translation, else English. What is worded already stays
    /// as it is; see TranslatedWindow.
    void use(const QString& code);
    /// "cy"
    const QString& code() const { return m_code; }

private:
    bool hasFile(const QString& code) const;
    bool load(QTranslator& translator, const QString& code) const;
    QString usualCode() const;

    const QStringList m_folders;
    QString m_code;
    QTranslator m_english; ///< Has the plurals of what is missing in the other.
    QTranslator m_chosen;
};

/// What the window says of its own wording: that it waits for an editor. Empty where it does not.
/// A translation says that an editor went through it by a dash in place of these words.
QString translationNote();

} // namespace ui
