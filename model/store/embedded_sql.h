#pragma once

#include <string_view>

/// The files of resources/migrations.
namespace headroom::store::sql {

extern const std::string_view workspace1;
extern const std::string_view service2;
extern const std::string_view guardrails3;
extern const std::string_view draws4;
extern const std::string_view archive5;
extern const std::string_view revisions6;
extern const std::string_view actuals7;
extern const std::string_view reviews8;
extern const std::string_view topics9;
extern const std::string_view views;

} // namespace headroom::store::sql
