#include "core/work/Retention.h"

#include "core/store/ChosenFile.h"
#include "core/support/Limits.h"
#include "core/support/OrThrow.h"
#include "core/tree/MappingReader.h"
#include "core/yaml/YamlText.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::string_view formatName = "standpoint-retention/1";
constexpr int monthsAYear = 12;
constexpr int mostYears = 100;

class RulesReader {
public:
    RulesReader(const Tree& root, DiagnosticList& faults)
        : m_values(faults)
        , m_root(root, "rules of retention", m_values)
    {
    }

    RetentionRules read()
    {
        RetentionRules rules;
        m_root.requireFormat(formatName);
        if (const Tree* name = m_root.find("name")) {
            rules.name = m_values.shortLine(*name);
        }
        m_root.list("rules", Need::Required,
                    [&](const Tree& node) { rules.rules.push_back(rule(node)); });
        m_root.refuseOtherKeys();
        return rules;
    }

private:
    RetentionRule rule(const Tree& node)
    {
        RetentionRule rule;
        MappingReader reader(node, "a rule", m_values);
        reader.list("types", Need::Optional, [&](const Tree& item) {
            const std::string word = m_values.text(item);
            if (const auto type = fromWord<AssessmentType>(word)) {
                rule.types.push_back(*type);
            } else {
                m_values.expected("a type of assessment, such as assessment", item);
            }
        });
        reader.list("phases", Need::Optional,
                    [&](const Tree& item) { rule.phases.push_back(m_values.id(item)); });
        if (const Tree* years = reader.find("years", Need::Optional)) {
            rule.months = static_cast<int>(m_values.number(*years, 0, mostYears)) * monthsAYear;
        }
        if (const Tree* months = reader.find("months", Need::Optional)) {
            rule.months += static_cast<int>(m_values.number(*months, 0, mostYears * monthsAYear));
        }
        if (rule.months < 1 || rule.months > mostYears * monthsAYear) {
            m_values.fault(reader.place(), "expected 'years' or 'months', together from one month "
                                           "to 100 years, in a rule");
        }
        reader.refuseOtherKeys();
        return rule;
    }

    ValueReader m_values;
    MappingReader m_root;
};

template <typename One>
bool fits(const std::vector<One>& all, const One& one)
{
    return all.empty() || std::ranges::find(all, one) != all.end();
}

/// The same day so many months later, or the last one of a shorter month.
Date monthsAfter(Date day, int months)
{
    const int all = day.year * monthsAYear + (day.month - 1) + months;
    Date later{all / monthsAYear, all % monthsAYear + 1, day.day};
    while (!dateFromIso(toIso(later))) {
        --later.day;
    }
    return later;
}

} // namespace

RetentionReading readRetentionRules(std::string_view yaml, std::string_view fileName)
{
    DiagnosticList faults(yaml, fileName);
    RetentionReading reading;
    if (const auto root = readYaml(yaml, largestRetentionRulesBytes, faults)) {
        reading.rules = RulesReader(*root, faults).read();
    }
    reading.faults = faults.take();
    if (!reading.faults.empty()) {
        reading.rules.reset();
    }
    return reading;
}

Result<RetentionRules> retentionRulesOf(const Casebook& casebook,
                                        const std::filesystem::path& usual)
{
    return attempt("Reading how long assessments are kept", [&] {
        std::string yaml = orThrow(casebook.retentionRules());
        std::error_code ignored;
        if (yaml.empty()) {
            if (!std::filesystem::exists(usual, ignored)) {
                return RetentionRules{};
            }
            yaml = orThrow(readChosenFile(usual, largestRetentionRulesBytes));
        }
        RetentionReading reading = readRetentionRules(yaml, "retention.yaml");
        if (!reading.rules) {
            throw Failure(
                problemOf("how long assessments are kept cannot be read", reading.faults));
        }
        return std::move(*reading.rules);
    });
}

std::optional<Date> retentionDay(const AssessmentSummary& listed, const RetentionRules& rules)
{
    const auto rule = std::ranges::find_if(rules.rules, [&](const RetentionRule& one) {
        return fits(one.types, listed.type) && fits(one.phases, listed.phase);
    });
    if (rule == rules.rules.end() || (!listed.date && !listed.changed)) {
        return std::nullopt;
    }
    const Date begins = listed.date ? *listed.date : localDate(*listed.changed);
    return monthsAfter(begins, rule->months);
}

Result<std::vector<PastRetention>> pastRetention(const Casebook& casebook,
                                                 const RetentionRules& rules, Date today)
{
    const auto all = casebook.list();
    return all ? pastRetention(casebook, *all, rules, today)
               : Result<std::vector<PastRetention>>(all.problem());
}

Result<std::vector<PastRetention>> pastRetention(const Casebook& casebook,
                                                 const std::vector<AssessmentSummary>& all,
                                                 const RetentionRules& rules, Date today)
{
    return attempt("Looking for what is past its date", [&] {
        std::vector<PastRetention> past;
        for (const AssessmentSummary& listed : all) {
            auto day = retentionDay(listed, rules);
            if (!day || !(*day <= today)) {
                continue;
            }
            const auto kept = orThrow(casebook.keptUntil(listed.id));
            if (kept && *day < *kept) {
                day = kept;
            }
            if (*day <= today) {
                past.push_back({listed, *day});
            }
        }
        std::ranges::stable_sort(past, {}, &PastRetention::since);
        return past;
    });
}

} // namespace core
