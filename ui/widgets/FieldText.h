#pragma once

#include <QString>

#include <functional>
#include <string>

class QLineEdit;
class QObject;
class QPlainTextEdit;
class QTextDocument;

namespace ui {

/// All text of a document, as it was typed: Qt's own way makes plain blanks of no-break ones.
QString textIn(const QTextDocument& document);
QString textIn(const QPlainTextEdit& field);

/// What a field says, to be recorded in the place of `recorded`: without blanks at its ends; or
/// `recorded` itself, to the byte, while nobody has changed what the field showed of it.
std::string wordsIn(const QPlainTextEdit& field, const std::string& recorded = {});
std::string wordsIn(const QLineEdit& field, const std::string& recorded = {});

/// Has `form` do `act` when the words in its `field` are finished: somebody left it or pressed
/// Enter, or assistive technology wrote into it, which needs no keyboard there. Nothing is written
/// while `isShowing`, when the form fills its fields itself.
void whenWritten(QLineEdit& field, QObject& form, const std::function<bool()>& isShowing,
                 const std::function<void()>& act);

} // namespace ui
