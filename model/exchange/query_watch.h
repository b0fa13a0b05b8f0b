#pragma once

#include <atomic>
#include <cstddef>
#include <functional>
#include <mutex>

namespace headroom::exchange {

/// How far a query is, and the way to stop it from another thread. Made for one query, once.
class QueryWatch {
public:
    enum class Stage { connecting, running, fetching };
    /// Called on the thread that asks, with the rows there are so far.
    using Progress = std::function<void(Stage stage, std::size_t rows)>;

    explicit QueryWatch(Progress progress = {})
        : m_progress(std::move(progress)) {}

    /// The query ends with `cancelled` when it gets to it.
    void stop() { m_stopped = true; }
    /// Tells the database too, so that it ends at once. Takes as long as the network does: not for a thread
    /// that a person waits for.
    void interrupt() {
        stop();
        const std::scoped_lock lock(m_mutex);
        if (m_interrupt) m_interrupt();
    }
    [[nodiscard]] bool isStopped() const { return m_stopped; }

    void report(Stage stage, std::size_t rows = 0) const {
        if (m_progress) m_progress(stage, rows);
    }
    /// What interrupts the statement that runs now; an empty function where none does.
    void setInterrupt(std::function<void()> interrupt) {
        const std::scoped_lock lock(m_mutex);
        m_interrupt = std::move(interrupt);
    }

private:
    Progress m_progress;
    std::atomic<bool> m_stopped = false;
    std::mutex m_mutex;
    std::function<void()> m_interrupt;
};

} // namespace headroom::exchange
