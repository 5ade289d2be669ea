#pragma once

class QWidget;

namespace ui {

class Prompts;
class Session;

/// Gives the points that nobody leads to those whose profession leads them, after a preview.
void givePointsByProfession(Session& session, Prompts& prompts, QWidget* parent);

} // namespace ui
