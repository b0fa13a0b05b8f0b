#include "support/numpy_twin.h"

#include "exchange/plan_json.h"
#include "plan/metric_catalogue.h"
#include "ranges/columns.h"
#include "support/temporary_folder.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <limits>

namespace headroom::tests {

namespace {

using ranges::Level;
using ranges::Spread;

// Debian's, which has the system's NumPy; and as NumPy comes, not as someone tuned its linear algebra.
constexpr const char* python = "env -u OPENBLAS_CORETYPE -u OPENBLAS_L2_SIZE /usr/bin/python3 ";

/// How far a quantile of `draws` strays: sqrt(p (1 - p) / n) over the density, which two quantiles beside it
/// tell.
double errorOfQuantile(const Spread& spread, Level below, Level level, Level above, double draws) {
    const auto share = [](Level of) { return ranges::levelShares[static_cast<std::size_t>(of)]; };
    const double perShare = (spread.at(above) - spread.at(below)) / (share(above) - share(below));
    return std::sqrt(share(level) * (1 - share(level)) / draws) * perShare;
}

double errorOfMean(const Spread& spread, double draws) {
    constexpr double normalWidth = 2.563; // of P10 to P90, in standard deviations
    return (spread.at(Level::p90) - spread.at(Level::p10)) / normalWidth / std::sqrt(draws);
}

} // namespace

bool hasNumpy() {
    return std::system((python + std::string("-c 'import numpy' 2>/dev/null")).c_str()) == 0;
}

nlohmann::json numpyTwin(const plan::Plan& plan, const std::string& options) {
    const TemporaryFolder folder;
    const auto file = folder.path() / "plan.json";
    std::ofstream(file, std::ios::binary) << exchange::planToJson(plan);
    const std::string line =
        python + ("'" HEADROOM_SOURCE_DIR "/tests/bench/ranges_twin.py' '" + file.string() + "' ") + options;
    std::FILE* output = popen(line.c_str(), "r");
    if (!output) return {};
    std::string text;
    char part[65536];
    while (const std::size_t read = std::fread(part, 1, sizeof part, output)) text.append(part, read);
    return pclose(output) == 0 ? nlohmann::json::parse(text, nullptr, false) : nlohmann::json();
}

std::vector<ranges::Figure> columnsOf(const plan::Plan& plan, plan::Metric metric, int workType) {
    using ranges::Over;
    std::vector<ranges::Figure> columns;
    for (int t = 0; t < plan.months; ++t) columns.push_back({metric, workType, Over::month, t});
    columns.push_back({metric, workType, Over::wholePlan, 0});
    columns.push_back({metric, workType, Over::worst, 0});
    const std::size_t years = ranges::Columns(plan).years().size();
    for (std::size_t year = 0; years > 1 && year < years; ++year)
        columns.push_back({metric, workType, Over::year, static_cast<int>(year)});
    return columns;
}

std::vector<TwinNumber> comparedWithTwin(const plan::Plan& plan, const ranges::Summary& summary,
                                         const nlohmann::json& twin, std::span<const plan::Metric> metrics) {
    const double draws = 1 / (1 / static_cast<double>(summary.draws) + 1 / twin.at("draws").get<double>());
    std::vector<TwinNumber> numbers;
    for (const plan::Metric metric : metrics) {
        const std::string name(plan::info(metric).name);
        const nlohmann::json& twins = twin.at("metrics").at(name);
        const std::vector<ranges::Figure> columns = columnsOf(plan, metric);
        for (std::size_t column = 0; column < columns.size(); ++column) {
            const Spread& spread = summary.of(columns[column]);
            const auto add = [&](const char* what, double ours, double error) {
                const nlohmann::json& value = twins.at(what).at(column);
                const double theirs =
                    value.is_null() ? std::numeric_limits<double>::quiet_NaN() : value.get<double>();
                // What is the same in all draws may still be rounded another way.
                const double least = 1e-9 * std::max(1.0, std::abs(ours));
                numbers.push_back(
                    {name + ' ' + what + ", " + twin.at("columns").at(column).get<std::string>(), ours,
                     theirs, std::abs(ours - theirs) / std::max(error, least)});
            };
            add("p10", spread.at(Level::p10),
                errorOfQuantile(spread, Level::p5, Level::p10, Level::p25, draws));
            add("p50", spread.at(Level::p50),
                errorOfQuantile(spread, Level::p25, Level::p50, Level::p75, draws));
            add("p90", spread.at(Level::p90),
                errorOfQuantile(spread, Level::p75, Level::p90, Level::p95, draws));
            add("mean", spread.mean, errorOfMean(spread, draws));
        }
    }
    return numbers;
}

} // namespace headroom::tests
