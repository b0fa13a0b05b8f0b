#pragma once

#include <Eigen/Core>

namespace headroom::ranges {

/// The correlation of normal scores whose ranks have that correlation (Pearson 1907).
double scoreCorrelation(double rank);

/// A correlation matrix that can be drawn from.
struct DrawableCorrelation {
    Eigen::MatrixXd factor;   // lower triangular; times its transpose it is the matrix
    double largestRepair = 0; // how far a coefficient was moved; 0 where the matrix was sound
};

/// The matrix itself where it is positive semi-definite, else the nearest correlation matrix that is (Higham
/// 2002: projections in turn on semi-definite matrices and on those with a unit diagonal, with Dykstra's
/// correction).
DrawableCorrelation drawable(const Eigen::MatrixXd& correlation);

} // namespace headroom::ranges
