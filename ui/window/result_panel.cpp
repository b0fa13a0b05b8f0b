#include "ui/window/result_panel.h"

#include "ui/grid/row_parts.h"
#include "ui/window/panel_parts.h"
#include "ui/words/catalogue.h"
#include "ui/words/format.h"

#include <QBoxLayout>

#include <cmath>

namespace headroom::ui {

ResultPanel::ResultPanel(Document& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_theme(theme)
    , m_title(new PanelLabel(theme, TextStyle::bodyStrong, ColourRole::ink))
    , m_when(new PanelLabel(theme, TextStyle::secondary, ColourRole::muted))
    , m_value(new PanelLabel(theme, TextStyle::headline, ColourRole::ink))
    , m_formula(new PanelLabel(theme, TextStyle::body, ColourRole::muted))
    , m_help(new PanelLabel(theme, TextStyle::body, ColourRole::ink))
    , m_madeOf(new PanelLabel(theme, TextStyle::secondaryStrong, ColourRole::muted))
    , m_parts(new QVBoxLayout) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit);
    m_parts->setSpacing(0);
    m_madeOf->setText(tr("Made of"));
    layout->addWidget(m_title);
    layout->addWidget(m_when);
    layout->addSpacing(space::unit);
    layout->addWidget(m_value);
    layout->addWidget(m_help);
    layout->addSpacing(space::unit);
    layout->addWidget(m_formula);
    layout->addSpacing(space::unit * 2);
    layout->addWidget(m_madeOf);
    layout->addLayout(m_parts);
    layout->addStretch(1);
}

void ResultPanel::show(const GridRow& row, int month) {
    m_row = row;
    m_month = month;
    read();
}

void ResultPanel::read() {
    const auto plan = m_document.scenarioPlan();
    if (!plan) return;
    m_month = std::min(m_month, plan->months - 1);
    if (m_row.type >= static_cast<int>(plan->workTypes.size())) return;
    const auto result = m_document.result();
    const projection::Projection* projection =
        result && result->projection && result->plan->id == plan->id ? result->projection.get() : nullptr;
    const QString currency = QString::fromStdString(plan->currency);
    const auto worded = [&](const GridRow& row) {
        return formatWithUnit(valueOf(row, *plan, projection, m_month), row.unit(), locale(), currency);
    };
    m_title->setText(titleOf(m_row, *plan));
    QString when = monthLong(plan->monthAt(m_month), locale());
    if (m_document.scenario() != plan::baseScenario)
        when += QStringLiteral(" · ") + scenarioLabel(m_document.scenario());
    m_when->setText(when);
    const double value = valueOf(m_row, *plan, projection, m_month);
    m_value->setText(worded(m_row));
    m_value->setRole(m_row.negativeIsTrouble() && value < 0 ? ColourRole::trouble : ColourRole::ink);
    switch (m_row.kind) {
    case RowKind::metric:
        m_help->setText(help(m_row.metric));
        m_formula->setText(QStringLiteral("= ") + formula(m_row.metric));
        break;
    case RowKind::derived:
        m_help->setText(help(m_row.derived));
        m_formula->setText(QStringLiteral("= ") + formula(m_row.derived));
        break;
    default: // inputs have a panel of their own
        m_help->clear();
        m_formula->clear();
        break;
    }
    m_formula->setVisible(!m_formula->text().isEmpty());
    while (QLayoutItem* item = m_parts->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const auto parts = partsOf(m_row, *plan);
    m_madeOf->setVisible(!parts.empty());
    for (const GridRow& part : parts) {
        const double number = valueOf(part, *plan, projection, m_month);
        const ColourRole role = part.isInput()                           ? ColourRole::input
                                : part.negativeIsTrouble() && number < 0 ? ColourRole::trouble
                                                                         : ColourRole::ink;
        // A row of the same work type needs no name of it again.
        const QString name =
            part.type >= 0 && part.type == m_row.type && m_row.type >= 0 ? part.label : titleOf(part, *plan);
        auto* row =
            new PartRow(m_theme, name, formatWithShortUnit(number, part.unit(), locale(), currency), role);
        row->setToolTip(titleOf(part, *plan));
        connect(row, &QAbstractButton::clicked, this, [this, part] { Q_EMIT partWanted(part, m_month); });
        m_parts->addWidget(row);
    }
}

} // namespace headroom::ui
