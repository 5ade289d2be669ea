#include "app/Completions.h"

#include <functional>
#include <vector>

namespace app {

namespace {

std::vector<const CLI::App*> commandsOf(const CLI::App& app)
{
    return app.get_subcommands([](const CLI::App*) { return true; });
}

/// An option that a shell can offer.
struct Offer {
    std::string name; ///< With its dashes: "--kind".
    std::string says;
    std::vector<std::string> words; ///< What it may be given; empty for anything.
    bool takesValue = false;
};

/// The words of a "{a,b}" that CLI11 puts into the name of an option's type.
std::vector<std::string> wordsIn(const std::string& type)
{
    const auto first = type.find('{');
    const auto last = type.find('}');
    if (first == std::string::npos || last == std::string::npos) {
        return {};
    }
    return CLI::detail::split(type.substr(first + 1, last - first - 1), ',');
}

std::vector<Offer> offersOf(const CLI::App& app)
{
    std::vector<Offer> offers;
    for (const auto* option : app.get_options([](const CLI::Option*) { return true; })) {
        const bool takesValue = option->get_items_expected_max() > 0;
        const auto words = wordsIn(option->get_type_name());
        for (const auto& name : option->get_lnames()) {
            offers.push_back({"--" + name, option->get_description(), words, takesValue});
        }
        for (const auto& name : option->get_snames()) {
            offers.push_back({"-" + name, option->get_description(), words, takesValue});
        }
    }
    return offers;
}

/// The words of a command's own arguments: the names of the shells.
std::vector<std::string> argumentWords(const CLI::App& app)
{
    std::vector<std::string> words;
    for (const auto* option : app.get_options([](const CLI::Option*) { return true; })) {
        if (option->get_positional() && option->get_lnames().empty()) {
            for (const auto& word : wordsIn(option->get_type_name())) {
                words.push_back(word);
            }
        }
    }
    return words;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const auto& word : words) {
        text += (text.empty() ? "" : " ") + word;
    }
    return text;
}

std::vector<std::string> namesOf(const CLI::App& app)
{
    std::vector<std::string> names;
    for (const auto* command : commandsOf(app)) {
        names.push_back(command->get_name());
    }
    return names;
}

/// `text` inside single quotes, as all three shells read it.
std::string quotedForShell(const std::string& text)
{
    std::string result = "'";
    for (const char letter : text) {
        result += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
    }
    return result + "'";
}

/// Calls `visit` with every command and its path: "standards show".
void eachCommand(const CLI::App& app, const std::string& path,
                 const std::function<void(const CLI::App&, const std::string&)>& visit)
{
    for (const auto* command : commandsOf(app)) {
        const std::string here =
            path.empty() ? command->get_name() : path + " " + command->get_name();
        visit(*command, here);
        eachCommand(*command, here, visit);
    }
}

std::string forBash(const CLI::App& root)
{
    std::string paths;
    std::string values;
    std::string words =
        "    '') words=" + quotedForShell(joined(namesOf(root)) + " --help --version") + " ;;\n";
    eachCommand(root, {}, [&](const CLI::App& command, const std::string& path) {
        std::vector<std::string> offered = namesOf(command);
        for (const auto& word : argumentWords(command)) {
            offered.push_back(word);
        }
        for (const auto& offer : offersOf(command)) {
            offered.push_back(offer.name);
            if (!offer.words.empty()) {
                values += "    " + quotedForShell(path + ":" + offer.name) +
                          ") COMPREPLY=($(compgen -W " + quotedForShell(joined(offer.words)) +
                          " -- \"$cur\")); return ;;\n";
            }
        }
        words +=
            "    " + quotedForShell(path) + ") words=" + quotedForShell(joined(offered)) + " ;;\n";
        if (const auto space = path.find(' '); space != std::string::npos) {
            paths += "    " + quotedForShell(path) + ") path=" + quotedForShell(path) + " ;;\n";
        }
    });
    return "_standpoint_cli() {\n"
           "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} path='' "
           "words=''\n"
           "  COMPREPLY=()\n"
           "  [ \"$COMP_CWORD\" -gt 1 ] && path=${COMP_WORDS[1]}\n"
           "  [ \"$COMP_CWORD\" -gt 2 ] && case \"$path ${COMP_WORDS[2]}\" in\n" +
           paths +
           "  esac\n"
           "  case \"$path:$prev\" in\n" +
           values +
           "  esac\n"
           "  case \"$path\" in\n" +
           words +
           "  esac\n"
           "  COMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))\n"
           "  case \"$cur\" in\n"
           "    -*) ;;\n"
           "    *) [ -n \"$path\" ] && COMPREPLY+=($(compgen -f -- \"$cur\")) ;;\n"
           "  esac\n"
           "}\n"
           "complete -o filenames -F _standpoint_cli standpoint-cli\n";
}

/// Text inside the brackets and colons of an _arguments specification.
std::string forSpecification(const std::string& text)
{
    std::string result;
    for (const char letter : text) {
        if (letter == '[' || letter == ']' || letter == ':' || letter == '\\') {
            result += '\\';
        }
        result += letter;
    }
    return result;
}

std::string zshOption(const Offer& offer)
{
    std::string specification = "*" + offer.name + "[" + forSpecification(offer.says) + "]";
    if (offer.takesValue) {
        specification +=
            ":value:" + (offer.words.empty() ? (offer.name == "-o" || offer.name == "--output"
                                                    ? std::string("_files")
                                                    : std::string(" "))
                                             : "(" + joined(offer.words) + ")");
    }
    return " " + quotedForShell(specification);
}

std::string forZsh(const CLI::App& root)
{
    std::string described;
    std::string nested;
    std::string cases;
    for (const auto* command : commandsOf(root)) {
        described += "    " +
                     quotedForShell(command->get_name() + ":" +
                                    forSpecification(command->get_description())) +
                     "\n";
    }
    eachCommand(root, {}, [&](const CLI::App& command, const std::string& path) {
        std::vector<std::string> first = namesOf(command);
        for (const auto& word : argumentWords(command)) {
            first.push_back(word);
        }
        cases += "    (" + quotedForShell(path) + ") _arguments";
        for (const auto& offer : offersOf(command)) {
            cases += zshOption(offer);
        }
        cases += first.empty() ? " '*:file:_files' ;;\n"
                               : " " + quotedForShell("1:what:(" + joined(first) + ")") + " ;;\n";
        if (path.find(' ') != std::string::npos) {
            nested +=
                "    (" + quotedForShell(path) +
                ") (( CURRENT > 2 )) && { path_=$words[1,2]; shift words; (( CURRENT-- )) } ;;\n";
        }
    });
    return "#compdef standpoint-cli\n"
           "_standpoint_cli() {\n"
           "  local -a commands=(\n" +
           described +
           "  )\n"
           "  if (( CURRENT == 2 )); then\n"
           "    _describe command commands\n"
           "    return\n"
           "  fi\n"
           "  shift words; (( CURRENT-- ))\n"
           "  local path_=$words[1]\n"
           "  case \"$words[1] $words[2]\" in\n" +
           nested +
           "  esac\n"
           "  case \"$path_\" in\n" +
           cases +
           "  esac\n"
           "}\n"
           "if [ \"$funcstack[1]\" = \"_standpoint_cli\" ]; then\n"
           "  _standpoint_cli \"$@\"\n"
           "else\n"
           "  compdef _standpoint_cli standpoint-cli\n"
           "fi\n";
}

std::string fishCondition(const std::string& path)
{
    const auto space = path.rfind(' ');
    std::string condition = "__fish_seen_subcommand_from " + path.substr(space + 1);
    if (space != std::string::npos) {
        condition += "; and __fish_seen_subcommand_from " + path.substr(0, space);
    }
    return quotedForShell(condition);
}

std::string forFish(const CLI::App& root)
{
    const std::string begin = "complete -c standpoint-cli -n ";
    std::string text;
    for (const auto* command : commandsOf(root)) {
        text += begin + "__fish_use_subcommand -f -a " + command->get_name() + " -d " +
                quotedForShell(command->get_description()) + "\n";
    }
    eachCommand(root, {}, [&](const CLI::App& command, const std::string& path) {
        const std::string condition = fishCondition(path);
        for (const auto* inner : commandsOf(command)) {
            text += begin + condition + " -f -a " + inner->get_name() + " -d " +
                    quotedForShell(inner->get_description()) + "\n";
        }
        if (const auto words = argumentWords(command); !words.empty()) {
            text += begin + condition + " -f -a " + quotedForShell(joined(words)) + "\n";
        }
        for (const auto& offer : offersOf(command)) {
            const bool isLong = offer.name.starts_with("--");
            text += begin + condition +
                    (isLong ? " -l " + offer.name.substr(2) : " -s " + offer.name.substr(1)) +
                    " -d " + quotedForShell(offer.says);
            if (offer.takesValue) {
                text +=
                    offer.words.empty() ? " -r" : " -x -a " + quotedForShell(joined(offer.words));
            }
            text += "\n";
        }
    });
    return text;
}

} // namespace

std::string completionsFor(const std::string& shell, const CLI::App& root)
{
    if (shell == "bash") {
        return forBash(root);
    }
    return shell == "zsh" ? forZsh(root) : forFish(root);
}

} // namespace app
