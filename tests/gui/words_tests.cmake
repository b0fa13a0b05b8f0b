headroom_test(words SOURCES words_format_test.cpp words_parse_test.cpp words_answers_test.cpp words_errors_test.cpp USES ui)
