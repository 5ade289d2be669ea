#pragma once

#include "core/assessment/Rules.h"

#include <QString>

#include <vector>

class QFrame;
class QLabel;
class QPushButton;
class QWidget;

namespace ui {

// What the pages of the panel's day are put together from.

QLabel* pageTitle(const QString& words);
QLabel* partTitle(const QString& words);
/// Words that wrap; `muted` ones in a lighter colour.
QLabel* sentence(const QString& words = {}, bool muted = false);
/// A message about what somebody just did wrong, hidden until it says something.
QLabel* messageLine(const char* id);
/// Says `words` in a message line and hides it when there are none. `at` is where the keyboard is
/// or goes: its description says the same, so that a screen reader hears it.
void say(QLabel& line, const QString& words, QWidget* at);
QPushButton* button(const char* id, const QString& words);
QFrame* rule();

/// "1 Understand users and their needs", with the label that the point has among `editions`.
QString pointWithTitle(const core::Editions& editions, const core::PointRef& point);
QString pointTitle(const core::Editions& editions, const core::PointRef& point);
/// "1, 3 and W2"
QString pointsInWords(const core::Editions& editions, const std::vector<core::PointRef>& points);
/// "Una Roe, Ben Ash and Cai Lewis"
QString joined(const QStringList& words);
/// The name that the panel has or had for `person`, and of namesakes what tells them apart.
QString personName(const core::Assessment& assessment, const core::PersonId& person);

} // namespace ui
