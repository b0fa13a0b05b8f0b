#pragma once

#include <boost/outcome/result.hpp>
#include <boost/outcome/try.hpp>

#include <string>
#include <vector>

namespace headroom {

/// What went wrong, for callers that can do something about it. The words for people are chosen in ui/words.
enum class ErrorCode {
    fileMissing,
    fileUnreadable,
    fileUnwritable,
    diskFull,
    fileTooLarge,
    notAWorkspace,  // neither a workspace nor a plan
    workspaceNewer, // values: version found, version understood
    workspaceDamaged,
    workspaceLocked,
    workspaceReadOnly,
    planMissing,     // values: name asked for, names there
    scenarioMissing, // values: name asked for, names there
    textNotUtf8,
    jsonMalformed, // values: what the parser said
    jsonInvalid,   // values: pointer, what was expected
    schemaForeign, // values: schema found, schema understood
    planInvalid,   // values: finding codes
    rangesInvalid, // its ranges cannot be drawn from; values: how many errors
    metricMissing, // values: name asked for, the plan's metrics, the work types' metrics
    importNoColumns,
    importNoRows,
    importTooManyColumns,
    importColumnMissing, // values: column asked for, columns there
    importAmbiguous,     // values: what could not be decided
    historyEmpty,        // no month has a value
    historyInvalid,      // values: month, value
    horizonInvalid,      // values: months asked for, most
    forecastUndated,     // its history has no dates
    workTypeMissing,     // values: name asked for, names there
    plansApart,          // the first month or the currency differs; values: both
    cancelled,
    internal,
};

/// An error at a module's boundary: what, where (file, place in it), and the values a message needs.
struct Error {
    ErrorCode code = ErrorCode::internal;
    std::string place;               // file, or file:line, or a JSON pointer
    std::vector<std::string> values; // in the order named beside the code

    bool operator==(const Error&) const = default;
};

/// A value, or the Error that kept it from being made. Reading the wrong one is a programmer's mistake and
/// terminates.
template <class T>
using Result = boost::outcome_v2::result<T, Error, boost::outcome_v2::policy::terminate>;

/// What a Result<void> returns when all went well.
inline auto done() {
    return boost::outcome_v2::success();
}

} // namespace headroom

/// HEADROOM_TRY(auto name, expression): name holds the value, or the function returns the error.
#define HEADROOM_TRY(...) BOOST_OUTCOME_TRY(__VA_ARGS__)
