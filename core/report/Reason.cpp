#include "core/report/Reason.h"

namespace core {

namespace {

std::string marked(const ReportContext& context, const std::string& reason, ReasonFor reasonFor)
{
    return reason.empty() || reasonFor == ReasonFor::TeamAndSponsor
               ? reason
               : reason + "\n\n" + std::string(context.words.text("sponsor-alone"));
}

} // namespace

std::string reasonOf(const ReportContext& context, const Outcome& outcome)
{
    return marked(context, outcome.reason, outcome.reasonFor);
}

std::string reasonOf(const ReportContext& context, const DeclaredResult& declared)
{
    return marked(context, declared.reason, declared.reasonFor);
}

} // namespace core
