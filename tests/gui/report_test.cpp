#include "plan/sample.h"
#include "projection/projection.h"
#include "support/sample_actuals.h"
#include "ui/report/report.h"
#include "ui/words/answers.h"
#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/rankings.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <cmath>

namespace headroom::ui {
namespace {

using plan::LeverKey;
using plan::Metric;
using projection::Projection;

const QLocale english(QLocale::English, QLocale::UnitedStates);

Projection projected(const plan::Plan& plan, const std::string& scenario = plan::baseScenario) {
    auto result = projection::project(std::make_shared<const plan::Plan>(plan), scenario);
    EXPECT_TRUE(result.has_value());
    return std::move(result).value();
}

QString output(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

bool hasPoppler() {
    return !QStandardPaths::findExecutable("pdftotext").isEmpty() &&
           !QStandardPaths::findExecutable("pdfinfo").isEmpty();
}

class Report : public testing::Test {
protected:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    /// Writes a report and gives back its text as it is laid out, page breaks included.
    QString textOf(const Projection& projection) {
        const QString file = path("report.pdf");
        const auto written =
            writeReport(projection, file.toStdString(), {english, "22 Nov 2026, 14:05", "revision 3"});
        EXPECT_TRUE(written.has_value());
        return output("pdftotext", {"-layout", file, "-"});
    }

    [[nodiscard]] int pages() const {
        static const QRegularExpression count("Pages:\\s+(\\d+)");
        return count.match(output("pdfinfo", {path("report.pdf")})).captured(1).toInt();
    }

    void SetUp() override {
        if (!hasPoppler()) GTEST_SKIP() << "pdftotext of poppler-utils is not installed";
    }
};

/// Spaces of all kinds as one.
QString flat(QString text) {
    return text.replace(QChar(0xa0), u' ').simplified();
}

TEST_F(Report, HoldsEveryHeadlineFigureAndTheAnswers) {
    const Projection sample = projected(plan::samplePlan());
    const QString text = flat(textOf(sample));
    EXPECT_GE(pages(), 4);
    const projection::Headlines lines = projection::headlinesOf(sample);
    for (const QString& figure : {formatWithUnit(lines.automationAtEnd, plan::Unit::share, english),
                                  formatWithUnit(lines.requiredPeak, plan::Unit::fte, english),
                                  formatWithUnit(lines.effectiveAtEnd, plan::Unit::fte, english),
                                  formatWithUnit(lines.worstGap, plan::Unit::fte, english),
                                  formatMoneyShort(lines.totalCost, "USD", english),
                                  formatWithUnit(lines.sparedFte, plan::Unit::fte, english)})
        EXPECT_TRUE(text.contains(figure)) << figure.toStdString();
    EXPECT_TRUE(text.contains(flat(overviewAnswer(sample, english).title)));
    EXPECT_TRUE(text.contains(flat(overviewAnswer(sample, english).remedy)));
    EXPECT_TRUE(text.contains("22 Nov 2026, 14:05"));
    EXPECT_TRUE(text.contains("revision 3"));
    EXPECT_TRUE(text.contains(QString::fromStdString(sample.plan->name)));
}

TEST_F(Report, HoldsEveryMonthOfTheTables) {
    const Projection sample = projected(plan::samplePlan());
    const QString text = textOf(sample);
    for (const Metric metric : {Metric::requiredFte, Metric::effectiveFte, Metric::gapFte, Metric::inbound,
                                Metric::totalCost, Metric::automation})
        for (const double value : sample.series(metric))
            EXPECT_TRUE(text.contains(formatNumber(value, plan::info(metric).unit, english)))
                << plan::info(metric).name << ' '
                << formatNumber(value, plan::info(metric).unit, english).toStdString();
}

TEST_F(Report, HoldsTheRegisterOfAssumptions) {
    const plan::Plan plan = plan::samplePlan();
    const QString text = flat(textOf(projected(plan)));
    for (const plan::LeverInfo& lever : plan::leverCatalogue())
        if (lever.kind == plan::LeverKind::bet && lever.key != plan::LeverKey::patience) { // no work is live
            // Long names wrap, so their first word must do.
            EXPECT_TRUE(text.contains(label(lever.key).section(u' ', 0, 0))) << lever.name;
        }
    for (const plan::WorkType& type : plan.workTypes)
        EXPECT_TRUE(text.contains(QString::fromStdString(type.name)));
    EXPECT_TRUE(text.contains("P10–P90"));
    EXPECT_TRUE(text.contains("Milestone: Billing data"));
    EXPECT_FALSE(text.contains("Patience"));
}

TEST_F(Report, SaysWhichGuardrailTheActualsHaveTriggered) {
    const QString text = flat(textOf(projected(tests::sampleWithShortfall())));
    for (const char* part : {"Automation shortfall", "triggered", "not decided yet", "As it now looks",
                             "Planned reductions paused: 4 people in September 2026."})
        EXPECT_TRUE(text.contains(QLatin1String(part))) << part;
    EXPECT_FALSE(flat(textOf(projected(plan::samplePlan()))).contains(QLatin1String("As it now looks")))
        << "a plan without actuals has no such section";
}

TEST_F(Report, NumbersItsPagesAndCutsNothing) {
    const QString text = textOf(projected(plan::samplePlan()));
    const int count = pages();
    for (int page = 1; page <= count; ++page)
        EXPECT_TRUE(text.contains(QStringLiteral("Page %1 of %2").arg(page).arg(count))) << page;
    EXPECT_FALSE(text.contains(QChar(0x2026)));
}

TEST_F(Report, IsVectorsAndEmbeddedFonts) {
    textOf(projected(plan::samplePlan()));
    const QStringList images =
        output("pdfimages", {"-list", path("report.pdf")}).split('\n', Qt::SkipEmptyParts);
    EXPECT_EQ(images.size(), 2) << "a header of two lines and no image";
    const QStringList fonts = output("pdffonts", {path("report.pdf")}).split('\n', Qt::SkipEmptyParts);
    ASSERT_GT(fonts.size(), 2);
    for (const QString& font : fonts.mid(2)) {
        // Columns from the right: object, generation, uni, sub, emb.
        const QStringList columns = font.simplified().split(' ');
        EXPECT_EQ(columns.at(columns.size() - 5), "yes") << font.toStdString();
    }
}

TEST_F(Report, SaysWhereToInvestNextAndTheDatesOfNoReturn) {
    const Projection sample = projected(plan::samplePlan());
    const QString text = flat(textOf(sample));
    EXPECT_TRUE(text.contains("Where to invest next"));
    EXPECT_TRUE(text.contains("Dates of no return"));
    const projection::BackfillStop stop = projection::backfillStop(sample);
    for (const PageTable& table : {investmentTable(sample, english), datesTable(sample, &stop, english)}) {
        ASSERT_FALSE(table.rows.empty());
        for (const PageRow& row : table.rows)
            for (const PageCell& cell : row.cells)
                EXPECT_TRUE(text.contains(flat(cell.text))) << cell.text.toStdString();
    }
    plan::Plan full = plan::samplePlan();
    full.careEffect = false;
    for (plan::WorkType& type : full.workTypes)
        type.lever(LeverKey::ceiling).base = plan::Trajectory::constant(0);
    EXPECT_TRUE(flat(textOf(projected(full))).contains("No type has room to its ceiling."));
}

TEST_F(Report, SixtyMonthsAndThirtyTwoTypesSpreadOverPages) {
    plan::Plan plan = plan::samplePlan();
    plan.months = 60;
    plan.workTypes[2].name = // none that an answer names: sentences cut long names
        "A work type whose name is a good deal longer than any column of a table would ever be wide";
    while (plan.workTypes.size() < 32) {
        plan::WorkType type = plan.workTypes.front();
        type.id = {"copy" + std::to_string(plan.workTypes.size())};
        type.name = "Work type " + std::to_string(plan.workTypes.size());
        plan.workTypes.push_back(type);
    }
    plan.lever(LeverKey::inboxShare).provenance.rationale =
        std::string(4000, 'x') + " " + std::string(200, 'y') + "\nwith lines\nof its own";
    const Projection projection = projected(plan);
    const QString text = textOf(projection);
    EXPECT_GE(pages(), 20);
    EXPECT_TRUE(text.contains(QStringLiteral("Page %1 of %1").arg(pages())));
    EXPECT_TRUE(
        text.contains(formatNumber(projection.series(Metric::totalCost).back(), plan::Unit::money, english)));
    EXPECT_TRUE(text.contains("of its own"));
    EXPECT_FALSE(text.contains(QChar(0x2026))) << "a long name was cut";
}

TEST_F(Report, EmptyShortAndFaultyPlansHaveReportsToo) {
    plan::Plan empty = plan::emptyPlan("Empty", std::chrono::year{2026} / std::chrono::November);
    empty.months = 1;
    empty.workTypes.clear();
    empty.milestones.clear();
    EXPECT_TRUE(flat(textOf(projected(empty))).contains("No conversations are planned yet"));
    EXPECT_GE(pages(), 4);

    plan::Plan faulty = plan::samplePlan();
    faulty.lever(LeverKey::inboxShare).base = plan::Trajectory::constant(0);
    const QString text = flat(textOf(projected(faulty)));
    EXPECT_TRUE(text.contains("no inbox time"));
    EXPECT_FALSE(text.contains(QRegularExpression("\\b(nan|inf)\\b")));
}

TEST_F(Report, TheScenarioIsTheOneItWasProjectedUnder) {
    plan::Plan plan = plan::samplePlan();
    ASSERT_FALSE(plan.scenarios.empty());
    const std::string name = plan.scenarios.front().name;
    const QString text = flat(textOf(projected(plan, name)));
    EXPECT_TRUE(text.contains("scenario " + QString::fromStdString(name)));
    EXPECT_TRUE(text.contains("set by " + QString::fromStdString(name)));
}

TEST(ReportFile, AFolderThatIsNotThereIsAnError) {
    const auto written =
        writeReport(projected(plan::samplePlan()), "/nowhere/at/all/report.pdf", {english, {}, {}});
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().code, ErrorCode::fileUnwritable);
    EXPECT_EQ(written.error().place, "/nowhere/at/all/report.pdf");
}

TEST(ReportFile, AFailedWriteLeavesTheOldFileAsItWas) {
    QTemporaryDir folder;
    const QString directory = folder.filePath("taken.pdf");
    ASSERT_TRUE(QDir().mkdir(directory)); // a folder stands where the file should go
    const auto written =
        writeReport(projected(plan::samplePlan()), directory.toStdString(), {english, {}, {}});
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().code, ErrorCode::fileUnwritable);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 0);
}

