#include "ranges/correlation.h"

#include <Eigen/Eigenvalues>
#include <gtest/gtest.h>

#include <cmath>

using namespace headroom::ranges;

namespace {

Eigen::MatrixXd product(const DrawableCorrelation& drawn) {
    return drawn.factor * drawn.factor.transpose();
}

} // namespace

TEST(Correlation, ASoundMatrixIsItsFactorTimesItsTranspose) {
    Eigen::MatrixXd matrix(3, 3);
    matrix << 1, 0.5, -0.2, 0.5, 1, 0.3, -0.2, 0.3, 1;
    const auto drawn = drawable(matrix);
    EXPECT_EQ(drawn.largestRepair, 0);
    EXPECT_TRUE(product(drawn).isApprox(matrix, 1e-12));
    EXPECT_TRUE(drawn.factor.isLowerTriangular(1e-12));
}

TEST(Correlation, OneOrMinusOneIsSound) {
    Eigen::MatrixXd matrix(3, 3);
    matrix << 1, 1, -1, 1, 1, -1, -1, -1, 1;
    const auto drawn = drawable(matrix);
    EXPECT_LT(drawn.largestRepair, 1e-9);
    EXPECT_TRUE(product(drawn).isApprox(matrix, 1e-7));
    EXPECT_TRUE(drawn.factor.isLowerTriangular(1e-7));
}

TEST(Correlation, AnImpossibleMatrixBecomesTheNearest) {
    // A with B and B with C the same, A with C the opposite: Higham's example.
    Eigen::MatrixXd matrix(3, 3);
    matrix << 1, 1, 0, 1, 1, 1, 0, 1, 1;
    const auto drawn = drawable(matrix);
    EXPECT_GT(drawn.largestRepair, 0.1);
    const Eigen::MatrixXd repaired = product(drawn);
    EXPECT_NEAR(repaired(0, 1), 0.7607, 1e-4);
    EXPECT_NEAR(repaired(0, 2), 0.1573, 1e-4);
    for (Eigen::Index i = 0; i < 3; ++i) EXPECT_NEAR(repaired(i, i), 1, 1e-9);
    EXPECT_GT(Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>(repaired).eigenvalues().minCoeff(), -1e-9);
}

TEST(Correlation, RanksAndScores) {
    EXPECT_NEAR(scoreCorrelation(1), 1, 1e-15);
    EXPECT_NEAR(scoreCorrelation(-1), -1, 1e-15);
    EXPECT_EQ(scoreCorrelation(0), 0);
    EXPECT_NEAR(scoreCorrelation(0.5), 0.5176, 1e-4);
}
