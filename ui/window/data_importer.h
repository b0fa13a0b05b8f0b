#pragma once

#include "exchange/data_import.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>

namespace headroom::ui {

/// Reads files of actuals and volumes off the GUI thread; the latest request wins.
class DataImporter : public QObject {
    Q_OBJECT

public:
    explicit DataImporter(QObject* parent = nullptr);
    ~DataImporter() override;

    /// Opens what is to be read; called on the thread that reads, which shares no file with another.
    using Open = std::function<Result<exchange::DataFile>()>;
    void start(Open open, const exchange::ImportMapping& mapping);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running != 0; }

Q_SIGNALS:
    void progressed(double share); // 0..1
    void finished(const headroom::exchange::ImportedFigures& figures);
    void failed(const headroom::Error& error); // not after cancel()

private:
    QThreadPool m_pool;
    std::uint64_t m_request = 0;
    std::uint64_t m_running = 0; // the request whose end is waited for; 0 for none
    std::shared_ptr<std::atomic<bool>> m_cancelled;
};

} // namespace headroom::ui
