#pragma once

#include "plan/sample.h"
#include "support/temporary_folder.h"
#include "ui/document/document.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include <filesystem>
#include <memory>

namespace headroom::ui::test {

inline store::Context context() {
    return {"Tester", [] { return std::string("2026-01-12T09:30:00.000Z"); }};
}

/// A folder of its own, gone afterwards.
class Folder {
public:
    [[nodiscard]] std::filesystem::path file(const char* name) const { return m_folder / name; }

private:
    tests::TemporaryFolder m_folder;
};

/// Runs the event loop until the document's numbers are those of its plan.
inline bool settle(const Document& document) {
    return QTest::qWaitFor([&] { return document.isCurrent(); }, 20000);
}

/// The simulation without its later passes, whose draws would only keep the machine busy.
inline RangesRunner::Calculate fewDraws() {
    return [](RangesStage stage, const RangesWants& wants, RangesResult& result, ranges::Progress& progress) {
        if (stage != RangesStage::middle && stage != RangesStage::full)
            RangesRunner::simulate(stage, wants, result, progress);
    };
}

/// A document on a new workspace with this plan in it, calculated.
inline std::unique_ptr<Document> documentWith(const Folder& folder, plan::Plan plan,
                                              const char* name = "test.headroom") {
    auto document = std::make_unique<Document>(context(), nullptr, Recalculator::project, fewDraws());
    EXPECT_TRUE(document->create(folder.file(name)));
    EXPECT_TRUE(document->addPlan(std::move(plan), QStringLiteral("New plan")));
    EXPECT_TRUE(settle(*document));
    return document;
}

} // namespace headroom::ui::test
