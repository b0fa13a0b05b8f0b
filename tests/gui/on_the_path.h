#pragma once

#include "gui/program.h"
#include "ui/window/guided/guided_path.h"
#include "ui/window/guided/guided_step.h"
#include "ui/window/text_field.h"

#include <QPushButton>

namespace headroom::ui::test {

/// The program on the guided path.
struct OnThePath : Program {
    explicit OnThePath(const Folder& folder)
        : Program(folder)
        , path(window.guidedPath()) {
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_EQ(window.inSight(), &path);
        EXPECT_TRUE(calculated());
    }

    bool calculated() {
        return QTest::qWaitFor([this] { return path.desk().isCurrent(); }, 20000);
    }
    [[nodiscard]] const plan::Plan& plan() const { return path.desk().draft().plan; }
    /// The field of the step in sight with this accessible name.
    TextField* field(const QString& name) {
        for (auto* each : path.step(path.current()).findChildren<TextField*>())
            if (each->accessibleName() == name) return each;
        ADD_FAILURE() << "no field " << name.toStdString();
        return nullptr;
    }
    void enter(const QString& name, const QString& text) {
        TextField* typed = field(name);
        if (!typed) return;
        typed->setFocus();
        typed->selectAll();
        QTest::keyClicks(typed, text);
        QTest::keyClick(typed, Qt::Key_Return);
    }
    void next() { QTest::mouseClick(&path.nextButton(), Qt::LeftButton); }

    GuidedPath& path;
};

/// What a planner copies out of a spreadsheet: months down, kinds of work across.
inline QString lastYearBlock() {
    QString text = QStringLiteral("Month\tHow-to questions\tAccount and billing\tBugs and troubleshooting\n");
    for (int m = 1; m <= 12; ++m)
        text += QStringLiteral("2026-%1\t%2\t%3\t%4\n")
                    .arg(m, 2, 10, QLatin1Char('0'))
                    .arg(m == 12 ? QStringLiteral("7,300") : QStringLiteral("6,000"))
                    .arg(2400)
                    .arg(900);
    return text;
}

} // namespace headroom::ui::test
