#include "app/program.h"

#include <gmock/gmock.h>

using namespace headroom::tests;
using testing::HasSubstr;
using testing::Not;

namespace {

/// The command line in another language. The C library's locale is made where that can be, so that what it
/// formats would follow too.
class InGerman : public Program {
protected:
    InGerman() {
        const std::string made = (folder / "locales").string();
        std::filesystem::create_directories(made);
        const std::string make = "localedef -i de_DE -f UTF-8 '" + made + "/de_DE.UTF-8' >/dev/null 2>&1";
        const bool there = std::system(make.c_str()) == 0;
        german = (there ? "LOCPATH='" + made + "' " : std::string()) + "LANGUAGE= LC_ALL=de_DE.UTF-8";
        english = "LANGUAGE= LC_ALL=C.UTF-8";
        EXPECT_EQ(run("sample -o plan.json", english).status, 0);
    }

    std::string german, english;
};

TEST_F(InGerman, WhatOtherProgramsReadStaysTheSame) {
    for (const char* arguments :
         {"sample -o -", "project plan.json --format json", "project plan.json --format csv",
          "ranges plan.json --draws 500 --format csv", "check plan.json --format json",
          "check plan.json --format csv", "schema"}) {
        const Ran here = run(arguments, english), there = run(arguments, german);
        EXPECT_EQ(there.status, here.status) << arguments;
        EXPECT_EQ(there.out, here.out) << arguments;
        EXPECT_FALSE(here.out.empty()) << arguments;
    }
    EXPECT_EQ(run("export plan.json -o english.csv", english).status, 0);
    EXPECT_EQ(run("export plan.json -o german.csv", german).status, 0);
    EXPECT_EQ(read(folder / "german.csv"), read(folder / "english.csv"));
}

TEST_F(InGerman, WhatPeopleReadIsGerman) {
    const Ran table = run("project plan.json", german);
    EXPECT_THAT(table.out, HasSubstr("Monat"));
    EXPECT_THAT(table.out, HasSubstr("Personalbestand"));
    EXPECT_THAT(table.out, HasSubstr("20.034")) << "thousands as Germans write them";
    EXPECT_THAT(run("check plan.json", german).out, HasSubstr("Warnung: "));
    const Ran missing = run("project there-is-none.json", german);
    EXPECT_EQ(missing.status, 3);
    EXPECT_THAT(missing.err, HasSubstr("Es gibt keine Datei"));
    EXPECT_THAT(run("project plan.json", english).out, HasSubstr("Headcount"));
    EXPECT_THAT(run("project plan.json", "LANGUAGE= LC_ALL=fr_FR.UTF-8").out, HasSubstr("Headcount"));
}

TEST_F(InGerman, HelpIsGerman) {
    const Ran help = run("--help", german);
    EXPECT_EQ(help.status, 0);
    EXPECT_THAT(help.out, HasSubstr("Aufruf: headroom"));
    EXPECT_THAT(help.out, HasSubstr("Ohne Befehl"));
    EXPECT_THAT(help.out, Not(HasSubstr("Print this help")));
    EXPECT_THAT(run("project --help", german).out, HasSubstr("das Szenario"));
    EXPECT_THAT(run("--help", english).out, HasSubstr("Usage: headroom"));
}

TEST_F(InGerman, TheReportIsGerman) {
    ASSERT_EQ(run("report plan.json -o plan.pdf", german).status, 0);
    ASSERT_EQ(std::system(("cd '" + folder.string() + "' && pdftotext -layout plan.pdf plan.txt").c_str()),
              0);
    const std::string text = read(folder / "plan.txt");
    for (const char* words : {"Personalplan", "Annahmenregister", "Unterbesetzt", "VZÄ", "Seite 1 von"})
        EXPECT_THAT(text, HasSubstr(words));
    for (const char* words : {"Assumption register", "Understaffed", "Headcount", " FTE"})
        EXPECT_THAT(text, Not(HasSubstr(words)));
}

} // namespace
