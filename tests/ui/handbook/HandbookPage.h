#pragma once

#include <QString>
#include <QStringList>

#include <filesystem>
#include <vector>

/// A name in bold with the keys behind it, if there are any.
struct HandbookName {
    QString name;
    QString keys;
};

/// One numbered step of a page.
struct HandbookStep {
    QString heading;
    int number = 0;
    std::vector<HandbookName> names; ///< What the step says in bold: actions, buttons, fields.
    QString picture;                 ///< What stands below the step, "pictures/notes.png".

    /// "Write notes 2".
    QString key() const { return heading + u' ' + QString::number(number); }
};

/// A page of the handbook as its text says.
struct HandbookPage {
    QStringList headings; ///< Below the title.
    std::vector<HandbookStep> steps;
    std::vector<HandbookName> names; ///< All in bold, in steps and outside.
    QStringList quoted;              ///< What is in italics.
    QStringList links;               ///< Pictures too.
};

std::filesystem::path handbookFolder();
/// "lead" and so on, index among them.
QStringList handbookPageNames();
/// The page must be there.
HandbookPage readHandbookPage(const QString& name);
