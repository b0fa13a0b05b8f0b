#pragma once

#include "store/connection.h"
#include "store/review.h"
#include "store/revision.h"

#include <functional>
#include <string>
#include <vector>

/// Reviews in their table. All of these throw SQLite::Exception.
namespace headroom::store {

/// A review with what keeps it as it was signed.
struct SealedReview {
    Review review;
    std::string seal;
};

/// The hash of all of it but its id, with the seal of the revision it approved.
std::string sealOf(const Review& review, const std::string& revisionSeal);

/// Stores it as the plan's next review, whose row in the audit trail the caller writes: `review` needs all
/// but its id and number.
Review insertReview(const Connection& connection, Review review);

/// Of a plan, the newest first; of all plans where it is empty.
std::vector<SealedReview> sealedReviews(const Connection& connection, const std::string& planId);

/// Whether it and the revision it approved are as they were signed.
bool isAsSigned(const Connection& connection, const SealedReview& sealed);

/// "2026-Q1"
bool isQuarter(const std::string& text);

} // namespace headroom::store
