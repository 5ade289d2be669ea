#pragma once

#include "core/document/Document.h"

#include <string>
#include <vector>

/// Text that would be a mark somewhere in Markdown, kramdown or Govspeak, each on a line of its
/// own.
const std::vector<std::string>& textsLikeMarks();

/// So many made-up lines of letters that mean something, the same on every run.
std::vector<std::string> randomTexts(int count);

core::document::Block paragraphOf(const std::string& text);
core::document::Document documentOf(std::vector<core::document::Block> blocks);

/// A table with a cell that holds paragraphs, and a list in a list.
core::document::Table tableOfLists();

/// The words of a page of HTML, without marks and white space.
std::string wordsOf(const std::string& html);

/// The same of any text.
std::string squashed(std::string text);

/// What GitHub's reader of Markdown makes of `text`, and what GOV.UK's reader of kramdown does
/// (without its typography).
std::string commonMarkPage(const std::string& text);
std::string kramdownPage(const std::string& text);
