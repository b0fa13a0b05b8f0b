#pragma once

#include "plan/plan.h"
#include "plan/validation.h"

#include <QLocale>
#include <QString>

namespace headroom::ui {

/// Reads a finding's values for a sentence: numbers in the lever's unit, text as it is.
class FindingReader {
public:
    FindingReader(const plan::Finding& finding, const plan::Plan& plan, const QLocale& locale)
        : m_finding(finding)
        , m_plan(plan)
        , m_locale(locale)
        , m_unit(finding.lever ? plan::info(finding.lever->key).unit : plan::Unit::factor) {}

    [[nodiscard]] QString text(std::size_t index) const {
        return index < m_finding.values.size() ? QString::fromStdString(m_finding.values[index]) : QString();
    }
    [[nodiscard]] bool has(std::size_t index) const { return !text(index).isEmpty(); }
    /// The value in the finding's unit, or in another.
    [[nodiscard]] QString number(std::size_t index) const { return number(index, m_unit); }
    [[nodiscard]] QString number(std::size_t index, plan::Unit unit) const;
    [[nodiscard]] QString lever() const;
    [[nodiscard]] QString workType() const;
    /// "AI resolution, Actions, Jul 26", from the first three values.
    [[nodiscard]] QString actual() const;
    [[nodiscard]] QString actualValue(std::size_t index) const;
    /// The lever the finding points at, with its holder: "Volume, How-to questions".
    [[nodiscard]] QString leverWithHolder() const;
    /// Another lever, from its name and its holder's id.
    [[nodiscard]] QString leverWithHolder(std::size_t index) const;
    /// A difference of shares, in points.
    [[nodiscard]] QString points(std::size_t index) const;
    /// A value that is a month of the plan.
    [[nodiscard]] QString monthOf(std::size_t index) const;
    [[nodiscard]] bool isOf(plan::LeverKey key) const {
        return m_finding.lever && m_finding.lever->key == key;
    }
    [[nodiscard]] QString date(std::size_t index) const;
    [[nodiscard]] int count(std::size_t index) const { return text(index).toInt(); }
    [[nodiscard]] QString whole(int number) const { return m_locale.toString(number); }
    [[nodiscard]] QString month() const;
    [[nodiscard]] QString place() const;

private:
    const plan::Finding& m_finding;
    const plan::Plan& m_plan;
    const QLocale& m_locale;
    plan::Unit m_unit;
};

} // namespace headroom::ui
