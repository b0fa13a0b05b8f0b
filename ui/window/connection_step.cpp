#include "ui/window/connection_step.h"

#include "ui/theme/styled_property.h"
#include "ui/window/import_parts.h"
#include "ui/window/panel_parts.h"
#include "ui/words/errors.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QIntValidator>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace headroom::ui {

namespace {

constexpr int fieldWidth = 380;
constexpr std::array sslModes{"prefer", "require", "verify-full"};

/// Under which a workspace keeps its connections.
QString connectionsKey() {
    return QStringLiteral("import/databases");
}

QLineEdit* field(const QString& name, const QString& example) {
    auto* edit = importField(name, example);
    edit->setFixedWidth(fieldWidth);
    return edit;
}

std::string trimmedText(const QLineEdit& field) {
    return field.text().trimmed().toStdString();
}

} // namespace

ConnectionStep::ConnectionStep(const Theme& theme, const ImportTarget& target, Passwords& passwords,
                               QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_target(target)
    , m_passwords(passwords)
    , m_form(panelForm())
    , m_saved(panelChoice(tr("Connection"), {}))
    , m_kind(panelChoice(tr("Kind"), {QStringLiteral("PostgreSQL"), QStringLiteral("ODBC")}))
    , m_encryption(panelChoice(tr("Encryption"), {tr("where the server offers it"), tr("required"),
                                                  tr("required, certificate checked")}))
    , m_host(field(tr("Host"), tr("db.example.com, or localhost")))
    , m_port(field(tr("Port"), QStringLiteral("5432")))
    , m_database(field(tr("Database"), tr("support")))
    , m_source(field(tr("Data source"), tr("its name (DSN), or Driver=…;Server=…;Database=…")))
    , m_user(field(tr("User"), {}))
    , m_password(field(tr("Password"), {}))
    , m_name(field(tr("Save as"), tr("a name to find it by next month; may be left out")))
    , m_keep(new QCheckBox(tr("Keep the password in the desktop’s keyring")))
    , m_test(new QPushButton(tr("&Test connection")))
    , m_forget(new QPushButton(tr("&Forget it")))
    , m_progress(new QProgressBar)
    , m_savedName(new QLabel(m_saved->accessibleName()))
    , m_keyring(new QLabel)
    , m_state(new QLabel) {
    layOut();
    m_password->setEchoMode(QLineEdit::Password);
    m_port->setValidator(new QIntValidator(0, 99999, m_port));
    connect(m_saved, &QComboBox::activated, this, &ConnectionStep::choose);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ConnectionStep::showKind);
    connect(m_encryption, &QComboBox::activated, this, &ConnectionStep::edited);
    for (QLineEdit* each : {m_host, m_port, m_database, m_source, m_user, m_password})
        connect(each, &QLineEdit::textEdited, this, &ConnectionStep::edited);
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (m_reader.isRunning()) {
            m_reader.stop();
            setBusy(false);
            return say(tr("Stopped."), "muted");
        }
        m_proven.reset(); // whoever tests wants to know how it is now
        tryIt(false);
    });
    connect(m_forget, &QPushButton::clicked, this, &ConnectionStep::forget);
    connect(&m_reader, &DatabaseReader::tested, this, [this](const QString& product) {
        setBusy(false);
        m_proven = m_tried;
        say(tr("It works: %1 answers.").arg(product), "good");
        if (m_goesOn) Q_EMIT proven();
    });
    connect(&m_reader, &DatabaseReader::failed, this, [this](const Error& error) {
        setBusy(false);
        const ErrorWords words = wordsFor(error);
        say(words.message + u'\n' + words.remedy, "trouble");
        if (!error.values.empty() && error.values.front() == "passwordRefused") m_password->setFocus();
    });
    connect(&m_passwords, &Passwords::keyringChanged, this, &ConnectionStep::showKeyring);
    connect(&m_passwords, &Passwords::answered, this, [this](const QString& key, const QString& password) {
        if (password.isEmpty() || !m_password->text().isEmpty()) return;
        if (key.toStdString() == address().text()) m_password->setText(password);
    });
    m_keep->setChecked(true);
    m_passwords.probe();
    if (m_target.remembered)
        m_connections = exchange::connectionsFromJson(m_target.remembered(connectionsKey()).toStdString());
    showKeyring();
    showSaved(m_connections.empty() ? QString() : QString::fromStdString(m_connections.back().name));
}

