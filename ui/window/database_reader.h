#pragma once

#include "exchange/database_source.h"

#include <QObject>

#include <cstdint>
#include <memory>

namespace headroom::ui {

/// Asks a database off the GUI thread; the latest request wins. Being stopped, or gone, does not wait for the
/// network: the database is told to end what it does, and what still comes of it is dropped.
class DatabaseReader : public QObject {
    Q_OBJECT

public:
    explicit DatabaseReader(QObject* parent = nullptr);
    ~DatabaseReader() override;

    void run(const exchange::DatabaseAddress& address, const QString& password, const QString& query);
    void test(const exchange::DatabaseAddress& address, const QString& password);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running != 0; }

Q_SIGNALS:
    void staged(headroom::exchange::QueryWatch::Stage stage, qulonglong rows);
    void tested(const QString& product);
    void finished(const std::string& rows); // as DataFile::ofTable reads them
    void failed(const headroom::Error& error);

private:
    struct Relay;
    using Work = std::function<Result<std::string>(exchange::QueryWatch& watch)>;
    void start(Work work, bool isTest);

    std::shared_ptr<Relay> m_relay;
    std::shared_ptr<exchange::QueryWatch> m_watch;
    std::uint64_t m_request = 0, m_running = 0; // the request whose end is waited for; 0 for none
};

} // namespace headroom::ui
