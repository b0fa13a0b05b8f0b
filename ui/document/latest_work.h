#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <utility>

namespace headroom::ui {

/// Work off the GUI thread of which only the latest counts. To begin anew stops what runs, whose answer is
/// then dropped. `Token` is what the work looks at to see whether it is to stop: a flag, or ranges::Progress.
template <class Token = std::atomic<bool>>
class LatestWork {
public:
    /// A member of `owner`, in whose thread answers are taken.
    explicit LatestWork(QObject* owner)
        : m_owner(owner) {
        m_pool.setMaxThreadCount(1);
    }
    LatestWork(const LatestWork&) = delete;
    LatestWork& operator=(const LatestWork&) = delete;
    ~LatestWork() {
        cancel();
        m_pool.waitForDone(); // the worker posts to the owner, which must outlive it
    }

    /// `work(Token&)` in another thread, then `take(answer)` unless it was overtaken or cancelled.
    template <class Work, class Take>
    void start(Work work, Take take) {
        cancel();
        m_token = std::make_shared<Token>();
        m_pool.start([this, token = m_token, work = std::move(work), take = std::move(take)] {
            auto answer = std::make_shared<decltype(work(*token))>(work(*token));
            QMetaObject::invokeMethod(
                m_owner,
                [this, token, answer, take] {
                    if (token != m_token) return;
                    m_token.reset();
                    take(std::move(*answer));
                },
                Qt::QueuedConnection);
        });
    }
    void cancel() {
        if (!m_token) return;
        if constexpr (requires(Token & token) { token.cancelled; })
            m_token->cancelled = true;
        else
            *m_token = true;
        m_token.reset();
    }
    [[nodiscard]] bool isRunning() const { return m_token != nullptr; }
    /// What the work that runs looks at; null while none does.
    [[nodiscard]] const Token* running() const { return m_token.get(); }

private:
    QObject* m_owner;
    QThreadPool m_pool;
    std::shared_ptr<Token> m_token; // of the work that runs; else null
};

} // namespace headroom::ui
