#pragma once

#include "finance/review_record.h"
#include "finance/scenario_ranges.h"
#include "plan/result.h"
#include "projection/projection.h"

#include <QLocale>
#include <QString>

#include <filesystem>
#include <memory>
#include <optional>

namespace headroom::ui {

/// A review that was signed, with the revision it approved as it is to be printed.
struct ReportReview {
    finance::ReviewRecord record;
    QString revision;
};

struct ReportOptions {
    QLocale locale;
    QString generatedAt;  // as it is to be printed: "22 Nov 2026, 14:05"
    QString planRevision; // as it is to be printed; left out where it is empty
    std::optional<ReportReview> review = {};
    std::shared_ptr<const finance::ScenarioRanges> scenarios = {}; // their section is left out where null
};

/// Writes the plan under its scenario as a PDF, A4: the answer in words, charts over their months, headcount
/// and money, the register of assumptions, findings. Needs a QApplication (offscreen will do). The file
/// appears whole or not at all. Errors: fileUnwritable, diskFull.
Result<void> writeReport(const projection::Projection& projection, const std::filesystem::path& out,
                         const ReportOptions& options);

} // namespace headroom::ui
