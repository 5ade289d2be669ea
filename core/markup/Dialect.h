#pragma once

namespace core::markup {

/// CommonMark with the tables of GitHub, or what GOV.UK's publishing tools read: kramdown with
/// extensions that are looked for in the raw text before anything is parsed.
enum class Dialect { CommonMark, Govspeak };

/// Where a text stands. Only a block may have line breaks in either dialect.
enum class Place { Block, Heading, Cell };

} // namespace core::markup
