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
        ->add_option(
            "FILE", arguments.file,
            CommandLine::tr("a workspace (.headroom) or a plan in JSON; - is standard input").toStdString())
        ->required();
    command->add_option("--plan", arguments.plan,
                        CommandLine::tr("the plan, where the workspace holds several").toStdString());
}

void addScenario(CLI::App* command, PlanArguments& arguments) {
    arguments.scenario = "Base";
    command->add_option("--scenario", arguments.scenario, CommandLine::tr("the scenario").toStdString())
        ->capture_default_str();
}

void addFormat(CLI::App* command, PlanArguments& arguments) {
    command->add_option("--format", arguments.format, CommandLine::tr("table, json or csv").toStdString())
        ->transform(CLI::CheckedTransformer(formats, CLI::ignore_case))
        ->option_text("table|json|csv");
    command->add_option("-o,--output", arguments.out,
                        CommandLine::tr("write to a file instead of standard output").toStdString());
}

/// The headings of the help.
void nameParts(CLI::App& app) {
    const auto formatter = app.get_formatter();
    const auto name = [&](const char* part, const QString& text) {
        formatter->label(part, text.toStdString());
    };
    name("Usage", CommandLine::tr("Usage"));
    name("Positionals", CommandLine::tr("Positionals"));
    name("OPTIONS", CommandLine::tr("OPTIONS"));
    name("SUBCOMMAND", CommandLine::tr("SUBCOMMAND"));
    name("REQUIRED", CommandLine::tr("REQUIRED"));
    app.option_defaults()->group(CommandLine::tr("Options").toStdString());
    app.set_help_flag("-h,--help", CommandLine::tr("Print this help message and exit").toStdString());
}

} // namespace

