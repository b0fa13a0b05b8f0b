#include "ui/charts/month_chart.h"

#include "ui/charts/chart_menu.h"
#include "ui/charts/chart_scene.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace headroom::ui {

MonthChart::MonthChart(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_scene(std::make_unique<ChartScene>()) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, &MonthChart::restyle);
    restyle();
}

MonthChart::~MonthChart() = default;

void MonthChart::setData(const MonthChartData& data) {
    m_scene->setSize(size());
    const bool changed = m_scene->setData(data);
    setAccessibleName(data.title);
    if (!m_chosen) setAccessibleDescription(data.summary);
    keepSteps();
    if (changed) update();
}

const MonthChartData& MonthChart::data() const {
    return m_scene->data();
}

void MonthChart::setColumns(const ChartColumns& columns) {
    if (m_columns == columns) return;
    m_columns = columns;
    restyle();
}

void MonthChart::setColumnsAutomatic() {
    if (!m_columns) return;
    m_columns.reset();
    restyle();
}

void MonthChart::setHoveredMonth(int month) {
    m_scene->setHovered(month, false);
    update();
}

int MonthChart::hoveredMonth() const {
    return m_scene->hovered();
}

int MonthChart::monthAt(double x) const {
    return m_scene->geometry().monthAt(x);
}

double MonthChart::valueAt(double y) const {
    return m_scene->geometry().valueOf(y);
}

QPointF MonthChart::position(int month, double value) const {
    return {m_scene->geometry().xOf(month), m_scene->geometry().yOf(value)};
}

QImage MonthChart::image(const QSize& size, double devicePixelRatio) const {
    return monthChartImage(data(), standaloneStyle(), size, devicePixelRatio);
}

QByteArray MonthChart::svg(const QSize& size) const {
    return monthChartSvg(data(), standaloneStyle(), size);
}

void MonthChart::copy() const {
    const QSize size = this->size().expandedTo(QSize(640, 320));
    auto* mime = new QMimeData; // the clipboard takes it
    mime->setImageData(image(size));
    mime->setData(QStringLiteral("image/svg+xml"), svg(size));
    mime->setText(chartTable(data(), locale()));
    QGuiApplication::clipboard()->setMimeData(mime);
}

QSize MonthChart::sizeHint() const {
    return {900, 280};
}

QSize MonthChart::minimumSizeHint() const {
    return {240, 120};
}

void MonthChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_scene->paintInto(painter, rect());
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colours().accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void MonthChart::resizeEvent(QResizeEvent*) {
    m_scene->setSize(size());
}

void MonthChart::leaveEvent(QEvent*) {
    m_pointed.reset();
    showStairs();
    hover(-1);
}

void MonthChart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    showStairs();
}

void MonthChart::keyPressEvent(QKeyEvent* event) {
    if (moveByKey(*event)) return;
    const int months = static_cast<int>(data().months.size());
    switch (event->key()) {
    case Qt::Key_Left: hover(std::max(0, (hoveredMonth() < 0 ? months : hoveredMonth()) - 1), true); break;
    case Qt::Key_Right: hover(std::min(months - 1, hoveredMonth() + 1), true); break;
    case Qt::Key_Home: hover(0, true); break;
    case Qt::Key_End: hover(months - 1, true); break;
    case Qt::Key_Escape:
        if (hoveredMonth() < 0) return QWidget::keyPressEvent(event);
        hover(-1, true);
        break;
    default:
        if (event->matches(QKeySequence::Copy)) return copy();
        if (event->key() == chartCommentKey && event->modifiers() == Qt::NoModifier) {
            Q_EMIT commentWanted();
            return;
        }
        QWidget::keyPressEvent(event);
    }
}

void MonthChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange) restyle();
    QWidget::changeEvent(event);
}

ChartStyle MonthChart::standaloneStyle() const {
    ChartStyle style;
    style.colours = m_theme.colours();
    style.locale = locale();
    style.monthLabels = true;
    return style;
}

void MonthChart::restyle() {
    ChartStyle style = standaloneStyle();
    style.columns = m_columns;
    style.monthLabels = !m_columns;
    m_scene->setSize(size());
    m_scene->setStyle(style);
    update();
}

void MonthChart::hover(int month, bool aloud) {
    const bool moved = month != hoveredMonth();
    m_scene->setHovered(month, true);
    update();
    // A pointer's way over the chart is not read out; a step by keyboard is.
    if (aloud && moved)
        setAccessibleDescription(hoveredMonth() < 0 ? data().summary : monthInWords(data(), month, locale()));
    if (moved) Q_EMIT monthHovered(month);
}

} // namespace headroom::ui
