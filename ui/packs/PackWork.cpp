#include "ui/packs/PackWork.h"

#include "core/assessment/Agreement.h"
#include "core/assessment/ShownName.h"
#include "core/packs/SignOwnEdits.h"
#include "core/support/File.h"
#include "core/work/People.h"
#include "ui/base/ProblemWords.h"
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

core::Result<core::Casebook> openToRead(const std::filesystem::path& path,
                                        core::CasebookOptions options)
{
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
    const QString why = warning.why ? inWords(*warning.why, after->assessment(), {})
                        : warning.by.empty()
                            ? inWords(warning.reader)
                            : fromUtf8(core::nameOf(after->assessment(), warning.by));
    looked.warnings << translated(core::sentenceOf(warning.kind), {about, why});
    return core::Done{};
}

/// Signs what the casebook's owner wrote. Says why not where that cannot be, and nothing else.
QString signTheirs(const std::filesystem::path& path, const core::CasebookOptions& elsewhere,
                   const std::vector<core::AssessmentId>& assessments,
                   const std::filesystem::path& keys)
{
    const auto said = [](const core::Problem& problem) {
        return Words::tr("It is not signed with your key: %1").arg(inWords(problem));
    };
    const auto key = core::SigningKey::keptIn(keys);
    if (!key) {
        return said(key.problem());
    }
    auto casebook = core::Casebook::open(path, elsewhere);
    if (!casebook) {
        return said(casebook.problem());
    }
    const auto done = core::signOwnEdits(*casebook, assessments, *key);
    return done ? QString() : said(done.problem());
}

QStringList keysInWords(const core::MergePreview& preview)
{
    QStringList lines;
    for (const core::KeyClaim& claim : preview.keys) {
        const QString changes = Words::tr("%n change(s)", nullptr, static_cast<int>(claim.edits));
        lines << translated(core::sentenceOf(claim),
                            {changes, fromUtf8(claim.name), fromUtf8(core::shortKey(claim.key))});
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
    return [path = session.casebook().path(), elsewhere = session.optionsElsewhere(),
            clock = session.clock(), options, to,
            keys = session.keyFolder()](const core::Progress& progress) -> core::Result<QString> {
        const QString unsignedBecause = options.reader == core::Reader::Panel
                                            ? signTheirs(path, elsewhere, options.assessments, keys)
                                            : QString();
        auto casebook = openToRead(path, elsewhere);
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
        const QString saved =
            Words::tr("The pack is saved at %1. Hand the file over as you like: it is not sent "
                      "anywhere.")
                .arg(fromPath(to));
        return unsignedBecause.isEmpty() ? saved : saved + QStringLiteral("\n\n") + unsignedBecause;
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
                              const core::CasebookOptions& elsewhere,
                              std::shared_ptr<const core::Pack> pack,
                              const std::set<core::PersonId>& leaveOut,
                              const std::filesystem::path& keys, const core::Progress& progress)
{
    auto opened = openToRead(casebook, elsewhere);
    if (!opened) {
        return opened.problem();
    }
    const auto key = core::SigningKey::keptIn(keys);
    auto preview = core::previewMerge(*opened, *pack, leaveOut, progress,
                                      key ? key->publicKey() : std::string());
    if (!preview) {
        return preview.problem();
    }
    LookedAt looked{std::move(pack), std::move(*preview), {}, {}, {}};
    looked.keys = keysInWords(looked.preview);
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
