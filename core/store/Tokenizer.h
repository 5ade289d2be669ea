#pragma once

/// How texts are taken apart into words wherever they are searched or the search is checked:
/// letters of all scripts, without accents (SQLite's "unicode61"). A macro, as it is pasted into
/// statements.
#define STANDPOINT_TOKENIZER "tokenize='unicode61 remove_diacritics 2'"
