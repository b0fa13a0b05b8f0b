#include "ui/window/query_step.h"

#include "ui/theme/styled_property.h"
#include "ui/window/panel_parts.h"
#include "ui/words/errors.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>

namespace headroom::ui {

namespace {

constexpr int tickInterval = 1000; // ms, between two looks at the clock

} // namespace

QueryStep::QueryStep(const Theme& theme, ImportSourceStep& rows, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rows(rows)
    , m_presets(panelChoice(tr("Begin with"),
                            {tr("a query of your own"), tr("Intercom conversations"), tr("Zendesk tickets"),
                             tr("Freshdesk tickets"), tr("times with counts"), tr("figures by month")}))
    , m_dialect(panelChoice(tr("in the SQL of"), {tr("PostgreSQL, Redshift, Snowflake"), tr("MySQL, MariaDB"),
                                                  tr("SQL Server"), tr("SQLite")}))
    , m_dialectName(new QLabel(tr("in the SQL of")))
    , m_state(new QLabel)
    , m_note(new QLabel)
    , m_editor(new QPlainTextEdit)
    , m_run(new QPushButton(tr("&Run the query")))
    , m_stop(new QPushButton(tr("&Stop")))
    , m_progress(new QProgressBar) {
    layOut();
    connect(m_presets, &QComboBox::activated, this, &QueryStep::usePreset);
    connect(m_dialect, &QComboBox::activated, this, [this] { usePreset(m_presets->currentIndex()); });
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        m_run->setEnabled(!query().isEmpty());
        if (m_asked.isEmpty() || query() == m_asked) return;
        m_asked.clear();
        say(tr("Run it to see its first rows: Ctrl+Enter."), "muted");
        Q_EMIT dropped();
    });
    connect(m_run, &QPushButton::clicked, this, &QueryStep::run);
    connect(m_stop, &QPushButton::clicked, this, &QueryStep::stop);
    connect(&m_reader, &DatabaseReader::staged, this,
            [this](exchange::QueryWatch::Stage stage, qulonglong rowsSoFar) {
                m_stage = stage;
                m_rowsSoFar = rowsSoFar;
                showStage();
            });
    connect(&m_tick, &QTimer::timeout, this, &QueryStep::showStage);
    connect(&m_reader, &DatabaseReader::failed, this, [this](const Error& error) {
        setBusy(false);
        Q_EMIT failed(error);
        m_editor->setFocus();
    });
    connect(&m_reader, &DatabaseReader::finished, this, [this](const std::string& text) {
        setBusy(false);
        say({}, "muted");
        Q_EMIT answered(text);
    });
}

void QueryStep::layOut() {
    m_editor->setAccessibleName(tr("Query"));
    m_editor->setProperty("kind", QStringLiteral("editor"));
    for (QComboBox* each : {m_presets, m_dialect}) each->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_editor->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_editor->setTabChangesFocus(true);
    m_editor->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_editor->setPlaceholderText(
        tr("SELECT month, work type, number of conversations …\nwith a row a month and work type"));
    m_editor->installEventFilter(this); // for Ctrl+Enter
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_note->setProperty("kind", QStringLiteral("caution"));
    m_note->setWordWrap(true);
    m_note->hide();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(140);
    m_progress->setAccessibleName(tr("The database is asked"));
    m_run->setAutoDefault(false);
    m_stop->setAutoDefault(false);
    m_run->setEnabled(false);

    auto* beginning = new QHBoxLayout;
    const auto name = [](const QString& text, QWidget* of) {
        auto* label = new QLabel(text);
        label->setProperty("kind", QStringLiteral("muted"));
        label->setBuddy(of);
        return label;
    };
    m_dialectName->setProperty("kind", QStringLiteral("muted"));
    beginning->addWidget(name(m_presets->accessibleName(), m_presets));
    beginning->addWidget(m_presets);
    beginning->addWidget(m_dialectName);
    beginning->addWidget(m_dialect);
    beginning->addStretch(1);
    auto* hint =
        name(tr("Months and days are those of the database’s own time zone. Put in the names of your "
                "table and columns."),
             m_editor);
    auto* running = new QHBoxLayout;
    running->addWidget(m_run);
    running->addWidget(m_stop);
    running->addWidget(m_progress);
    running->addWidget(m_state, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit * 2);
    layout->addLayout(beginning);
    layout->addWidget(hint);
    layout->addWidget(m_editor, 3);
    layout->addLayout(running);
    layout->addWidget(m_note);
    layout->addWidget(&m_rows, 4);
    setBusy(false);
}

