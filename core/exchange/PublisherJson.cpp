#include "core/exchange/PublisherJson.h"

#include <nlohmann/json.hpp>

namespace core {

std::string toJson(const PublisherFields& fields)
{
    nlohmann::ordered_json json;
    json["document_type"] = "service_standard_report";
    const auto put = [&](const char* name, const std::string& value) {
        if (!value.empty()) {
            json[name] = value;
        }
    };
    put("title", fields.title);
    put("summary", fields.summary);
    put("locale", fields.locale);
    put("assessment_date", fields.assessmentDate);
    put("result", fields.result);
    put("stage", fields.stage);
    put("body", fields.body);
    return json.dump(2) + "\n";
}

} // namespace core
