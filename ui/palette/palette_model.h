#pragma once

#include "ui/palette/fuzzy_match.h"
#include "ui/theme/colours.h"

#include <QAbstractListModel>
#include <QKeySequence>
#include <QStringList>

#include <functional>
#include <vector>

namespace headroom::ui {

enum class FoundKind { action, page, lever, metric, plan, scenario, finding, help };

/// Something that can be found: what it is called, where it belongs, what it is worth now, and what choosing
/// it does.
struct Findable {
    FoundKind kind = FoundKind::action;
    QString id;     // recent choices are remembered by it
    QString title;  // what is searched first
    QString detail; // where it belongs: "Automation", "View › Theme"
    /// At the right: the value, worded when it is seen; empty function for none.
    std::function<QString()> value;
    QKeySequence keys;
    bool enabled = true;
    std::function<void()> choose;
};

/// What is found: everything in its order, recent choices first, until something is typed; then what fits,
/// the best first.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        lettersRole = Qt::UserRole,
        detailRole,
        detailLettersRole,
        valueRole,
        keysRole,
        kindRole,
        recentRole
    };

    using QAbstractListModel::QAbstractListModel;

    void setEverything(std::vector<Findable> everything, const QStringList& recent);
    void look(const QString& wanted);
    [[nodiscard]] const Findable& found(int row) const {
        return m_everything[m_found[static_cast<std::size_t>(row)].index];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Found {
        std::size_t index = 0;
        double score = 0;
        std::vector<int> letters; // of the title
        std::vector<int> detailLetters;
    };
    [[nodiscard]] std::vector<Found> fitting(const QString& wanted) const;

    std::vector<Findable> m_everything;
    std::vector<FuzzyText> m_texts; // title, a space, detail
    std::vector<int> m_recent;      // by entry: how long ago it was chosen, 0 the last; -1 never
    std::vector<Found> m_found;
    bool m_looking = false;
};

/// "lever", "page": what an entry is, in a word.
QString label(FoundKind kind);

} // namespace headroom::ui
