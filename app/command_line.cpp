#include "command_line.h"

#include "commands.h"

#include "actuals/forecast.h"
#include "plan/plan.h"

#include <CLI/CLI.hpp>

#include <limits>
#include <map>
#include <memory>

namespace headroom::app {

namespace {

constexpr int mostThreads = 256;

const std::map<std::string, Format> formats{
    {"table", Format::table}, {"json", Format::json}, {"csv", Format::csv}};

void addPlan(CLI::App* command, PlanArguments& arguments) {
    command
        ->add_option("FILE", arguments.file, "a workspace (.headroom) or a plan in JSON; - is standard input")
        ->required();
    command->add_option("--plan", arguments.plan, "the plan, where the workspace holds several");
}

void addScenario(CLI::App* command, PlanArguments& arguments) {
    arguments.scenario = "Base";
    command->add_option("--scenario", arguments.scenario, "the scenario")->capture_default_str();
}

void addFormat(CLI::App* command, PlanArguments& arguments) {
    command->add_option("--format", arguments.format, "table, json or csv")
        ->transform(CLI::CheckedTransformer(formats, CLI::ignore_case))
        ->option_text("table|json|csv");
    command->add_option("-o,--output", arguments.out, "write to a file instead of standard output");
}

} // namespace

Invocation parseCommandLine(int argc, char** argv) {
    CLI::App app{"Headroom plans support capacity when an AI agent resolves most conversations.\n"
                 "Without a command it opens the window.",
                 "headroom"};
    app.set_version_flag("--version", "Headroom " HEADROOM_VERSION);
    app.require_subcommand(0, 1);
    app.footer("Exit status: 0 done, 1 the command's own negative answer, 2 wrong usage, 3 unreadable or "
               "invalid input,\n"
               "4 could not write.");

    Invocation invocation;
    app.add_option("WORKSPACE", invocation.file, "a workspace or a plan file to open in the window");

    auto plan = std::make_shared<PlanArguments>();
    auto drawn = std::make_shared<RangesArguments>();
    auto ahead = std::make_shared<ForecastArguments>();
    auto data = std::make_shared<ImportArguments>();

    CLI::App* sample =
        app.add_subcommand("sample", "write the sample plan, as JSON or as a workspace (.headroom)");
    sample->add_option("-o,--output", plan->out, "the file to write; - is standard output")->required();

    CLI::App* project = app.add_subcommand("project", "the monthly projection");
    addPlan(project, *plan);
    addScenario(project, *plan);
    addFormat(project, *plan);

    CLI::App* ranges = app.add_subcommand("ranges", "simulated ranges, probabilities, and which bets matter");
    addPlan(ranges, drawn->plan);
    addScenario(ranges, drawn->plan);
    ranges->add_option("--draws", drawn->draws, "how many outcomes to draw instead of the plan's number")
        ->check(CLI::Range(1, plan::maximumDraws));
    ranges
        ->add_option("--seed", drawn->seed,
                     "a seed instead of the plan's; the same seed gives the same numbers")
        ->check(CLI::Range(std::uint32_t{0}, std::numeric_limits<std::uint32_t>::max()));
    ranges
        ->add_option(
            "--threads", drawn->threads,
            "how many threads draw; 0 is as many as the processor has. The numbers do not depend on it")
        ->check(CLI::Range(0, mostThreads))
        ->capture_default_str();
    ranges->add_option(
        "--metric", drawn->metric,
        "the metric that the table shows and that levers are held against: one of the plan "
        "(\"gapFte\") or of a work type (\"resolution: How-to questions\"); the gap by default");
    addFormat(ranges, drawn->plan);

    CLI::App* forecast =
        app.add_subcommand("forecast", "P10, P50 and P90 of the months that follow a history");
    forecast
        ->add_option(
            "DATA", ahead->data,
            "a CSV file with a month a row, a month a column or a series a row; or a workspace or plan with "
            "history; - is standard input")
        ->required();
    forecast->add_option("--plan", ahead->plan, "the plan, where the workspace holds several");
    forecast->add_option("--column", ahead->column, "the column of counts; all of them by default");
    forecast
        ->add_option("--months", ahead->months, "how many months ahead; to the plan's end, or 12, by default")
        ->check(CLI::Range(1, actuals::maximumAhead));
    forecast
        ->add_option("--threads", ahead->threads,
                     "how many series are forecast at a time; 0 is as many as the processor has")
        ->check(CLI::Range(0, mostThreads))
        ->capture_default_str();
    forecast->add_option("--format", ahead->format, "table, json or csv")
        ->transform(CLI::CheckedTransformer(formats, CLI::ignore_case))
        ->option_text("table|json|csv");
    forecast->add_option("-o,--output", ahead->out, "write to a file instead of standard output");

    CLI::App* check =
        app.add_subcommand("check", "plan health; exit status 1 if any rule of severity error fires");
    addPlan(check, *plan);
    addScenario(check, *plan);
    addFormat(check, *plan);

    CLI::App* import = app.add_subcommand("import", "volumes from CSV into the plan's history");
    import->add_option("FILE", data->file, "a workspace (.headroom) or a plan in JSON")->required();
    import
        ->add_option("DATA", data->data,
                     "a CSV file: time stamps, time stamps with counts, or months with counts")
        ->required();
    import->add_option("--plan", data->plan, "the plan, where the workspace holds several");
    import->add_option("--mapping", data->mapping, "how the columns are to be read, as JSON");
    import->add_option("--type", data->workType, "the work type, where the data does not name it");
    import->add_flag("--dry-run", data->dryRun, "say what would change and change nothing");

    CLI::App* exporter = app.add_subcommand("export", "the plan and its projection for other programs");
    addPlan(exporter, *plan);
    addScenario(exporter, *plan);
    exporter->add_option("-o,--output", plan->out, "the file to write: .json or .csv")->required();

    CLI::App* report = app.add_subcommand("report", "the report as PDF");
    addPlan(report, *plan);
    addScenario(report, *plan);
    report->add_option("-o,--output", plan->out, "the PDF to write")->required();

    CLI::App* schema = app.add_subcommand("schema", "the JSON Schema of a plan");

    CLI::App* verify = app.add_subcommand("verify", "checks a workspace: structure and content hashes");
    verify->add_option("FILE", plan->file, "a workspace (.headroom)")->required();

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        // Help and version are asked for and leave with 0.
        invocation.exitStatus = app.exit(error) == 0 ? exitDone : exitUsage;
        return invocation;
    }
    if (sample->parsed()) invocation.command = [plan] { return sampleCommand(plan->out); };
    if (project->parsed()) invocation.command = [plan] { return projectCommand(*plan); };
    if (ranges->parsed()) invocation.command = [drawn] { return rangesCommand(*drawn); };
    if (forecast->parsed()) invocation.command = [ahead] { return forecastCommand(*ahead); };
    if (check->parsed()) invocation.command = [plan] { return checkCommand(*plan); };
    if (import->parsed()) invocation.command = [data] { return importCommand(*data); };
    if (exporter->parsed()) invocation.command = [plan] { return exportCommand(*plan); };
    if (report->parsed()) invocation.command = [plan] { return reportCommand(*plan); };
    if (schema->parsed()) invocation.command = [] { return schemaCommand(); };
    if (verify->parsed()) invocation.command = [plan] { return verifyCommand(plan->file); };
    return invocation;
}

} // namespace headroom::app
