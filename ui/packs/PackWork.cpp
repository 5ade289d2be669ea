#include "ui/packs/PackWork.h"

#include "core/assessment/Agreement.h"
#include "core/support/File.h"
#include "core/work/People.h"
#include "ui/base/Text.h"
#include "ui/session/Session.h"
#include "ui/words/ChangeWords.h"
#include "ui/words/CoreWords.h"
#include "ui/words/RefusalWords.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::PackWork)
};

core::Result<core::Casebook> openToRead(const std::filesystem::path& path)
{
    core::CasebookOptions options;
    options.readOnly = true;
    return core::Casebook::open(path, options);
}

/// Puts into words what would be disputed in one assessment.
core::Result<core::Done> addDisputes(const core::Casebook& casebook,
                                     const core::IncomingAssessment& one, LookedAt& looked)
{
    if (one.disputes.empty()) {
        return core::Done{};
    }
    const auto after = core::afterMerge(casebook, looked.preview, one.id);
    const auto owner = casebook.owner();
    const auto editions = one.isNew ? core::Result(core::Editions()) : casebook.editions(one.id);
    if (!after || !owner || !editions) {
        return !after ? after.problem() : !owner ? owner.problem() : editions.problem();
    }
    for (const core::Dispute& dispute : one.disputes) {
        if (core::mayLookInto(after->assessment(), dispute.record, owner->id)) {
            looked.disputes << disputeInWords(*after, *editions, dispute);
        }
    }
    return core::Done{};
}

core::Result<core::Done> addWarning(const core::Casebook& casebook,
                                    const core::MergeWarning& warning, LookedAt& looked)
{
    const auto after = core::afterMerge(casebook, looked.preview, warning.assessment);
    if (!after) {
        return after.problem();
    }
    const int edits = static_cast<int>(warning.edits);
    const QString about = edits > 0 ? Words::tr("%n change(s)", nullptr, edits)
                                    : fromUtf8(after->assessment().service.name);
    const QString why =
        warning.why ? inWords(*warning.why, after->assessment(), {}) : inWords(warning.reader);
    looked.warnings << translated(core::sentenceOf(warning.kind), {about, why});
    return core::Done{};
}

} // namespace

QString packKinds()
{
    return Words::tr("Packs (*.standpoint)");
}

Task packTask(const Session& session, const core::PackOptions& options,
              const std::filesystem::path& to)
{
    return [path = session.casebook().path(), clock = session.clock(), options,
            to](const core::Progress& progress) -> core::Result<QString> {
        auto casebook = openToRead(path);
        if (!casebook) {
            return casebook.problem();
        }
        auto bytes = core::makePack(*casebook, options, clock, progress);
        if (!bytes) {
            return bytes.problem();
        }
        if (auto done = core::writeFile(to, *bytes, path); !done) {
            return done.problem();
        }
        return Words::tr("The pack is saved at %1. Hand the file over as you like: it is not sent "
                         "anywhere.")
            .arg(fromPath(to));
    };
}

std::filesystem::path packName(const std::string& service, core::Reader reader, core::Date day)
{
    const char* const whom[] = {"panel", "team", "sponsor", "public"};
    return toPath(QStringLiteral("%1-for-the-%2-%3.standpoint")
                      .arg(fromUtf8(core::slug(service, "pack")),
                           QString::fromLatin1(whom[static_cast<int>(reader)]),
                           fromUtf8(core::toIso(day))));
}

core::Result<LookedAt> lookAt(const std::filesystem::path& casebook,
                              std::shared_ptr<const core::Pack> pack,
                              const std::set<core::PersonId>& leaveOut,
                              const core::Progress& progress)
{
    auto opened = openToRead(casebook);
    if (!opened) {
        return opened.problem();
    }
    auto preview = core::previewMerge(*opened, *pack, leaveOut, progress);
    if (!preview) {
        return preview.problem();
    }
    LookedAt looked{std::move(pack), std::move(*preview), {}, {}};
    for (const core::IncomingAssessment& one : looked.preview.assessments) {
        if (const auto done = addDisputes(*opened, one, looked); !done) {
            return done.problem();
        }
    }
    for (const core::MergeWarning& warning : looked.preview.warnings) {
        if (const auto done = addWarning(*opened, warning, looked); !done) {
            return done.problem();
        }
    }
    return looked;
}

} // namespace ui