void QueryStep::setDatabase(const exchange::DatabaseAddress& address, const QString& password,
                            const QString& query) {
    const bool another = address != m_address;
    m_address = address;
    m_password = password;
    m_dialect->setVisible(address.isOdbc);
    m_dialectName->setVisible(address.isOdbc);
    if (!another) return;
    if (!query.isEmpty()) {
        m_preset.reset();
        m_presets->setCurrentIndex(0);
        m_editor->setPlainText(query);
    }
    if (!m_asked.isEmpty()) {
        m_asked.clear();
        Q_EMIT dropped();
    }
    say(this->query().isEmpty() ? QString() : tr("Run it to see its first rows: Ctrl+Enter."), "muted");
}

QString QueryStep::query() const {
    return m_editor->toPlainText().trimmed();
}

void QueryStep::usePreset(int index) {
    m_preset.reset();
    if (index < 1) return;
    m_preset = exchange::allQueryPresets[static_cast<std::size_t>(index) - 1];
    const auto dialect = m_address.isOdbc
                             ? static_cast<exchange::SqlDialect>(std::max(0, m_dialect->currentIndex()))
                             : exchange::SqlDialect::postgres;
    // As if it were typed: what stood there before comes back with undo.
    QTextCursor all(m_editor->document());
    all.select(QTextCursor::Document);
    all.insertText(QString::fromStdString(exchange::presetQuery(*m_preset, dialect)).trimmed());
    m_editor->moveCursor(QTextCursor::Start);
}

void QueryStep::run() {
    if (query().isEmpty()) return m_editor->setFocus();
    m_asked.clear();
    Q_EMIT dropped();
    m_asked = query();
    m_stage = exchange::QueryWatch::Stage::connecting;
    m_rowsSoFar = 0;
    m_since.start();
    setBusy(true);
    showStage();
    m_reader.run(m_address, m_password, m_asked);
}

void QueryStep::stop() {
    if (!m_reader.isRunning()) return;
    m_reader.stop();
    m_editor->setFocus(); // before the button goes that has the keyboard
    setBusy(false);
    m_asked.clear();
    say(tr("Stopped. Nothing was changed."), "muted");
}

void QueryStep::showStage() {
    if (!m_reader.isRunning() && !m_tick.isActive()) return;
    const QString seconds = locale().toString(m_since.elapsed() / 1000);
    switch (m_stage) {
    case exchange::QueryWatch::Stage::connecting: return say(tr("Connecting… %1 s").arg(seconds), "muted");
    case exchange::QueryWatch::Stage::running:
        return say(tr("The database adds up… %1 s").arg(seconds), "muted");
    case exchange::QueryWatch::Stage::fetching: break;
    }
    say(tr("%1 rows… %2 s").arg(locale().toString(m_rowsSoFar), seconds), "muted");
}

void QueryStep::setBusy(bool busy) {
    m_run->setVisible(!busy);
    m_stop->setVisible(busy);
    m_progress->setVisible(busy);
    if (busy)
        m_tick.start(tickInterval);
    else
        m_tick.stop();
}

void QueryStep::say(const QString& text, const char* kind) {
    m_state->setText(text);
    setStyled(*m_state, "kind", QString::fromLatin1(kind));
}

void QueryStep::refuse(const QString& message) {
    m_asked.clear();
    say(message, "trouble");
}

void QueryStep::note(const QString& text) {
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void QueryStep::takeFocus() const {
    if (query().isEmpty())
        m_presets->setFocus();
    else if (m_asked.isEmpty())
        m_run->setFocus();
    else
        m_editor->setFocus();
}

bool QueryStep::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_editor && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            run();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace headroom::ui
