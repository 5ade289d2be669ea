#include "tests/ui/leaving/Declared.h"

#include "core/support/File.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <regex>

namespace {

template <typename Look>
void eachSource(Look&& look)
{
    const auto folder = std::filesystem::path(SOURCE_DIR) / "ui";
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        const auto ending = entry.path().extension();
        if (ending == ".h" || ending == ".cpp") {
            const auto text = core::readFile(entry.path(), 10'000'000);
            REQUIRE(text);
            look(entry.path(), *text);
        }
    }
}

} // namespace

std::set<std::string> declaredFrom(const std::string& base)
{
    std::set<std::string> names;
    const std::regex expression("class (\\w+)(?: final)? : public " + base + "\\b");
    eachSource([&](const std::filesystem::path&, const std::string& text) {
        for (std::sregex_iterator at(text.begin(), text.end(), expression), end; at != end; ++at) {
            names.insert("ui::" + (*at)[1].str());
        }
    });
    return names;
}

std::set<std::string> textFieldsMade()
{
    std::set<std::string> kinds{"QLineEdit", "QPlainTextEdit", "QTextEdit"};
    for (const std::string base : {"QLineEdit", "QPlainTextEdit", "QTextEdit"}) {
        for (const std::string& derived : declaredFrom(base)) {
            kinds.insert(derived.substr(std::string("ui::").size()));
        }
    }
    std::string any;
    for (const std::string& kind : kinds) {
        any += (any.empty() ? "" : "|") + kind;
    }
    const std::regex expression("(\\w+)\\W{1,3}new (?:" + any +
                                ")\\b|(?:make_unique<|^ +)(?:" + any + ")[> ]+(\\w+)?[;(]");
    std::set<std::string> fields;
    eachSource([&](const std::filesystem::path& file, const std::string& text) {
        for (std::sregex_iterator at(text.begin(), text.end(), expression), end; at != end; ++at) {
            fields.insert(file.filename().string() + " " + (*at)[1].str() + (*at)[2].str());
        }
    });
    return fields;
}

std::set<std::string> filesWith(const std::string& expression)
{
    std::set<std::string> files;
    const std::regex wanted(expression);
    eachSource([&](const std::filesystem::path& file, const std::string& text) {
        if (std::regex_search(text, wanted)) {
            files.insert(file.filename().string());
        }
    });
    return files;
}
