#include "core/assessment/Values.h"

#include "core/assessment/Aspects.h"
#include "core/assessment/Import.h"

#include <algorithm>

namespace core {

namespace {

/// One text after another, each with its length, so that no text can pass for two.
class Line {
public:
    void put(std::string_view text)
    {
        m_text += std::to_string(text.size()) + ':';
        m_text += text;
    }
    void putAll(const std::vector<std::string>& texts)
    {
        put(std::to_string(texts.size()));
        for (const std::string& text : texts) {
            put(text);
        }
    }
    void putAll(const std::vector<PointRef>& points)
    {
        put(std::to_string(points.size()));
        for (const PointRef& point : points) {
            put(toString(point));
        }
    }
    std::string text() && { return std::move(m_text); }

private:
    std::string m_text;
};

/// Writes one fact. Each struct is taken apart into all its fields, so that a field that is added
/// one day does not compile until somebody has decided whether a signature covers it.
struct PutFact {
    Line& line;

    void operator()(const Verdict& verdict) const { line.put(verdict.outcome); }
    void operator()(const SameAs& same) const
    {
        const auto& [person] = same;
        line.put(person);
    }
    void operator()(const NotesMadeOf& made) const
    {
        const auto& [notes] = made;
        line.putAll(notes);
    }
    void operator()(const SignedText& text) const { line.put(text.fingerprint); }
    void operator()(const AttachedFile& file) const
    {
        const auto& [name, mediaType, size, digest] = file;
        line.put(name);
        line.put(mediaType);
        line.put(std::to_string(size));
        line.put(digest);
    }
    void operator()(const Member& member) const
    {
        const auto& [id, name, role, profession, leads, contributes, expertise, absence,
                     standsInFor] = member;
        line.put(id);
        line.put(name);
        line.put(toWord(role));
        line.put(profession);
        line.putAll(leads);
        line.putAll(contributes);
        line.putAll(expertise);
        line.put(absence);
        line.put(standsInFor);
    }
    void operator()(const TeamRole& role) const
    {
        const auto& [which, holding, holder] = role;
        line.put(toWord(which));
        line.put(toWord(holding));
        line.put(holder);
    }
    void operator()(const Origin& origin) const
    {
        const auto& [url, licence] = origin;
        line.put(url);
        line.put(licence);
    }
    void operator()(const AgendaEntry& entry) const
    {
        const auto& [kind, theme, title, minutes, points] = entry;
        line.put(toWord(kind));
        line.put(theme);
        line.put(title);
        line.put(std::to_string(minutes));
        line.putAll(points);
    }
    void operator()(const Agenda& agenda) const
    {
        const auto& [start, entries] = agenda;
        line.put(start ? toString(*start) : "none");
        line.put(std::to_string(entries.size()));
        for (const AgendaEntry& entry : entries) {
            (*this)(entry);
        }
    }
    void operator()(const Date& day) const { line.put(toIso(day)); }
    void operator()(const std::vector<PointRef>& points) const { line.putAll(points); }
    void operator()(const std::vector<std::string>& texts) const { line.putAll(texts); }
    template <typename One>
    void operator()(const std::optional<One>& value) const
    {
        line.put(value ? "some" : "none");
        if (value) {
            (*this)(*value);
        }
    }
    template <typename Enum>
    void operator()(Enum value) const
    {
        line.put(toWord(value));
    }
};

std::string lineOf(const Values::value_type& value)
{
    Line line;
    line.put(toString(value.first.first));
    line.put(nameOf(value.first.second));
    for (const Fact& fact : value.second.facts) {
        std::visit(PutFact{line}, fact);
    }
    line.put(value.second.text.value_or(std::string()));
    return std::move(line).text();
}

} // namespace

bool isOfTheReport(RecordKind kind)
{
    return kind != RecordKind::Confirmation && kind != RecordKind::Signature &&
           kind != RecordKind::Answer;
}

Values valuesOf(const Assessment& assessment)
{
    Values values;
    const auto put = [&](const RecordId& record, Aspect aspect, Said said) {
        if (!said.isNothing()) {
            values.emplace_back(std::pair(record, aspect), std::move(said));
        }
    };
    Assessment told = assessment;
    told.formerly.clear();
    for (const Edit& edit : asEdits(told, {})) {
        const AspectSet aspects = aspectsOf(edit.change);
        if (!isOfTheReport(edit.record.kind)) {
            continue;
        }
        if (aspects == only(Aspect::Presence)) {
            put(edit.record, Aspect::Presence, saidBy(edit.change));
        }
        for (std::size_t i = 1; i < aspectCount; ++i) {
            const auto aspect = static_cast<Aspect>(i);
            if ((aspects & only(aspect)) == 0) {
                continue;
            }
            Said said = saidBy(narrowed(edit.change, aspect));
            if (aspect == Aspect::Verdict) {
                // That it is so and why it is so are two things to whoever compares.
                Said why{{}, std::exchange(said.text, std::nullopt)};
                put(edit.record, aspect, std::move(said));
                put(edit.record, Aspect::Text, std::move(why));
            } else {
                put(edit.record, aspect, std::move(said));
            }
        }
    }
    return values;
}

Assessment saidInReports(const Assessment& assessment)
{
    Assessment said;
    said.standards = assessment.standards;
    said.service = assessment.service;
    said.service.competition.clear();
    said.type = assessment.type;
    said.date = assessment.date;
    said.declared = assessment.declared;
    said.panel = assessment.panel;
    said.outcomes = assessment.outcomes;
    std::erase_if(said.outcomes,
                  [](const Outcome& one) { return one.decision == Decision::Proposed; });
    said.notes = assessment.notes;
    std::erase_if(said.notes, [](const Note& one) {
        return one.audience == Audience::Panel || one.from != Reader::Panel;
    });
    for (Note& note : said.notes) {
        note.state.reset();
    }
    said.recommendations = assessment.recommendations;
    std::erase_if(said.recommendations,
                  [](const Recommendation& one) { return one.audience == Audience::Panel; });
    for (Recommendation& item : said.recommendations) {
        item.status = Status::Open;
        item.statusReason.clear();
        item.statusOn.reset();
        item.notes.clear();
    }
    said.replies = assessment.replies;
    said.origin = assessment.origin;
    return said;
}

std::string canonicalText(const Values& values)
{
    std::vector<std::string> lines;
    lines.reserve(values.size());
    for (const auto& value : values) {
        lines.push_back(lineOf(value));
    }
    std::ranges::sort(lines);
    std::string text;
    for (const std::string& line : lines) {
        text += line + '\n';
    }
    return text;
}

} // namespace core
