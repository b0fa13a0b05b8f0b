find_package(Qt6 6.4 REQUIRED COMPONENTS Test)

headroom_test(gui GUI
    SOURCES gui_main.cpp actuals_page_test.cpp correlation_list_test.cpp document_test.cpp explanation_test.cpp finance_page_test.cpp focus_test.cpp grid_edit_test.cpp grid_keys_test.cpp guardrail_panel_test.cpp
           hiring_test.cpp history_test.cpp import_test.cpp latest_work_test.cpp manual_test.cpp page_rows_test.cpp page_table_test.cpp palette_test.cpp plan_edit_test.cpp
           plan_lists_test.cpp plan_panel_test.cpp portfolio_test.cpp range_panels_test.cpp ranges_page_test.cpp ranges_runner_test.cpp shortcuts_test.cpp
           stair_dragging_test.cpp tour_test.cpp
            window_room_test.cpp window_test.cpp
    USES ui
    LINKS Qt6::Test)
headroom_test(databases GUI
    SOURCES gui_main.cpp database_import_test.cpp ../support/postgres_server.cpp
    USES ui
    LINKS Qt6::Test)
headroom_test(reviews GUI
    SOURCES gui_main.cpp comments_test.cpp review_journey_test.cpp
    USES ui
    LINKS Qt6::Test nlohmann_json::nlohmann_json)
headroom_test(improvements GUI
    SOURCES gui_main.cpp improvements_test.cpp
    USES ui
    LINKS Qt6::Test)
headroom_test(plans GUI
    SOURCES gui_main.cpp files_test.cpp guided_draft_test.cpp guided_test.cpp home_test.cpp journey_test.cpp
    USES ui
    LINKS Qt6::Test)
# The whole journey once more on a display with a window manager, where keys take the way they take for a user.
add_test(NAME gui/journey_on_a_display
         COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/on_a_display $<TARGET_FILE:test_plans> --gtest_filter=Journey.*)
set_tests_properties(gui/journey_on_a_display PROPERTIES TIMEOUT 120)
