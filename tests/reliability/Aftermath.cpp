#include "tests/reliability/Aftermath.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <set>

using namespace core;

namespace {

namespace fs = std::filesystem;

std::string firstOf(const Result<std::vector<VerifyFinding>>& found)
{
    return found ? found->front().assessment + " " + found->front().name
                 : toString(found.problem());
}

/// Collects what does not hold.
class Inspection {
public:
    explicit Inspection(fs::path folder) : m_folder(std::move(folder)) {}

    void lookAtCasebooks();
    void lookFor(const std::vector<Said>& said);
    void lookAtWhatIsLeft();

    std::vector<std::string> faults;

private:
    bool isForgotten(const Casebook& casebook, const std::string& id) const;
    void lookFor(const Said& one);
    void lookForEdit(const Casebook& casebook, const std::string& id, const std::string& edit);
    void lookForDraft(const Casebook& casebook, const Said& draft);
    void lookForMark(const Casebook& casebook, const Said& mark);
    void lookForMerge(const Casebook& casebook, const std::string& number, bool isUndone);
    void fault(const std::string& what) { faults.push_back(what); }

    fs::path m_folder;
    std::map<std::string, Casebook> m_casebooks;
};

void Inspection::lookAtCasebooks()
{
    std::vector<fs::path> files;
    for (const auto& one : fs::directory_iterator(m_folder)) {
        if (one.path().extension() == ".standpoint") {
            files.push_back(one.path());
        }
    }
    for (const fs::path& file : files) {
        const std::string name = file.filename().string();
        CasebookOptions options;
        options.readOnly = name.starts_with("pack") || name.starts_with("ann");
        auto casebook = Casebook::open(file, options);
        if (!casebook) {
            fault(name + " does not open: " + toString(casebook.problem()));
            continue;
        }
        const auto found = casebook->verify();
        if (!found || !found->empty()) {
            fault(name + " is not sound: " + firstOf(found));
        }
        for (const std::string& notice : casebook->notices()) {
            fault(name + " tells without need: " + notice);
        }
        m_casebooks.emplace(name, std::move(*casebook));
    }
}

bool Inspection::isForgotten(const Casebook& casebook, const std::string& id) const
{
    const auto is = casebook.isForgotten(id);
    return is && *is;
}

void Inspection::lookForEdit(const Casebook& casebook, const std::string& id,
                             const std::string& edit)
{
    const auto ledger = casebook.read(id);
    const auto is = [&](const Edit& one) { return toString(one.id) == edit; };
    if (!isForgotten(casebook, id) &&
        (!ledger || std::none_of(ledger->edits().begin(), ledger->edits().end(), is))) {
        fault("a saved edit is lost: " + edit + " of " + id);
    }
}

void Inspection::lookForDraft(const Casebook& casebook, const Said& draft)
{
    const std::string& text = draft[3];
    const auto drafts = casebook.drafts(draft[1]);
    const auto ledger = casebook.read(draft[1]);
    const bool isDraft =
        drafts && std::any_of(drafts->begin(), drafts->end(), [&](const Draft& one) {
            return one.place == draft[2] && one.text.starts_with(text);
        });
    const auto isNote = [&] {
        const auto& notes = ledger->assessment().notes;
        return std::any_of(notes.begin(), notes.end(),
                           [&](const Note& note) { return note.text.starts_with(text); });
    };
    if (!isDraft && !(ledger && isNote())) {
        fault("a draft is lost: " + text);
    }
}

void Inspection::lookForMark(const Casebook& casebook, const Said& mark)
{
    const auto marked = casebook.markedForLater(mark[1]);
    const auto record = recordIdFrom(mark[2]);
    if (!marked || !record || !marked->contains(*record)) {
        fault("a mark for later is lost: " + mark[2]);
    }
}

void Inspection::lookForMerge(const Casebook& casebook, const std::string& number, bool isUndone)
{
    const auto merges = casebook.merges();
    const auto is = [&](const MergeRecord& one) {
        return std::to_string(one.number) == number && (one.undone || !isUndone);
    };
    if (!merges || std::none_of(merges->begin(), merges->end(), is)) {
        fault("merge " + number + (isUndone ? " is not undone" : " is lost"));
    }
}

void Inspection::lookFor(const Said& one)
{
    if (one[0] == "file") {
        if (!m_casebooks.contains(fs::path(one[1]).filename().string())) {
            fault("a file that was made is not there, or not whole: " + one[1]);
        }
        return;
    }
    const std::string name = one[0] == "edit of" ? one[1] : "day.standpoint";
    const auto found = m_casebooks.find(name);
    if (found == m_casebooks.end()) {
        fault(name + " is lost");
        return;
    }
    const Casebook& casebook = found->second;
    const auto holds = [](const Result<bool>& result) { return result && *result; };
    if (one[0] == "edit of") {
        lookForEdit(casebook, one[2], one[3]);
    } else if (one[0] == "edit") {
        lookForEdit(casebook, one[1], one[2]);
    } else if (one[0] == "draft") {
        lookForDraft(casebook, one);
    } else if (one[0] == "marked") {
        lookForMark(casebook, one);
    } else if (one[0] == "content" && !holds(casebook.hasContent(one[1]))) {
        fault("an attachment is lost");
    } else if ((one[0] == "begun" || one[0] == "back") && !isForgotten(casebook, one[1]) &&
               !holds(casebook.contains(one[1]))) {
        fault("an assessment is lost: " + one[1]);
    } else if (one[0] == "back" && holds(casebook.isRecycled(one[1]))) {
        fault("an assessment is in the bin again: " + one[1]);
    } else if (one[0] == "gone" &&
               (holds(casebook.contains(one[1])) || !isForgotten(casebook, one[1]))) {
        fault("a forgotten assessment is back: " + one[1]);
    } else if (one[0] == "merged" || one[0] == "undone") {
        lookForMerge(casebook, one[1], one[0] == "undone");
    }
}

void Inspection::lookFor(const std::vector<Said>& said)
{
    std::set<std::string> forgetting;
    for (const Said& one : said) {
        if (one[0] == "forgetting") {
            forgetting.insert(one[1]);
        }
    }
    for (const Said& one : said) {
        const bool mayBeGone = one[0] != "gone" && one.size() > 1 && forgetting.contains(one[1]);
        const auto day = m_casebooks.find("day.standpoint");
        if (!mayBeGone || day == m_casebooks.end() || !isForgotten(day->second, one[1])) {
            lookFor(one);
        }
    }
}

/// Whether SQLite may leave it for the next change to use: it undoes nothing.
bool isSpent(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return path.string().ends_with("-journal") && file.get() <= 0;
}

bool isCasebook(const fs::path& path)
{
    return path.extension() == ".standpoint";
}

void Inspection::lookAtWhatIsLeft()
{
    for (const auto& one : fs::directory_iterator(m_folder)) {
        // Who opens no casebook in a folder clears nothing there.
        if (!isCasebook(one.path()) && !isSpent(one.path()) && !m_casebooks.empty()) {
            fault("left behind: " + one.path().filename().string());
        }
    }
}

} // namespace

std::vector<std::string> faultsAfter(const fs::path& folder, const std::vector<Said>& said)
{
    Inspection inspection(folder);
    inspection.lookAtCasebooks();
    inspection.lookFor(said);
    inspection.lookAtWhatIsLeft();
    return std::move(inspection.faults);
}

std::vector<std::string> leftIn(const fs::path& folder)
{
    std::vector<std::string> left;
    for (const auto& one : fs::directory_iterator(folder)) {
        if (isCasebook(one.path())) {
            static_cast<void>(Casebook::open(one.path()));
        }
    }
    for (const auto& one : fs::directory_iterator(folder)) {
        if (!isCasebook(one.path())) {
            left.push_back("still left: " + one.path().filename().string());
        }
    }
    return left;
}