Invocation parseCommandLine(int argc, char** argv) {
    CLI::App app{
        CommandLine::tr("Headroom plans support capacity when an AI agent resolves most conversations.\n"
                        "Without a command it opens the window.")
            .toStdString(),
        "headroom"};
    nameParts(app);
    app.set_version_flag("--version", "Headroom " HEADROOM_VERSION,
                         CommandLine::tr("Display program version information and exit").toStdString());
    app.require_subcommand(0, 1);
    app.footer(CommandLine::tr(
                   "Exit status: 0 done, 1 the command's own negative answer, 2 wrong usage, 3 unreadable or "
                   "invalid input,\n"
                   "4 could not write.")
                   .toStdString());

    Invocation invocation;
    app.add_option("WORKSPACE", invocation.file,
                   CommandLine::tr("a workspace or a plan file to open in the window").toStdString());
    CLI::Option* asReviewer = app.add_flag(
        "--review", invocation.review,
        CommandLine::tr("open the window as reviewer: to read, comment, decide and sign").toStdString());

    auto plan = std::make_shared<PlanArguments>();
    auto drawn = std::make_shared<RangesArguments>();
    auto ahead = std::make_shared<ForecastArguments>();
    auto data = std::make_shared<ImportArguments>();

    CLI::App* sample = app.add_subcommand(
        "sample",
        CommandLine::tr("write the sample plan, as JSON or as a workspace (.headroom)").toStdString());
    sample
        ->add_option("-o,--output", plan->out,
                     CommandLine::tr("the file to write; - is standard output").toStdString())
        ->required();

    CLI::App* project =
        app.add_subcommand("project", CommandLine::tr("the monthly projection").toStdString());
    addPlan(project, *plan);
    addScenario(project, *plan);
    addFormat(project, *plan);

    CLI::App* ranges = app.add_subcommand(
        "ranges", CommandLine::tr("simulated ranges, probabilities, and which bets matter").toStdString());
    addPlan(ranges, drawn->plan);
    addScenario(ranges, drawn->plan);
    ranges
        ->add_option("--draws", drawn->draws,
                     CommandLine::tr("how many outcomes to draw instead of the plan's number").toStdString())
        ->check(CLI::Range(1, plan::maximumDraws));
    ranges
        ->add_option("--seed", drawn->seed,
                     CommandLine::tr("a seed instead of the plan's; the same seed gives the same numbers")
                         .toStdString())
        ->check(CLI::Range(std::uint32_t{0}, std::numeric_limits<std::uint32_t>::max()));
    ranges
        ->add_option(
            "--threads", drawn->threads,
            CommandLine::tr(
                "how many threads draw; 0 is as many as the processor has. The numbers do not depend on it")
                .toStdString())
        ->check(CLI::Range(0, mostThreads))
        ->capture_default_str();
    ranges->add_option(
        "--metric", drawn->metric,
        CommandLine::tr(
            "the metric that the table shows and that levers are held against: one of the plan "
            "(\"gapFte\") or of a work type (\"resolution: How-to questions\"); the gap by default")
            .toStdString());
    addFormat(ranges, drawn->plan);

    CLI::App* forecast = app.add_subcommand(
        "forecast", CommandLine::tr("P10, P50 and P90 of the months that follow a history").toStdString());
    forecast
        ->add_option("DATA", ahead->data,
                     CommandLine::tr(
                         "a CSV file with a month a row, a month a column or a series a row; or a workspace "
                         "or plan with history; - is standard input")
                         .toStdString())
        ->required();
    forecast->add_option("--plan", ahead->plan,
                         CommandLine::tr("the plan, where the workspace holds several").toStdString());
    forecast->add_option("--column", ahead->column,
                         CommandLine::tr("the column of counts; all of them by default").toStdString());
    forecast
        ->add_option(
            "--months", ahead->months,
            CommandLine::tr("how many months ahead; to the plan's end, or 12, by default").toStdString())
        ->check(CLI::Range(1, actuals::maximumAhead));
    forecast
        ->add_option(
            "--threads", ahead->threads,
            CommandLine::tr("how many series are forecast at a time; 0 is as many as the processor has")
                .toStdString())
        ->check(CLI::Range(0, mostThreads))
        ->capture_default_str();
    forecast->add_option("--format", ahead->format, CommandLine::tr("table, json or csv").toStdString())
        ->transform(CLI::CheckedTransformer(formats, CLI::ignore_case))
        ->option_text("table|json|csv");
    forecast->add_option("-o,--output", ahead->out,
                         CommandLine::tr("write to a file instead of standard output").toStdString());

    CLI::App* check = app.add_subcommand(
        "check",
        CommandLine::tr("plan health; exit status 1 if any rule of severity error fires").toStdString());
    addPlan(check, *plan);
    addScenario(check, *plan);
    addFormat(check, *plan);

    CLI::App* guardrails = app.add_subcommand(
        "guardrails", CommandLine::tr("where every guardrail stands on the actuals").toStdString());
    addPlan(guardrails, *plan);
    addScenario(guardrails, *plan);
    addFormat(guardrails, *plan);

    CLI::App* improvements = app.add_subcommand(
        "improvements",
        CommandLine::tr("topics and who owns them, what was changed, and what resolution did afterwards")
            .toStdString());
    addPlan(improvements, *plan);
    addFormat(improvements, *plan);

    CLI::App* import = app.add_subcommand(
        "import",
        CommandLine::tr("actuals from CSV or XLSX into the plan; volumes of before it into its history")
            .toStdString());
    import
        ->add_option("FILE", data->file,
                     CommandLine::tr("a workspace (.headroom) or a plan in JSON").toStdString())
        ->required();
    import
        ->add_option("DATA", data->data,
                     CommandLine::tr(
                         "a CSV or XLSX file: a conversation a row, time stamps with counts, or a planner's "
                         "sheet with a month a row or a month a column; or the address of a database, "
                         "“postgresql://user@host/database” or “odbc:DSN=name”, whose password is taken from "
                         "PGPASSWORD or HEADROOM_DATABASE_PASSWORD")
                         .toStdString())
        ->required();
    import->add_option(
        "--query", data->query,
        CommandLine::tr("what to ask the database, a month and a work type a row; @FILE reads it "
                        "from a file")
            .toStdString());
    import->add_option("--plan", data->plan,
                       CommandLine::tr("the plan, where the workspace holds several").toStdString());
    import->add_option("--mapping", data->mapping,
                       CommandLine::tr("how the columns are to be read, as JSON").toStdString());
    import->add_option("--type", data->workType,
                       CommandLine::tr("the work type, where the data does not name it").toStdString());
    import->add_option(
        "--source", data->source,
        CommandLine::tr("what the source is called in the plan; figures of one source are restated by it")
            .toStdString());
    import->add_option(
        "--changes", data->changes,
        CommandLine::tr("write what changes, and what is not taken and why, as CSV").toStdString());
    import->add_flag("--dry-run", data->dryRun,
                     CommandLine::tr("say what would change and change nothing").toStdString());

    CLI::App* exporter = app.add_subcommand(
        "export", CommandLine::tr("the plan and its projection for other programs").toStdString());
    addPlan(exporter, *plan);
    addScenario(exporter, *plan);
    exporter
        ->add_option("-o,--output", plan->out,
                     CommandLine::tr("the file to write: .json or .csv").toStdString())
        ->required();

    CLI::App* report = app.add_subcommand("report", CommandLine::tr("the report as PDF").toStdString());
    addPlan(report, *plan);
    addScenario(report, *plan);
    report->add_option("-o,--output", plan->out, CommandLine::tr("the PDF to write").toStdString())
        ->required();
    const auto quarter = std::make_shared<std::string>();
    report
        ->add_option(
            "--review", *quarter,
            CommandLine::tr("a quarter that was reviewed, such as 2026-Q1: its review is printed too")
                .toStdString())
        ->option_text("QUARTER");

    CLI::App* trail = app.add_subcommand(
        "trail", CommandLine::tr("the audit trail: who did what, when, to which plan").toStdString());
    trail->add_option("FILE", plan->file, CommandLine::tr("a workspace (.headroom)").toStdString())
        ->required();
    trail->add_option("--plan", plan->plan, CommandLine::tr("rows of this plan alone").toStdString());
    addFormat(trail, *plan);

    CLI::App* schema =
        app.add_subcommand("schema", CommandLine::tr("the JSON Schema of a plan").toStdString());

    CLI::App* verify = app.add_subcommand(
        "verify", CommandLine::tr(
                      "checks that nothing in a workspace was altered: its structure, every plan, the audit "
                      "trail, revisions and signed reviews")
                      .toStdString());
    verify->add_option("FILE", plan->file, CommandLine::tr("a workspace (.headroom)").toStdString())
        ->required();

    for (CLI::App* command : app.get_subcommands({}))
        command->group(CommandLine::tr("Subcommands").toStdString());

    // A command opens no window.
    for (CLI::App* command : app.get_subcommands({})) command->excludes(asReviewer);
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
    if (guardrails->parsed()) invocation.command = [plan] { return guardrailsCommand(*plan); };
    if (improvements->parsed()) invocation.command = [plan] { return improvementsCommand(*plan); };
    if (import->parsed()) invocation.command = [data] { return importCommand(*data); };
    if (exporter->parsed()) invocation.command = [plan] { return exportCommand(*plan); };
    if (report->parsed()) invocation.command = [plan, quarter] { return reportCommand(*plan, *quarter); };
    if (trail->parsed()) invocation.command = [plan] { return trailCommand(*plan); };
    if (schema->parsed()) invocation.command = [] { return schemaCommand(); };
    if (verify->parsed()) invocation.command = [plan] { return verifyCommand(plan->file); };
    return invocation;
}

} // namespace headroom::app
