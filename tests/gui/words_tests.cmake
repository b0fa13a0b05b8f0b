headroom_test(words SOURCES words_format_test.cpp words_parse_test.cpp words_answers_test.cpp words_errors_test.cpp USES ui)
find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
headroom_test(theme GUI SOURCES charts_main.cpp theme_test.cpp USES ui LINKS GTest::gtest Qt6::Test)
