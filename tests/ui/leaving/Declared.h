#pragma once

#include <set>
#include <string>

/// The names of the classes that the window's sources derive from `base`: what is added tomorrow is
/// among them.
std::set<std::string> declaredFrom(const std::string& base);

/// The text fields that the window's sources make, each as the file and the name that it has there:
/// "Composer.cpp m_text".
std::set<std::string> textFieldsMade();

/// The files of the window's sources that hold a match of the regular expression, by name.
std::set<std::string> filesWith(const std::string& expression);
