#include "store/review_rows.h"

#include "store/content_hash.h"
#include "store/revision_rows.h"

namespace headroom::store {

namespace {

constexpr const char* columns = "id, plan_id, nr, quarter, at, who, revision, content, seal";

std::string sealOfRevision(const Connection& connection, std::int64_t revision) {
    Query row = connection.query("SELECT seal FROM revision WHERE id = ?");
    return row.bind(revision).step() ? row.text(0) : std::string{};
}

} // namespace

std::string sealOf(const Review& review, const std::string& revisionSeal) {
    Hash hash;
    hash.add(std::string_view{"review"}).add(review.nr).add(review.revision);
    for (const std::string* field :
         {&review.planId, &review.quarter, &review.at, &review.who, &review.content, &revisionSeal})
        hash.add(std::string_view{*field});
    return hash.hex();
}

Review insertReview(const Connection& connection, Review review) {
    {
        Query last = connection.query("SELECT coalesce(max(nr), 0) FROM review WHERE plan_id = ?");
        last.bind(review.planId).step();
        review.nr = last.integer(0) + 1;
    }
    review.id = connection.number("SELECT coalesce(max(id), 0) + 1 FROM review");
    connection.query(std::string{"INSERT INTO review ("} + columns + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(review.id)
        .bind(review.planId)
        .bind(review.nr)
        .bind(review.quarter)
        .bind(review.at)
        .bind(review.who)
        .bind(review.revision)
        .bind(review.content)
        .bind(sealOf(review, sealOfRevision(connection, review.revision)))
        .run();
    return review;
}

std::vector<SealedReview> sealedReviews(const Connection& connection, const std::string& planId) {
    std::vector<SealedReview> reviews;
    Query row =
        connection.query(std::string{"SELECT "} + columns + " FROM review" +
                         (planId.empty() ? " WHERE ? = ''" : " WHERE plan_id = ?") + " ORDER BY id DESC");
    row.bind(planId);
    while (row.step())
        reviews.push_back({{row.integer(0), row.text(1), row.integer(2), row.text(3), row.text(4),
                            row.text(5), row.integer(6), row.text(7)},
                           row.text(8)});
    return reviews;
}

bool isAsSigned(const Connection& connection, const SealedReview& sealed) {
    return sealed.seal == sealOf(sealed.review, sealOfRevision(connection, sealed.review.revision));
}

bool isQuarter(const std::string& text) {
    return text.size() == 7 && text.find_first_not_of("0123456789") == 4 && text[4] == '-' &&
           text[5] == 'Q' && text[6] >= '1' && text[6] <= '4';
}

} // namespace headroom::store
