#pragma once

#include "ui/words/plan_changes.h"

#include <QLocale>

#include <algorithm>
#include <optional>
#include <vector>

namespace headroom::ui {

/// Collects what differs between two plans.
class PlanComparison {
public:
    PlanComparison(const plan::Plan& before, const plan::Plan& after, const QLocale& locale);

    std::vector<PlanChange> all();

private:
    static QString text(const std::string& words) { return QString::fromStdString(words); }
    static QString text(bool yes);
    void add(const QString& what, const QString& before, const QString& after);
    void came(const QString& what);
    void went(const QString& what);
    void changed(const QString& what);
    [[nodiscard]] QString span(int from, int to) const;
    void values(const QString& title, const plan::LeverInfo& info, const std::vector<double>& was,
                const std::vector<double>& is);
    /// The months that both plans have.
    [[nodiscard]] std::vector<double> path(const plan::Trajectory& trajectory,
                                           const plan::LeverInfo& info) const;
    void trajectory(const QString& title, const plan::LeverInfo& info, const plan::Trajectory& was,
                    const plan::Trajectory& is);
    void range(const QString& title, const plan::LeverInfo& info, const plan::Trajectory& base,
               const std::optional<plan::Range>& was, const std::optional<plan::Range>& is);
    void provenance(const QString& title, const plan::Provenance& was, const plan::Provenance& is);
    void levers();
    [[nodiscard]] static const plan::Override* find(const plan::Scenario& scenario,
                                                    const plan::LeverRef& lever);
    void scenario(const plan::Scenario& was, const plan::Scenario& is);
    void scenarios();
    void workTypes();
    void settings();
    void calendar();
    /// Things with a name or an id of their own: which came, which went, which are another.
    template <class Entry, class Same, class Name>
    void list(const std::vector<Entry>& was, const std::vector<Entry>& is, Same same, Name name) {
        const auto find = [&](const std::vector<Entry>& entries, const Entry& wanted) {
            return std::find_if(entries.begin(), entries.end(),
                                [&](const Entry& one) { return same(one, wanted); });
        };
        for (const Entry& entry : was)
            if (find(is, entry) == is.end()) went(name(entry));
        for (const Entry& entry : is) {
            const auto old = find(was, entry);
            if (old == was.end())
                came(name(entry));
            else if (!(*old == entry))
                changed(name(entry));
        }
    }
    void lists();
    void actuals();
    [[nodiscard]] QString ofType(const QString& name, const plan::WorkTypeId& id) const;
    /// An import brings dozens: how many, not which.
    void topics();
    void improvements();
    void decisions();

    const plan::Plan& m_before;
    const plan::Plan& m_after;
    QLocale m_locale;
    QString m_currency;
    std::vector<PlanChange> m_changes;
};

} // namespace headroom::ui