void ConnectionStep::layOut() {
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(140);
    m_progress->setAccessibleName(tr("Connecting"));
    m_progress->hide();
    m_keyring->setProperty("kind", QStringLiteral("muted"));
    m_keyring->setWordWrap(true);
    m_keyring->setFixedWidth(fieldWidth);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setFocusPolicy(Qt::NoFocus);
    m_forget->setProperty("kind", QStringLiteral("quiet"));
    // Enter is for the next step, Space presses these.
    m_test->setAutoDefault(false);
    m_forget->setAutoDefault(false);
    for (QComboBox* each : {m_saved, m_kind, m_encryption}) each->setFixedWidth(fieldWidth);

    auto* chosen = new QHBoxLayout;
    chosen->addWidget(m_saved);
    chosen->addWidget(m_forget);
    chosen->addStretch(1);
    m_form->addRow(m_savedName, chosen);
    addFields(*m_form, {m_kind, m_host, m_port, m_database, m_source, m_user, m_password});
    m_form->addRow(QString(), m_keep);
    m_form->addRow(QString(), m_keyring);
    addFields(*m_form, {m_encryption, m_name});
    auto* testing = new QHBoxLayout;
    testing->addWidget(m_test);
    testing->addWidget(m_progress);
    testing->addStretch(1);
    m_form->addRow(QString(), testing);

    auto* note =
        new QLabel(tr("Headroom only reads: the connection is opened for reading, and a query that "
                      "would write is refused. The database adds the rows up, so a table of any size "
                      "will do. The password is never written into the workspace."));
    note->setProperty("kind", QStringLiteral("muted"));
    note->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit * 3);
    layout->addWidget(note);
    layout->addLayout(m_form);
    layout->addWidget(m_state);
    layout->addStretch(1);
}

bool ConnectionStep::isOdbc() const {
    return m_kind->currentIndex() == 1;
}

void ConnectionStep::showKind() {
    for (QWidget* each : std::initializer_list<QWidget*>{m_host, m_port, m_database, m_encryption})
        showField(*m_form, *each, !isOdbc());
    showField(*m_form, *m_source, isOdbc());
    edited();
}

void ConnectionStep::showKeyring() {
    const bool missing = m_passwords.keyring() == Passwords::Keyed::missing;
    m_keep->setEnabled(!missing);
    if (missing) m_keep->setChecked(false);
    m_keyring->setText(missing ? tr("No keyring answers on this desktop: the password is kept until Headroom "
                                    "is closed, and written nowhere.")
                               : QString());
    m_keyring->setVisible(missing);
}

void ConnectionStep::showSaved(const QString& chosen) {
    m_saved->clear();
    m_saved->addItem(tr("a new one", "connection to a database"));
    for (const exchange::SavedConnection& each : m_connections)
        m_saved->addItem(QString::fromStdString(each.name));
    const bool any = !m_connections.empty();
    m_saved->setVisible(any);
    m_savedName->setVisible(any);
    int index = 0;
    for (std::size_t i = 0; i < m_connections.size(); ++i)
        if (QString::fromStdString(m_connections[i].name) == chosen) index = static_cast<int>(i) + 1;
    m_saved->setCurrentIndex(index);
    choose(index);
}

void ConnectionStep::choose(int index) {
    exchange::SavedConnection chosen;
    if (index > 0) chosen = m_connections[static_cast<std::size_t>(index) - 1];
    const exchange::DatabaseAddress& address = chosen.address;
    m_query = chosen.query;
    m_forget->setVisible(index > 0);
    m_name->setText(QString::fromStdString(chosen.name));
    m_host->setText(QString::fromStdString(address.host));
    m_port->setText(QString::fromStdString(address.port));
    m_database->setText(QString::fromStdString(address.name));
    m_password->clear();
    // ODBC has its user within the connection.
    QStringList rest;
    QString user = QString::fromStdString(address.user);
    for (const QString& part : QString::fromStdString(address.connection).split(u';', Qt::SkipEmptyParts)) {
        if (part.startsWith(QLatin1String("UID="), Qt::CaseInsensitive))
            user = part.mid(4);
        else
            rest << part;
    }
    const bool dsnAlone = rest.size() == 1 && rest.front().startsWith(QLatin1String("DSN="));
    m_source->setText(dsnAlone ? rest.front().mid(4) : rest.join(u';'));
    m_user->setText(user);
    const auto mode = std::find_if(sslModes.begin(), sslModes.end(), [&](const char* each) {
        return address.options == std::string("sslmode=") + each;
    });
    m_encryption->setCurrentIndex(mode == sslModes.end() ? 0 : static_cast<int>(mode - sslModes.begin()));
    m_kind->setCurrentIndex(address.isOdbc ? 1 : 0);
    showKind();
    if (index > 0) m_passwords.ask(QString::fromStdString(address.text()));
}