TEST(ReportFile, AFullDiskIsToldAndLeavesTheOldReport) {
    // A file system of 64 KiB needs the right to mount one.
    QTemporaryDir folder;
    if (QProcess::execute("mount", {"-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.path()}) != 0)
        GTEST_SKIP() << "a small file system cannot be mounted here";
    QFile old(folder.filePath("report.pdf"));
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    const auto written = writeReport(projected(plan::samplePlan()),
                                     folder.filePath("report.pdf").toStdString(), {english, {}, {}});
    EXPECT_TRUE(written.has_error() && written.error().code == ErrorCode::diskFull);
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    EXPECT_EQ(old.readAll().toStdString(), "old");
    old.close();
    QProcess::execute("umount", {folder.path()});
}

TEST_F(Report, PrintsTheScenariosWithRangesDecisionsConditionsAndTriggers) {
    const Projection projection = projected(plan::samplePlan());
    ReportOptions options{english, {}, {}};
    options.scenarios = std::make_shared<const finance::ScenarioRanges>(
        std::move(finance::scenarioRangesOf(*projection.plan, 500).value()));
    const QString file = path("report.pdf");
    ASSERT_TRUE(writeReport(projection, file.toStdString(), options).has_value());
    const QString text = flat(output("pdftotext", {"-layout", file, "-"}));
    for (const char* said :
         {"Q4 2026 asks for", "Scenarios by quarter", "Decisions and their dates of no return",
          "What must be true", "Triggers", "Each scenario drawn by itself, 500 draws"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(said))) << said;
    const finance::QuarterSpread& gap =
        options.scenarios->scenarios[2].quarters[3].of(finance::QuarterFigure::gap);
    EXPECT_TRUE(text.contains(formatNumber(gap.p50, plan::Unit::fte, english)));
}

} // namespace
} // namespace headroom::ui
