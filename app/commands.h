#pragma once

#include "output.h"
#include "projection/projection.h"

#include <cstdint>
#include <optional>
#include <string>

namespace headroom::app {

/// What every command that reads a plan takes.
struct PlanArguments {
    std::string file;
    std::string plan;
    std::string scenario;
    std::string out;
    Format format = Format::table;
};

struct RangesArguments {
    PlanArguments plan;
    std::optional<int> draws;          // instead of the plan's
    std::optional<std::uint32_t> seed; // instead of the plan's
    int threads = 0;                   // 0: as many as the processor has
    std::string metric;                // what the table shows and bets are held against; empty: the gap
};

struct ForecastArguments {
    std::string data;          // a CSV file, or a plan with history
    std::string plan;          // in a workspace that holds several
    std::string column;        // of counts
    std::optional<int> months; // ahead; nothing: to the end of the plan, or 12
    int threads = 0;           // 0: as many as the processor has
    std::string out;
    Format format = Format::table;
};

struct ImportArguments {
    std::string file;
    std::string data;  // a file, or the address of a database
    std::string query; // of the database; "@FILE" reads it from there
    std::string plan;
    std::string mapping;  // a file with a mapping as JSON
    std::string workType; // where the data does not name it
    std::string source;   // its name in the plan; by default the product it is from, or the file's
    std::string changes;  // a CSV file to write what changes to
    bool dryRun = false;
};

/// Whether plan health is to say all it can: what is due today, and which months the ranges leave short.
enum class Review { ofPlan, whole };

/// The projection that the arguments ask for; says what is wrong with the plan on standard error as it goes.
Result<projection::Projection> openProjection(const PlanArguments& arguments, Review review = Review::ofPlan);
/// The same of a plan that was read; the arguments say which file it is from and the scenario.
Result<projection::Projection> projectionOf(const plan::Plan& plan, const PlanArguments& arguments,
                                            Review review = Review::ofPlan);

// Each returns an ExitStatus.
int sampleCommand(const std::string& out);
int projectCommand(const PlanArguments& arguments);
int rangesCommand(const RangesArguments& arguments);
int forecastCommand(const ForecastArguments& arguments);
int guardrailsCommand(const PlanArguments& arguments);
int improvementsCommand(const PlanArguments& arguments);
int checkCommand(const PlanArguments& arguments);
int importCommand(const ImportArguments& arguments);
int exportCommand(const PlanArguments& arguments);
/// `quarter` names a review of the plan that is to be printed too; may be empty.
int reportCommand(const PlanArguments& arguments, const std::string& quarter);
int trailCommand(const PlanArguments& arguments);
int schemaCommand();
int verifyCommand(const std::string& file);

} // namespace headroom::app