void ConnectionStep::edited() {
    for (QLineEdit* each : {m_host, m_port, m_database, m_source}) setStyled(*each, "wrong", false);
    if (m_reader.isRunning()) m_reader.stop();
    setBusy(false);
    m_goesOn = false;
    say({}, "muted");
}

exchange::DatabaseAddress ConnectionStep::address() const {
    exchange::DatabaseAddress address;
    address.isOdbc = isOdbc();
    if (address.isOdbc) {
        const QString source = m_source->text().trimmed();
        const QString user = m_user->text().trimmed();
        // A name alone is a data source; what has a = says everything itself.
        address.connection = (source.contains(u'=') ? source : QStringLiteral("DSN=") + source).toStdString();
        if (!user.isEmpty()) address.connection += ";UID=" + user.toStdString();
        return address;
    }
    address.host = trimmedText(*m_host);
    address.port = trimmedText(*m_port);
    address.name = trimmedText(*m_database);
    address.user = trimmedText(*m_user);
    const auto mode = static_cast<std::size_t>(std::max(0, m_encryption->currentIndex()));
    if (mode > 0) address.options = std::string("sslmode=") + sslModes[mode];
    return address;
}

std::optional<exchange::SavedConnection> ConnectionStep::connection() {
    const auto refuse = [this](QLineEdit& field, const QString& text) {
        setStyled(field, "wrong", true);
        field.setFocus();
        say(text, "trouble");
        return std::nullopt;
    };
    if (isOdbc() && m_source->text().trimmed().isEmpty())
        return refuse(*m_source, tr("Which data source? Name it as in odbc.ini, or write the connection."));
    if (!isOdbc() && m_host->text().trimmed().isEmpty())
        return refuse(*m_host, tr("On which host is the database? On this computer it is localhost."));
    if (!isOdbc() && m_database->text().trimmed().isEmpty())
        return refuse(*m_database, tr("Which database of that host?"));
    constexpr int lastPort = 65535;
    const int port = m_port->text().toInt();
    if (!isOdbc() && !m_port->text().isEmpty() && (port < 1 || port > lastPort))
        return refuse(*m_port, tr("Ports are from 1 to 65535; left empty it is 5432."));
    const exchange::DatabaseAddress typed = address();
    const auto read = exchange::readDatabaseAddress(typed.text());
    if (!read) {
        const bool secret = read.error().values.front() == "addressWithPassword";
        return refuse(isOdbc() ? *m_source : *m_host,
                      secret ? tr("The password belongs into its own field, where nobody reads it.")
                             : tr("A host has no spaces or quotation marks in it."));
    }
    return exchange::SavedConnection{m_name->text().trimmed().toStdString(), read.value(), m_query};
}

QString ConnectionStep::password() const {
    return m_password->text();
}

void ConnectionStep::tryIt(bool goesOn) {
    const auto typed = connection();
    if (!typed) return;
    const auto wanted = std::pair(typed->address.text(), password());
    if (m_proven == wanted) return Q_EMIT proven();
    m_tried = wanted;
    say(tr("Connecting…"), "muted");
    setBusy(true);
    m_goesOn = goesOn;
    m_reader.test(typed->address, password());
}

void ConnectionStep::save(const QString& query) const {
    const std::string name = m_name->text().trimmed().toStdString();
    const exchange::DatabaseAddress typed = address();
    m_passwords.keep(QString::fromStdString(typed.text()), password(), m_keep->isChecked());
    if (name.empty() || !m_target.remember) return;
    auto connections = exchange::connectionsFromJson(m_target.remembered(connectionsKey()).toStdString());
    std::erase_if(connections, [&](const auto& each) { return each.name == name; });
    connections.push_back({name, typed, query.toStdString()}); // the one used last is the last
    m_target.remember(connectionsKey(), QString::fromStdString(exchange::connectionsToJson(connections)));
}

void ConnectionStep::forget() {
    const int index = m_saved->currentIndex();
    if (index < 1) return;
    const auto gone = m_connections.begin() + (index - 1);
    m_passwords.forget(QString::fromStdString(gone->address.text()));
    m_connections.erase(gone);
    if (m_target.remember)
        m_target.remember(connectionsKey(),
                          QString::fromStdString(exchange::connectionsToJson(m_connections)));
    takeFocus();
    showSaved({});
}

void ConnectionStep::say(const QString& text, const char* kind) {
    m_state->setText(text);
    setStyled(*m_state, "kind", QString::fromLatin1(kind));
}

void ConnectionStep::setBusy(bool busy) {
    m_progress->setVisible(busy);
    m_test->setText(busy ? tr("&Stop") : tr("&Test connection"));
}

void ConnectionStep::takeFocus() const {
    (m_kind->currentIndex() == 1 ? m_source : m_host)->setFocus();
}

} // namespace headroom::ui
