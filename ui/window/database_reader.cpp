#include "ui/window/database_reader.h"

#include <QThreadPool>

#include <mutex>

namespace headroom::ui {

/// What a thread that asks knows of the reader, which may be gone before it.
struct DatabaseReader::Relay {
    std::mutex mutex;
    DatabaseReader* reader = nullptr;

    template <class Call>
    void post(Call call) {
        const std::scoped_lock lock(mutex);
        if (reader)
            QMetaObject::invokeMethod(
                reader, [to = reader, call = std::move(call)] { call(*to); }, Qt::QueuedConnection);
    }
};

DatabaseReader::DatabaseReader(QObject* parent)
    : QObject(parent)
    , m_relay(std::make_shared<Relay>()) {
    m_relay->reader = this;
}

DatabaseReader::~DatabaseReader() {
    stop();
    const std::scoped_lock lock(m_relay->mutex);
    m_relay->reader = nullptr;
}

void DatabaseReader::stop() {
    if (m_running == 0) return;
    m_running = 0;
    m_watch->stop();
    QThreadPool::globalInstance()->start([watch = m_watch] { watch->interrupt(); });
}

void DatabaseReader::run(const exchange::DatabaseAddress& address, const QString& password,
                         const QString& query) {
    start([address, password = password.toStdString(), query = query.toStdString()](
              exchange::QueryWatch& watch) { return exchange::queryToCsv(address, password, query, &watch); },
          false);
}

void DatabaseReader::test(const exchange::DatabaseAddress& address, const QString& password) {
    start([address, password = password.toStdString()](
              exchange::QueryWatch& watch) { return exchange::tryDatabase(address, password, &watch); },
          true);
}

void DatabaseReader::start(Work work, bool isTest) {
    stop();
    const std::uint64_t request = ++m_request;
    m_running = request;
    m_watch = std::make_shared<exchange::QueryWatch>(
        [relay = m_relay, request](exchange::QueryWatch::Stage stage, std::size_t rows) {
            relay->post([=](DatabaseReader& reader) {
                if (reader.m_running == request) Q_EMIT reader.staged(stage, rows);
            });
        });
    // A thread beside the usual ones: it waits for the network and would keep them from their work.
    QThreadPool::globalInstance()->reserveThread();
    QThreadPool::globalInstance()->startOnReservedThread(
        [relay = m_relay, watch = m_watch, work = std::move(work), request, isTest] {
            auto result = std::make_shared<Result<std::string>>(work(*watch));
            relay->post([=](DatabaseReader& reader) {
                if (reader.m_running != request) return; // overtaken or stopped
                reader.m_running = 0;
                if (!*result)
                    Q_EMIT reader.failed(result->error());
                else if (isTest)
                    Q_EMIT reader.tested(QString::fromStdString(result->value()));
                else
                    Q_EMIT reader.finished(result->value());
            });
        });
}

} // namespace headroom::ui
