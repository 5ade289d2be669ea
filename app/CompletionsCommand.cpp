#include "app/Command.h"
#include "app/Completions.h"

namespace app {

void addCompletionsCommand(Commands& commands)
{
    auto shell = std::make_shared<std::string>();
    CLI::App& command = commands.add("completions", "Print a completion script for a shell");
    command.add_option("SHELL", *shell, "The shell")
        ->required()
        ->check(CLI::IsMember(std::vector<std::string>{"bash", "zsh", "fish"}));
    commands.setAction(command, [shell, &commands](AppContext& context) {
        context.output += completionsFor(*shell, commands.root());
        return Exit::Done;
    });
}

} // namespace app
