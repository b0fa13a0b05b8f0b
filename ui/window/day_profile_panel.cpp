#include "ui/window/day_profile_panel.h"

#include "ui/window/panel_parts.h"
#include "ui/window/plan_lists.h"
#include "ui/words/format.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom::ui {

namespace {

constexpr int dayMinutes = 24 * 60;

/// "9:30": hours and minutes after opening.
QString clock(int minutes) {
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

DayBars::DayBars(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme) {
    setFixedHeight(56);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void DayBars::setDay(std::vector<double> shares, const QString& caption) {
    m_shares = std::move(shares);
    setAccessibleName(caption);
    update();
}

void DayBars::paintEvent(QPaintEvent*) {
    if (m_shares.empty()) return;
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    const double most = *std::max_element(m_shares.begin(), m_shares.end());
    const double step = static_cast<double>(width()) / static_cast<double>(m_shares.size());
    const double gap = step >= 5 ? 1 : 0;
    const double room = height() - 1.0;
    for (std::size_t i = 0; i < m_shares.size() && most > 0; ++i) {
        const double left = std::round(static_cast<double>(i) * step);
        const double right = std::round(static_cast<double>(i + 1) * step);
        const double bar = room * m_shares[i] / most;
        painter.fillRect(QRectF(left, room - bar, right - left - gap, bar), colours.of(ColourRole::series1));
    }
    painter.fillRect(QRectF(0, room, width(), 1), colours.line);
}

DayProfilePanel::DayProfilePanel(Document& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_interval(panelChoice(tr("Interval of the day profile"), {}))
    , m_shares(new TextBox(tr("Day profile: share of the day's contacts by interval")))
    , m_objection(new PanelLabel(theme, TextStyle::secondary, ColourRole::trouble))
    , m_notice(new PanelLabel(theme, TextStyle::secondary, ColourRole::caution))
    , m_caption(new PanelLabel(theme, TextStyle::secondary, ColourRole::muted))
    , m_bars(new DayBars(theme)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit);
    auto* heading = new PanelLabel(theme, TextStyle::secondaryStrong, ColourRole::ink);
    heading->setText(tr("Day profile"));
    heading->setBuddy(m_shares);
    auto* help = new PanelLabel(theme, TextStyle::secondary, ColourRole::muted);
    help->setText(
        tr("Contacts in each interval from opening on, in per cent of the day or in any scale. Empty: "
           "evenly."));
    layout->addWidget(heading);
    layout->addWidget(help);
    auto* form = panelForm();
    form->addRow(tr("Interval"), m_interval);
    layout->addLayout(form);
    layout->addWidget(m_shares);
    layout->addWidget(m_objection);
    layout->addWidget(m_notice);
    layout->addWidget(m_bars);
    layout->addWidget(m_caption);
    m_objection->hide();
    m_notice->hide();
    m_shares->setToolTip(
        tr("Paste a column or a row of a spreadsheet, or write numbers with spaces between."));
    m_interval->setToolTip(tr("How long each interval of the profile is; people are planned for each."));

    connect(m_shares, &TextBox::textChanged, this, [this] {
        m_objection->hide();
        m_notice->hide();
    });
    connect(m_shares, &TextBox::committed, this, &DayProfilePanel::typeShares);
    connect(m_interval, &QComboBox::activated, this,
            [this](int index) { chooseInterval(m_interval->itemData(index).toInt()); });
    connect(&document, &Document::planChanged, this, &DayProfilePanel::read);
}

void DayProfilePanel::show(const plan::WorkTypeId& type) {
    const auto plan = m_document.plan();
    if (!(type == m_type) || (plan && plan->id != m_planId)) {
        m_shares->forget();
        m_objection->hide();
        m_notice->hide();
    }
    m_type = type;
    m_planId = plan ? plan->id : std::string{};
    read();
}

void DayProfilePanel::read() {
    const auto plan = m_document.scenarioPlan();
    const plan::WorkType* type = plan ? plan->workType(m_type) : nullptr;
    if (!type) return;
    const auto& [minutes, shares] = type->profile;
    std::vector<int> lengths{15, 30, 60};
    if (std::find(lengths.begin(), lengths.end(), minutes) == lengths.end())
        lengths.insert(std::upper_bound(lengths.begin(), lengths.end(), minutes), minutes);
    const bool sameBox =
        m_interval->count() == static_cast<int>(lengths.size()) && m_interval->findData(minutes) >= 0;
    if (!sameBox) {
        m_interval->clear();
        for (const int length : lengths) m_interval->addItem(tr("%1 minutes").arg(length), length);
    }
    m_interval->setCurrentIndex(m_interval->findData(minutes));
    m_shares->setStored(dayProfileText(shares, locale()));

    QString caption;
    if (shares.empty()) {
        const double open = plan->lever(plan::LeverKey::openHours).base.at(0);
        caption = tr("Evenly over the opening hours, %1 a day.")
                      .arg(formatWithUnit(open, plan::Unit::hours, locale()));
        const double intervals = std::max(1.0, std::round(open * 60 / minutes));
        m_bars->setDay(std::vector<double>(static_cast<std::size_t>(intervals), 1.0), caption);
    } else {
        const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
        const auto busiest = std::max_element(shares.begin(), shares.end());
        const int from = static_cast<int>(busiest - shares.begin()) * minutes;
        const int count = static_cast<int>(shares.size());
        caption = tr("%1 open. Most contacts, %2, come %3 to %4 after opening.")
                      .arg(formatWithUnit(count * minutes / 60.0, plan::Unit::hours, locale()),
                           formatWithUnit(*busiest / sum, plan::Unit::share, locale()), clock(from),
                           clock(from + minutes));
        m_bars->setDay(shares, caption);
    }
    m_caption->setText(caption);
    setEnabled(!m_document.isReadOnly());
}

void DayProfilePanel::refuse(const QString& reason) {
    m_objection->setText(reason);
    m_objection->show();
    Q_EMIT said(reason);
}

bool DayProfilePanel::take(const QString& text, int minutes) {
    const auto plan = m_document.plan();
    const plan::WorkType* type = plan ? plan->workType(m_type) : nullptr;
    if (!type) return false;
    ReadDay day = readDayProfile(text, minutes, locale());
    if (!day.shares) {
        m_shares->refuse(day.reason);
        refuse(day.reason);
        return false;
    }
    // Two decimals of each number make no difference worth a word.
    const double slack = 0.006 * static_cast<double>(day.shares->size());
    const bool whole =
        day.shares->empty() || std::abs(day.sum - 100) <= slack || std::abs(day.sum - 1) <= slack / 100;
    const QString name = QString::fromStdString(type->name);
    plan::Plan after = *plan;
    after.workType(m_type)->profile = {minutes, std::move(*day.shares)};
    if (!m_document.apply(tr("Day profile of %1").arg(name), std::move(after))) return false;
    m_shares->document()->setModified(false);
    read();
    if (!whole) {
        const QString notice =
            tr("The numbers sum to %1; each is taken as its share of that.")
                .arg(locale().toString(std::round(day.sum * 100) / 100, 'f', QLocale::FloatingPointShortest));
        m_notice->setText(notice);
        m_notice->show();
        Q_EMIT said(notice);
    }
    return true;
}

void DayProfilePanel::typeShares(const QString& text) {
    const auto plan = m_document.plan();
    if (const plan::WorkType* type = plan ? plan->workType(m_type) : nullptr)
        take(text, type->profile.intervalMinutes);
}

void DayProfilePanel::chooseInterval(int minutes) {
    const auto plan = m_document.plan();
    const plan::WorkType* type = plan ? plan->workType(m_type) : nullptr;
    if (!type) return;
    if (m_shares->isPending()) {
        // What was too long for a day may fit one of shorter intervals.
        take(m_shares->toPlainText(), minutes);
        return read();
    }
    const int most = dayMinutes / minutes;
    if (static_cast<int>(type->profile.shares.size()) > most) {
        refuse(tr("The profile has %1 intervals; a day has %2 of %3 minutes.")
                   .arg(type->profile.shares.size())
                   .arg(most)
                   .arg(minutes));
        return read();
    }
    m_objection->hide();
    plan::Plan after = *plan;
    after.workType(m_type)->profile.intervalMinutes = minutes;
    m_document.apply(tr("Day profile of %1").arg(QString::fromStdString(type->name)), std::move(after));
    read();
}

} // namespace headroom::ui
