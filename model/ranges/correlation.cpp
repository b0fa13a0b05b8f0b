#include "ranges/correlation.h"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>
#include <Eigen/QR>

#include <cmath>
#include <numbers>

namespace headroom::ranges {

namespace {

constexpr double rounding = 1e-10;

using Solver = Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>;

/// The nearest semi-definite matrix.
Eigen::MatrixXd semidefinite(const Eigen::MatrixXd& matrix) {
    const Solver solver(matrix);
    const Eigen::VectorXd values = solver.eigenvalues().cwiseMax(0);
    return solver.eigenvectors() * values.asDiagonal() * solver.eigenvectors().transpose();
}

Eigen::MatrixXd nearest(const Eigen::MatrixXd& wanted) {
    constexpr int mostSteps = 300;
    Eigen::MatrixXd result = wanted;
    Eigen::MatrixXd correction = Eigen::MatrixXd::Zero(wanted.rows(), wanted.cols());
    for (int step = 0; step < mostSteps; ++step) {
        const Eigen::MatrixXd corrected = result - correction;
        const Eigen::MatrixXd projected = semidefinite(corrected);
        correction = projected - corrected;
        const Eigen::MatrixXd before = result;
        result = projected;
        result.diagonal().setOnes();
        if ((result - before).cwiseAbs().maxCoeff() < rounding) break;
    }
    // What rounding leaves below zero goes, at the price of the last digits elsewhere.
    result = semidefinite(result);
    const Eigen::VectorXd scale = result.diagonal().cwiseSqrt().cwiseInverse();
    return scale.asDiagonal() * result * scale.asDiagonal();
}

/// A lower triangular factor of a semi-definite matrix, singular ones included: of V sqrt(D) = L Q.
Eigen::MatrixXd factorOf(const Eigen::MatrixXd& matrix) {
    const Solver solver(matrix);
    const Eigen::VectorXd roots = solver.eigenvalues().cwiseMax(0).cwiseSqrt();
    const Eigen::MatrixXd root = solver.eigenvectors() * roots.asDiagonal();
    const Eigen::HouseholderQR<Eigen::MatrixXd> qr(root.transpose());
    Eigen::MatrixXd upper = qr.matrixQR().triangularView<Eigen::Upper>();
    for (Eigen::Index i = 0; i < upper.rows(); ++i)
        if (upper(i, i) < 0) upper.row(i) *= -1;
    return upper.transpose();
}

} // namespace

double scoreCorrelation(double rank) {
    return 2 * std::sin(std::numbers::pi / 6 * rank);
}

DrawableCorrelation drawable(const Eigen::MatrixXd& correlation) {
    const Eigen::LLT<Eigen::MatrixXd> cholesky(correlation);
    if (cholesky.info() == Eigen::Success) return {cholesky.matrixL(), 0};
    if (Solver(correlation, Eigen::EigenvaluesOnly).eigenvalues().minCoeff() >= -rounding)
        return {factorOf(correlation), 0};
    const Eigen::MatrixXd repaired = nearest(correlation);
    return {factorOf(repaired), (repaired - correlation).cwiseAbs().maxCoeff()};
}

} // namespace headroom::ranges
