#include "bench/Generator.h"

#include <algorithm>
#include <array>
#include <set>

namespace bench {

namespace {

constexpr std::size_t vocabulary = 4500;

std::vector<std::string> makeWords(std::mt19937& engine)
{
    constexpr std::array<const char*, 20> starts{"b",  "br", "c", "cl", "d",  "f", "g",
                                                 "gr", "h",  "l", "m",  "n",  "p", "pl",
                                                 "r",  "st", "s", "t",  "tr", "w"};
    constexpr std::array<const char*, 8> middles{"a", "e", "i", "o", "u", "ea", "ou", "ŵ"};
    constexpr std::array<const char*, 10> ends{"", "l", "n", "r", "s", "t", "nd", "ng", "st", "m"};
    std::set<std::string> known;
    std::vector<std::string> words;
    while (words.size() < vocabulary) {
        std::string word;
        // Frequent words are short.
        const std::size_t syllables = 1 + (words.size() > 60 ? 1 : 0) + engine() % 2;
        for (std::size_t i = 0; i < syllables; ++i) {
            word += starts[engine() % starts.size()];
            word += middles[engine() % 40 == 0 ? 7 : engine() % 7];
            word += ends[engine() % ends.size()];
        }
        if (known.insert(word).second) {
            words.push_back(word);
        }
    }
    return words;
}

std::vector<double> zipf()
{
    std::vector<double> weights;
    for (std::size_t rank = 1; rank <= vocabulary; ++rank) {
        weights.push_back(1.0 / static_cast<double>(rank + 2));
    }
    return weights;
}

} // namespace

Generator::Generator(std::uint32_t seed)
    : m_engine(seed)
    , m_words(makeWords(m_engine))
    , m_length(5.475, 0.66)
{
    const auto weights = zipf();
    m_rank = std::discrete_distribution<std::size_t>(weights.begin(), weights.end());
}

int Generator::below(int bound)
{
    return static_cast<int>(m_engine() % static_cast<unsigned>(bound));
}

std::string Generator::sentence(std::size_t letters)
{
    std::string text;
    while (text.size() < letters) {
        text += (text.empty() ? "" : " ") + m_words[m_rank(m_engine)];
    }
    return text + ".";
}

core::Assessment Generator::assessment(const core::Standard& standard, int number, int notes)
{
    using namespace core;
    Assessment assessment;
    assessment.id = "generated-" + std::to_string(number);
    assessment.standards = {standard.id};
    assessment.service = {sentence(24), sentence(16), "beta", sentence(160), ""};
    assessment.date = addDays({2016, 1, 1}, below(3900));
    Member lead;
    lead.id = "lead";
    lead.name = "Lead assessor";
    lead.role = Role::Lead;
    assessment.panel = {lead};
    const auto& levels = standard.scales.front().levels;
    for (const Point& point : standard.points) {
        if (below(10) > 0) {
            const auto level =
                std::min<std::size_t>(levels.size() - 1, static_cast<std::size_t>(below(12) / 9));
            assessment.outcomes.push_back({{standard.id, point.number},
                                           levels[level].id,
                                           below(2) == 0 ? sentence(90) : std::string()});
        }
    }
    for (int i = 0; i < notes; ++i) {
        Note note;
        note.id = "n" + std::to_string(i + 1);
        note.author = "lead";
        note.kind = static_cast<NoteKind>(below(5));
        note.text =
            sentence(std::min<std::size_t>(5500, static_cast<std::size_t>(m_length(m_engine))));
        note.points = {
            {standard.id,
             standard
                 .points[static_cast<std::size_t>(below(static_cast<int>(standard.points.size())))]
                 .number}};
        assessment.notes.push_back(std::move(note));
    }
    for (int i = 0; i < 8; ++i) {
        Recommendation item;
        item.id = "r" + std::to_string(i + 1);
        item.text = sentence(140);
        item.priority = static_cast<Priority>(below(3));
        item.points =
            assessment.notes.empty() ? std::vector<PointRef>{} : assessment.notes.back().points;
        if (below(2) == 0) {
            item.due = addDays(*assessment.date, 30 + below(120));
        }
        assessment.recommendations.push_back(std::move(item));
    }
    return assessment;
}

} // namespace bench
