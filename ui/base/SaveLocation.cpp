#include "ui/base/SaveLocation.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct SaveLocation {
    Q_DECLARE_TR_FUNCTIONS(SaveLocation)
};

} // namespace

std::optional<std::filesystem::path> askSaveLocation(Prompts& prompts, QWidget* parent,
                                                     const FileQuestion& question,
                                                     const std::filesystem::path& casebook)
{
    auto place = prompts.fileToSave(parent, question);
    std::error_code ignored;
    if (place && std::filesystem::equivalent(*place, casebook, ignored)) {
        prompts.tell(parent, SaveLocation::tr("It cannot be saved there"),
                     SaveLocation::tr("This is the file with all your assessments. Choose another "
                                      "name."));
        return std::nullopt;
    }
    return place;
}

} // namespace ui
