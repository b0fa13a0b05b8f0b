#include "ui/window/lever_history.h"

#include "ui/window/history_list.h"
#include "ui/window/panel_parts.h"
#include "ui/words/catalogue.h"
#include "ui/words/format.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QTimer>

namespace headroom::ui {

namespace {
constexpr int delay = 250; // ms
constexpr int mostLines = 4;
} // namespace

LeverHistory::LeverHistory(Document& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_lines(new PanelLabel(theme, TextStyle::secondary, ColourRole::ink))
    , m_all(new QPushButton(tr("All changes…")))
    , m_later(new QTimer(this)) {
    auto* heading = new PanelLabel(theme, TextStyle::secondary, ColourRole::muted);
    heading->setText(tr("Changes"));
    m_all->setProperty("kind", QStringLiteral("quiet"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(heading);
    layout->addWidget(m_lines);
    layout->addWidget(m_all, 0, Qt::AlignLeft);
    m_later->setSingleShot(true);
    m_later->setInterval(delay);
    connect(m_later, &QTimer::timeout, this, &LeverHistory::read);
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT historyWanted(m_lever); });
}

void LeverHistory::show(const plan::LeverRef& lever) {
    if (lever == m_lever && m_readOf == m_document.plan()) return;
    if (lever != m_lever) m_lines->setText(QStringLiteral("…"));
    m_lever = lever;
    m_later->start();
}

void LeverHistory::read() {
    const auto plan = m_document.plan();
    if (!plan || !plan->find(m_lever)) return;
    m_readOf = plan;
    QStringList lines;
    // One more than is shown: the one that made the plan says nothing of a change.
    for (const store::AuditEntry& entry : m_document.historyOf(m_lever, mostLines + 1)) {
        if (entry.action == "create" || entry.action == "restore" || entry.action == "migrate") continue;
        if (lines.size() < mostLines) lines << lineOf(entry);
    }
    m_lines->setText(lines.isEmpty() ? tr("None since the plan was made.") : lines.join(u'\n'));
    m_all->setVisible(!lines.isEmpty());
}

/// "12 Jan, Ada: Oct 78.0 % → 83.0 %"
QString LeverHistory::lineOf(const store::AuditEntry& entry) const {
    const auto plan = m_document.plan();
    const plan::LeverInfo& info = plan::info(m_lever.key);
    const QString currency = QString::fromStdString(plan->currency);
    const auto worded = [&](const std::optional<double>& value) {
        return value ? formatWithShortUnit(*value, info.unit, locale(), currency) : QString();
    };
    QStringList what;
    for (const store::ValueChange& change : store::valueChanges(entry, m_lever)) {
        if (change.part != "base" || change.before == change.after) continue;
        QString words = worded(change.before);
        if (change.before && change.after) words += QStringLiteral(" → ");
        words += worded(change.after);
        if (!change.after) words = tr("no longer %1").arg(words);
        if (info.byMonth && change.month > 0 && change.month < plan->months)
            words = monthShort(plan->monthAt(change.month), locale()) + u' ' + words;
        what << words;
    }
    constexpr qsizetype most = 2;
    const bool many = what.size() > most;
    QString told = many ? QStringList(what.mid(0, most)).join(QStringLiteral(", ")) + QStringLiteral(", …")
                        : what.join(QStringLiteral(", "));
    if (told.isEmpty()) told = QString::fromStdString(entry.text);
    if (entry.action == "undo") told = tr("undone: %1").arg(told);
    if (entry.action == "redo") told = tr("again: %1").arg(told);
    const QDateTime at = localTime(entry.at);
    //: One change of a lever: when, who, what.
    return tr("%1, %2: %3", "when, who, what")
        .arg(at.date() == QDate::currentDate() ? locale().toString(at.time(), QLocale::ShortFormat)
                                               : formatDate(at.date(), locale()),
             QString::fromStdString(entry.who), told);
}

QString LeverHistory::text() const {
    return m_lines->text();
}

} // namespace headroom::ui
