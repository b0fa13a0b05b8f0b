#include "ui/window/data_importer.h"

namespace headroom::ui {

DataImporter::DataImporter(QObject* parent)
    : QObject(parent) {
    m_pool.setMaxThreadCount(1);
}

DataImporter::~DataImporter() {
    cancel();
    m_pool.waitForDone(); // the worker posts to this object: it must outlive the worker
}

void DataImporter::cancel() {
    if (m_cancelled) m_cancelled->store(true);
    m_running = 0;
}

void DataImporter::start(Open open, const exchange::ImportMapping& mapping) {
    cancel();
    const std::uint64_t request = ++m_request;
    m_running = request;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_pool.start([this, request, open = std::move(open), mapping, cancelled = m_cancelled] {
        int shown = -1;
        const auto progress = [&](double share) {
            // A hundred steps are enough for the eye; more would only crowd the event queue.
            const int step = static_cast<int>(share * 100);
            if (step != shown && !cancelled->load()) {
                shown = step;
                QMetaObject::invokeMethod(
                    this,
                    [this, request, share] {
                        if (m_running == request) Q_EMIT progressed(share);
                    },
                    Qt::QueuedConnection);
            }
            return !cancelled->load();
        };
        const auto file = open();
        auto result = std::make_shared<Result<exchange::ImportedFigures>>(
            file ? exchange::importFigures(file.value(), mapping, progress)
                 : Result<exchange::ImportedFigures>(file.error()));
        QMetaObject::invokeMethod(
            this,
            [this, request, result] {
                if (m_running != request) return; // overtaken or cancelled
                m_running = 0;
                if (result->has_value())
                    Q_EMIT finished(result->value());
                else
                    Q_EMIT failed(result->error());
            },
            Qt::QueuedConnection);
    });
}

} // namespace headroom::ui
