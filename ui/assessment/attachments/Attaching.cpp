#include "ui/assessment/attachments/Attaching.h"

#include "core/store/Casebook.h"
#include "core/store/ChosenFile.h"
#include "core/work/Attachments.h"
#include "ui/base/Background.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/Text.h"

namespace ui {

namespace {

core::Result<core::Attachment> keep(const std::filesystem::path& casebook,
                                    const core::CasebookOptions& elsewhere,
                                    const core::AssessmentId& assessment,
                                    const std::filesystem::path& path)
{
    auto bytes = core::readChosenFile(path, core::largestAttachment);
    if (!bytes) {
        return bytes.problem();
    }
    auto file = core::attachmentOf(path.filename().string(), *bytes);
    if (!file) {
        return file.problem();
    }
    auto opened = core::Casebook::open(casebook, elsewhere);
    if (!opened) {
        return opened.problem();
    }
    std::vector<std::string> contents;
    contents.push_back(std::move(*bytes));
    if (auto done = opened->attach(assessment, {}, contents); !done) {
        return done.problem();
    }
    return file;
}

} // namespace

Attaching::Attaching(std::filesystem::path casebook, core::CasebookOptions elsewhere,
                     core::AssessmentId assessment, std::vector<std::filesystem::path> files,
                     QObject* parent)
    : QObject(parent)
    , m_casebook(std::move(casebook))
    , m_elsewhere(std::move(elsewhere))
    , m_assessment(std::move(assessment))
    , m_files(std::move(files))
{
}

void Attaching::goOn()
{
    if (m_next == m_files.size()) {
        emit finished();
        return;
    }
    const std::filesystem::path file = m_files[m_next++];
    inBackground(
        this,
        [casebook = m_casebook, elsewhere = m_elsewhere, assessment = m_assessment, file] {
            return keep(casebook, elsewhere, assessment, file);
        },
        [this, file](const core::Result<core::Attachment>& kept) {
            if (kept) {
                m_kept.push_back(*kept);
            } else {
                m_problems.append(
                    tr("%1: %2").arg(fromPath(file.filename()), whatInWords(kept.problem())));
            }
            goOn();
        });
}

} // namespace ui
