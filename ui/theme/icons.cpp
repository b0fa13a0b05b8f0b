#include "ui/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

/// The resources stand in a static library and are lost by the linker unless someone names them.
/// Q_INIT_RESOURCE does not work inside a namespace.
static void initialiseResources() {
    Q_INIT_RESOURCE(resources);
}

namespace headroom::ui {

namespace {

const char* fileName(IconName name) {
    switch (name) {
    case IconName::overview: return "overview";
    case IconName::demand: return "demand";
    case IconName::automation: return "automation";
    case IconName::people: return "people";
    case IconName::time: return "time";
    case IconName::service: return "service";
    case IconName::money: return "money";
    case IconName::ranges: return "ranges";
    case IconName::allNumbers: return "all-numbers";
    case IconName::guardrails: return "guardrails";
    case IconName::review: return "review";
    case IconName::undo: return "undo";
    case IconName::redo: return "redo";
    case IconName::import: return "import";
    case IconName::report: return "report";
    case IconName::search: return "search";
    case IconName::add: return "add";
    case IconName::copy: return "copy";
    case IconName::remove: return "remove";
    case IconName::settings: return "settings";
    case IconName::close: return "close";
    case IconName::chevronDown: return "chevron-down";
    case IconName::chevronRight: return "chevron-right";
    }
    return "";
}

/// The drawing, its strokes in the given colour.
QByteArray drawing(IconName name, const QColor& colour) {
    initialiseResources();
    QFile file(QStringLiteral(":/icons/") + QLatin1String(fileName(name)) + QStringLiteral(".svg"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

void paintIcon(QPainter& painter, const QRectF& rect, IconName name, const QColor& colour) {
    QSvgRenderer renderer(drawing(name, colour));
    const double side = std::min(rect.width(), rect.height());
    renderer.render(&painter, QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side));
}

/// Draws the icon anew at every size, so that it is sharp at any scale of the screen.
class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(IconName name, const QColor& normal, const QColor& active, const QColor& disabled)
        : m_name(name)
        , m_normal(normal)
        , m_active(active)
        , m_disabled(disabled) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        paintIcon(*painter, rect, m_name, colourOf(mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return result;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new LineIconEngine(*this); }

private:
    [[nodiscard]] QColor colourOf(QIcon::Mode mode, QIcon::State state) const {
        if (mode == QIcon::Disabled) return m_disabled;
        return mode == QIcon::Active || mode == QIcon::Selected || state == QIcon::On ? m_active : m_normal;
    }

    IconName m_name;
    QColor m_normal, m_active, m_disabled;
};

} // namespace

void initialiseIcons() {
    initialiseResources();
}

QPixmap iconPixmap(IconName name, const QColor& colour, int size, double devicePixelRatio) {
    const int pixels = static_cast<int>(std::lround(size * devicePixelRatio));
    QPixmap result(pixels, pixels);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    paintIcon(painter, QRectF(0, 0, pixels, pixels), name, colour);
    painter.end();
    result.setDevicePixelRatio(devicePixelRatio);
    return result;
}

QIcon makeIcon(IconName name, const QColor& normal, const QColor& active, const QColor& disabled) {
    return QIcon(new LineIconEngine(name, normal, active, disabled));
}

QIcon applicationIcon() {
    initialiseResources();
    QIcon icon;
    QSvgRenderer renderer(QStringLiteral(":/icons/headroom.svg"));
    for (const int side : {16, 24, 32, 48, 64, 128, 256, 512}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace headroom::ui
