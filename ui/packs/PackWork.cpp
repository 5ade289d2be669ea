#include "ui/packs/PackWork.h"

#include "core/assessment/Agreement.h"
#include "core/support/File.h"
#include "core/work/People.h"
#include "ui/base/Text.h"
#include "ui/session/Session.h"
#include "ui/words/DisputeWords.h"

#include <QCoreApplication>

#include <algorithm>

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

/// The assessment as it would be, and the editions to name its points by.
core::Result<QStringList> disputesOf(const core::Casebook& casebook,
                                     const core::IncomingAssessment& one,
                                     const core::MergePreview& preview)
{
    core::Ledger before(one.id, {});
    core::Editions editions;
    if (!one.isNew) {
        auto read = casebook.read(one.id);
        auto bound = casebook.editions(one.id);
        if (!read || !bound) {
            return read ? bound.problem() : read.problem();
        }
        before = std::move(*read);
        editions = std::move(*bound);
    }
    const auto incoming =
        std::find_if(preview.incoming.begin(), preview.incoming.end(),
                     [&](const core::AssessmentIntake& start) { return start.id == one.id; });
    const core::Ledger after =
        incoming != preview.incoming.end() ? core::joined(before, *incoming) : before;
    const auto owner = casebook.owner();
    if (!owner) {
        return owner.problem();
    }
    QStringList lines;
    for (const core::Dispute& dispute : one.disputes) {
        if (core::mayLookInto(after.assessment(), dispute.record, owner->id)) {
            lines.append(disputeInWords(after, editions, dispute));
        }
    }
    return lines;
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
    LookedAt looked{std::move(pack), std::move(*preview), {}};
    for (const core::IncomingAssessment& one : looked.preview.assessments) {
        auto lines = disputesOf(*opened, one, looked.preview);
        if (!lines) {
            return lines.problem();
        }
        looked.disputes += *lines;
    }
    return looked;
}

} // namespace ui
