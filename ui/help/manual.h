#pragma once

#include "plan/lever_catalogue.h"
#include "plan/metric_catalogue.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace headroom::ui {

/// A line of the list of keys: a command, or keys that are always the same, which have no id.
struct KeyLine {
    QString id, group, name, keys;
};

/// A page of the manual, in HTML as QTextBrowser reads it. Links are "page" or "page#place".
struct ManualPage {
    QString id;
    QString group; // the heading it stands under in the contents; empty for none
    QString title;
    QString html;
};

/// The manual: pages that were written, and pages made of the catalogues and of the list of keys, so that no
/// lever, figure or key is missing or told wrongly.
class Manual {
public:
    Manual(const std::vector<KeyLine>& keys, const QLocale& locale);

    [[nodiscard]] const std::vector<ManualPage>& pages() const { return m_pages; }
    /// Null where there is no such page; what follows a # is left aside.
    [[nodiscard]] const ManualPage* page(const QString& place) const;
    /// Whether the page is there and has what follows the #.
    [[nodiscard]] bool has(const QString& place) const;

    static QString placeOf(plan::LeverKey lever);
    static QString placeOf(plan::Metric metric);

private:
    void addWritten(const QString& id, const QString& group);
    void addKeys(const QString& group);
    [[nodiscard]] QString withKeys(QString html) const;

    std::vector<KeyLine> m_keys;
    std::vector<ManualPage> m_pages;
};

/// A page for each section of the catalogues, in their order.
std::vector<ManualPage> leverPages(const QString& group, const QLocale& locale);
std::vector<ManualPage> metricPages(const QString& group);

/// A piece of a page below one heading, as it is searched.
struct ManualSection {
    QString place; // "levers.demand#growth"
    QString page;  // its page's title
    QString title;
    QString text;
};

/// Where something is said of what is wanted.
struct ManualHit {
    const ManualSection* section = nullptr;
    QString excerpt; // around the first word
};

class ManualIndex {
public:
    explicit ManualIndex(const Manual& manual);

    /// The sections in which every word stands, those that are called so first.
    [[nodiscard]] std::vector<ManualHit> search(const QString& wanted) const;

private:
    std::vector<ManualSection> m_sections;
};

} // namespace headroom::ui
