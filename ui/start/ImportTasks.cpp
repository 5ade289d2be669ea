#include "ui/start/ImportTasks.h"

#include "core/store/ChosenFile.h"
#include "core/support/Limits.h"
#include "core/work/FileImport.h"
#include "ui/base/Text.h"
#include "ui/session/Session.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t largestSample = 8U * 1024U * 1024U;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::ImportTasks)
};

core::Result<core::CheckedImport> check(const core::Library& library,
                                        const std::filesystem::path& file,
                                        const core::Progress& progress)
{
    auto text = core::readChosenFile(file, core::largestImport);
    if (!text) {
        return text.problem();
    }
    const auto source = std::make_shared<core::ImportedFiles>();
    source->add(std::move(*text), file.filename().string());
    return core::checkImport(source, library, progress);
}

core::Result<QString> add(core::Casebook& casebook, const core::CheckedImport& checked,
                          const core::Progress& progress)
{
    auto counts = core::addImport(casebook, checked, progress);
    if (!counts) {
        return counts.problem();
    }
    QString told =
        Words::tr("%n assessment(s) are new.", nullptr, counts->added) + u' ' +
        Words::tr("%n were there already and stay as they are.", nullptr, counts->alreadyThere);
    if (counts->different > 0) {
        told += u' ' + Words::tr("%n were there already and are different in the file; nothing of "
                                 "that was taken.",
                                 nullptr, counts->different);
    }
    if (counts->forgotten > 0) {
        told += u' ' + Words::tr("%1 left out, because it was forgotten here for good.")
                           .arg(counts->forgotten);
    }
    return told;
}

} // namespace

core::Result<core::AssessmentId> beginAssessment(Session& session, const BegunAssessment& begun)
{
    core::Person lead = session.author();
    if (!begun.yourName.empty() && begun.yourName != lead.name) {
        lead.name = begun.yourName;
        if (auto done = session.setAuthor(lead); !done) {
            return done.problem();
        }
    }
    auto start = core::startAssessment(begun.wanted, lead, session.library(), session.ids(),
                                       session.clock());
    if (!start) {
        return start.problem();
    }
    if (auto done = session.casebook().start(start->id, start->edits, start->editions); !done) {
        return done.problem();
    }
    session.casebookChanged();
    return start->id;
}

Task importTask(const Session& session, const core::BackupSettings& backups,
                const std::filesystem::path& file, const NoBackup& noBackup)
{
    return [path = session.casebook().path(), elsewhere = session.optionsElsewhere(),
            library = session.library(), backups, now = session.clock()(), file,
            noBackup](const core::Progress& progress) -> core::Result<QString> {
        auto checked = check(library, file, progress);
        if (!checked) {
            return checked.problem();
        }
        auto casebook = core::Casebook::open(path, elsewhere);
        if (!casebook) {
            return casebook.problem();
        }
        const auto kept = core::keepBefore(*casebook, core::BackupReason::Import, now, backups,
                                           core::Progress{progress.stop});
        if (kept.problem) {
            *noBackup = kept.problem;
            return *kept.problem;
        }
        return add(*casebook, *checked, progress);
    };
}

Task backupTask(const Session& session, const std::filesystem::path& to)
{
    return [path = session.casebook().path(),
            to](const core::Progress& progress) -> core::Result<QString> {
        core::CasebookOptions options;
        options.readOnly = true;
        auto casebook = core::Casebook::open(path, options);
        if (!casebook) {
            return casebook.problem();
        }
        if (auto done = casebook->backup(to, progress); !done) {
            return done.problem();
        }
        return Words::tr("All assessments are copied to %1.").arg(fromPath(to));
    };
}

std::vector<Sample> samplesIn(const std::filesystem::path& folder)
{
    std::vector<Sample> samples;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
        const auto extension = entry.path().extension();
        if (extension != ".json" && extension != ".jsonl") {
            continue;
        }
        const auto text = core::readChosenFile(entry.path(), largestSample);
        if (!text) {
            continue;
        }
        const auto items = core::readExchange(*text, entry.path().filename().string());
        if (!items || items->empty()) {
            continue;
        }
        QStringList names;
        for (const core::ExchangeItem& item : *items) {
            names.append(fromUtf8(item.assessment.service.name));
        }
        samples.push_back({entry.path(), items->front().assessment.id, names.join(u", ")});
    }
    std::sort(samples.begin(), samples.end(),
              [](const Sample& a, const Sample& b) { return a.file < b.file; });
    return samples;
}

} // namespace ui
