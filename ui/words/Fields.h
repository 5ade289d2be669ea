#pragma once

#include "ui/words/Words.h"

#include <QComboBox>
#include <QLabel>
#include <QString>
#include <QVBoxLayout>

#include <cstddef>
#include <optional>

namespace ui {

/// A label above a field. Qt 6.4 names a combo box by its label alone, so every field has one.
inline QVBoxLayout* labelled(const QString& words, QWidget* field)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    auto* label = new QLabel(words);
    label->setBuddy(field);
    label->setWordWrap(true);
    if (auto* combo = qobject_cast<QComboBox*>(field)) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(8);
    }
    field->setAccessibleName(QString(words).remove(u'&'));
    column->addWidget(label);
    column->addWidget(field);
    return column;
}

/// Fills a combo box with the values of an enumeration of core, in words.
template <typename Enum>
void fillWithWords(QComboBox& combo)
{
    for (std::size_t i = 0; i < core::Words<Enum>::all.size(); ++i) {
        combo.addItem(inWords(static_cast<Enum>(i)), static_cast<int>(i));
    }
}

/// The same after a first entry that stands for nothing.
template <typename Enum>
void fillWithWords(QComboBox& combo, const QString& nothing)
{
    combo.addItem(nothing, -1);
    fillWithWords<Enum>(combo);
}

template <typename Enum>
std::optional<Enum> chosenIn(const QComboBox& combo)
{
    const int value = combo.currentData().toInt();
    return value < 0 ? std::nullopt : std::optional(static_cast<Enum>(value));
}

template <typename Enum>
void chooseIn(QComboBox& combo, std::optional<Enum> value)
{
    combo.setCurrentIndex(combo.findData(value ? static_cast<int>(*value) : -1));
}

} // namespace ui
