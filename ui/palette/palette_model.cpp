#include "ui/palette/palette_model.h"

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr double ofDetail = 0.5;     // a letter of where it belongs counts less than one of its name
constexpr double forRecent = 0.06;   // what was chosen lately is likely meant again
constexpr double notNow = 0.3;       // lost by what cannot be chosen now
constexpr double leastOfBest = 0.55; // what fits much worse than the best is noise

QVariant letterList(const std::vector<int>& letters) {
    QVariantList list;
    for (const int letter : letters) list << letter;
    return list;
}

} // namespace

QString label(FoundKind kind) {
    switch (kind) {
    case FoundKind::action: return PaletteModel::tr("command");
    case FoundKind::page: return PaletteModel::tr("page");
    case FoundKind::lever: return PaletteModel::tr("lever");
    case FoundKind::metric: return PaletteModel::tr("figure");
    case FoundKind::plan: return PaletteModel::tr("plan");
    case FoundKind::scenario: return PaletteModel::tr("scenario");
    case FoundKind::finding: return PaletteModel::tr("plan health");
    case FoundKind::help: return PaletteModel::tr("manual");
    }
    return {};
}

void PaletteModel::setEverything(std::vector<Findable> everything, const QStringList& recent) {
    beginResetModel();
    m_everything = std::move(everything);
    m_texts.clear();
    m_recent.clear();
    for (const Findable& entry : m_everything) {
        m_texts.emplace_back(entry.title + u' ' + entry.detail);
        m_recent.push_back(static_cast<int>(recent.indexOf(entry.id)));
    }
    m_found.clear();
    endResetModel();
}

std::vector<PaletteModel::Found> PaletteModel::fitting(const QString& wanted) const {
    std::vector<Found> found;
    for (std::size_t i = 0; i < m_everything.size(); ++i) {
        auto match = fuzzyMatch(wanted, m_texts[i]);
        if (!match) continue;
        const Findable& entry = m_everything[i];
        Found one{i, match->score, {}, {}};
        const int title = static_cast<int>(entry.title.size());
        for (const int letter : match->letters) {
            if (letter < title)
                one.letters.push_back(letter);
            else if (letter > title)
                one.detailLetters.push_back(letter - title - 1);
        }
        const double all = static_cast<double>(match->letters.size());
        one.score *= 1 - ofDetail * static_cast<double>(one.detailLetters.size()) / std::max(1.0, all);
        if (m_recent[i] >= 0) one.score += forRecent / (1 + m_recent[i]);
        if (!entry.enabled) one.score -= notNow;
        found.push_back(std::move(one));
    }
    return found;
}

void PaletteModel::look(const QString& wanted) {
    beginResetModel();
    m_looking = !wanted.trimmed().isEmpty();
    if (!m_looking) {
        m_found.clear();
        for (std::size_t i = 0; i < m_everything.size(); ++i)
            if (m_everything[i].enabled) m_found.push_back({i, 0, {}, {}});
        std::stable_sort(m_found.begin(), m_found.end(), [this](const Found& a, const Found& b) {
            const auto ago = [this](const Found& one) {
                return static_cast<unsigned>(m_recent[one.index]); // never is last
            };
            return ago(a) < ago(b);
        });
    } else {
        m_found = fitting(wanted);
        if (m_found.empty())
            for (const QString& other : withoutSlip(wanted.trimmed())) {
                m_found = fitting(other);
                if (!m_found.empty()) break;
            }
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const Found& a, const Found& b) { return a.score > b.score; });
        const double least = m_found.empty() ? 0 : m_found.front().score * leastOfBest;
        m_found.erase(std::remove_if(m_found.begin(), m_found.end(),
                                     [&](const Found& one) {
                                         return one.score < least && m_everything[one.index].enabled;
                                     }),
                      m_found.end());
    }
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Found& one = m_found[static_cast<std::size_t>(index.row())];
    const Findable& entry = m_everything[one.index];
    const auto value = [&] { return entry.value ? entry.value() : QString(); };
    const auto keys = [&] { return entry.keys.toString(QKeySequence::NativeText); };
    switch (role) {
    case Qt::DisplayRole: return entry.title;
    case lettersRole: return letterList(one.letters);
    case detailRole: return entry.detail;
    case detailLettersRole: return letterList(one.detailLetters);
    case valueRole: return value();
    case keysRole: return keys();
    case kindRole: return static_cast<int>(entry.kind);
    case recentRole: return !m_looking && m_recent[one.index] >= 0;
    case Qt::AccessibleTextRole: {
        QStringList parts{entry.title, label(entry.kind)};
        for (const QString& part : {entry.detail, value(), keys()})
            if (!part.isEmpty()) parts << part;
        return parts.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    return found(index.row()).enabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace headroom::ui
