#include "ui/base/SavePlace.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct SavePlace {
    Q_DECLARE_TR_FUNCTIONS(SavePlace)
};

} // namespace

std::optional<std::filesystem::path> placeToSave(Prompts& prompts, QWidget* parent,
                                                 const FileQuestion& question,
                                                 const std::filesystem::path& casebook)
{
    auto place = prompts.fileToSave(parent, question);
    std::error_code ignored;
    if (place && std::filesystem::equivalent(*place, casebook, ignored)) {
        prompts.tell(parent, SavePlace::tr("It cannot be saved there"),
                     SavePlace::tr("This is the file with all your assessments. Choose another "
                                   "name."));
        return std::nullopt;
    }
    return place;
}

} // namespace ui
