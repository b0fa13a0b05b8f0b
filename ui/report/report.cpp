#include "ui/report/report.h"

#include "ui/report/report_pages.h"
#include "ui/report/sections.h"
#include "ui/words/actuals_texts.h"
#include "ui/words/catalogue.h"
#include "ui/words/rankings.h"
#include "ui/words/review.h"
#include "ui/words/scenario_stories.h"
#include "ui/words/words.h"

#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <optional>
#include <system_error>
#include <utility>
#include <vector>

namespace headroom::ui {

namespace {

using report::PageFrame;
using report::Pages;

PageFrame frameOf(const projection::Projection& projection, const ReportOptions& options) {
    PageFrame frame;
    frame.left = Words::tr("%1 · scenario %2")
                     .arg(QString::fromStdString(projection.plan->name).simplified(),
                          scenarioLabel(projection.scenario).simplified());
    QStringList right;
    if (!options.planRevision.isEmpty()) right << options.planRevision.simplified();
    if (!options.generatedAt.isEmpty())
        right << Words::tr("generated %1").arg(options.generatedAt.simplified());
    frame.right = right.join(QStringLiteral(" · "));
    return frame;
}

/// What takes more than reading the projection, made once for both passes.
struct Tables {
    PageTable investment, dates;
    std::optional<std::pair<PageTable, PageTable>> actuals; // guardrails and year end; of a plan that has any
    std::vector<PageTable> review;                          // of a quarter, where one is asked for
    std::vector<PageTable> scenarios;
};

std::vector<PageTable> reviewTables(const ReportReview& review, const QLocale& locale) {
    return {reviewLinesTable(review.record, false, locale), reviewResultsTable(review.record, locale),
            reviewActionsTable(review.record, locale), reviewGuardrailsTable(review.record, locale),
            reviewSignaturesTable(review.record, review.revision, locale)};
}

Tables tablesOf(const projection::Projection& projection, const ReportOptions& options) {
    const QLocale& locale = options.locale;
    const projection::BackfillStop stop = projection::backfillStop(projection);
    Tables tables{investmentTable(projection, locale), datesTable(projection, &stop, locale), {}, {}, {}};
    if (options.review) tables.review = reviewTables(*options.review, locale);
    if (!projection.plan->actuals.empty())
        tables.actuals = {guardrailsTable(projection, locale),
                          landingTable(projection, actuals::reforecastOf(projection), locale)};
    if (options.scenarios)
        tables.scenarios = {scenarioQuartersTable(*options.scenarios, locale),
                            scenarioDecisionsTable(*options.scenarios, locale),
                            scenarioConditionsTable(*options.scenarios, locale),
                            scenarioTriggersTable(*options.scenarios, locale)};
    return tables;
}

void compose(Pages& pages, const projection::Projection& projection, const Tables& tables,
             const ReportOptions& options) {
    report::summarySection(pages, projection);
    if (options.review)
        report::reviewSections(pages, reviewAnswer(options.review->record), tables.review,
                               QString::fromStdString(options.review->record.comments));
    report::monthSections(pages, projection);
    report::peopleAndMoneySections(pages, projection);
    report::rankingSections(pages, tables.investment, tables.dates);
    if (options.scenarios)
        report::scenarioSections(pages, scenariosAnswer(*options.scenarios, options.locale),
                                 tables.scenarios);
    if (tables.actuals) report::actualsSections(pages, tables.actuals->first, tables.actuals->second);
    report::registerSections(pages, projection);
}

/// Why a file could not be written: no room, or anything else.
Error writeError(const QSaveFile& file, const std::filesystem::path& out) {
    std::error_code ignored;
    const auto folder = out.has_parent_path() ? out.parent_path() : std::filesystem::path(".");
    const auto space = std::filesystem::space(folder, ignored);
    const bool full =
        file.error() == QFileDevice::ResourceError || (!ignored && space.available < 1024 * 1024);
    return {full ? ErrorCode::diskFull : ErrorCode::fileUnwritable, out.string(), {}};
}

} // namespace

Result<void> writeReport(const projection::Projection& projection, const std::filesystem::path& out,
                         const ReportOptions& options) {
    QSaveFile file(QString::fromStdU16String(out.u16string()));
    // QPdfWriter tells nobody about a failed write; the file remembers it, and commit says so.
    if (!file.open(QIODevice::WriteOnly)) return writeError(file, out);

    PageFrame frame = frameOf(projection, options);
    const Tables tables = tablesOf(projection, options);
    Pages counted(nullptr, frame, options.locale, {});
    compose(counted, projection, tables, options);
    frame.pages = counted.count();
    {
        QPdfWriter writer(&file);
        writer.setTitle(Words::tr("%1, staffing plan").arg(QString::fromStdString(projection.plan->name)));
        writer.setCreator(QStringLiteral("Headroom"));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins({});
        writer.setResolution(1200);
        QPainter painter;
        if (!painter.begin(&writer)) return writeError(file, out);
        const double scale = report::paper::pointsPerUnit * writer.resolution() / 72.0;
        painter.scale(scale, scale);
        painter.setRenderHint(QPainter::Antialiasing);
        Pages pages(&painter, frame, options.locale, [&writer] { writer.newPage(); });
        compose(pages, projection, tables, options);
        painter.end();
    }
    if (!file.commit()) return writeError(file, out);
    return done();
}

} // namespace headroom::ui
