#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

/// Words that no translator of the window is asked for: what people wrote in the sample, what the
/// standards say, names, dates, files and keys.
class DataWords {
public:
    DataWords();

    /// What of `text` is in plain letters and is none of these; empty where all of it is signed, as
    /// by pseudo.py, or data.
    QStringList unknownIn(const QString& text) const;

    void add(const QString& words) { m_texts.insert(words.simplified()); }

private:
    void addJson(const QByteArray& json);
    void addYaml(const QString& yaml);
    QStringList unknownInLine(QString line) const;
    QString withoutKnown(QString line) const;
    bool knows(const QString& words) const;

    QSet<QString> m_texts;
    QString m_all; ///< Everything in one, for parts of texts.
};
