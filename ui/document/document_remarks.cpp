// What is put down about the open plan: revisions, comments and reviews.

#include "finance/comparison.h"
#include "ui/document/document_reported.h"

namespace headroom::ui {

std::vector<store::Revision> Document::revisions() const {
    if (!m_workspace || !m_plan) return {};
    auto known = m_workspace->revisions(m_plan->id);
    return known ? std::move(known.value()) : std::vector<store::Revision>{};
}

bool Document::makeRevision(const QString& name, const QString& note) {
    if (!m_workspace || !m_plan || m_reviewing) return false;
    leaveTry();
    if (!reported(m_workspace->makeRevision(m_plan->id, name.toStdString(), note.toStdString())))
        return false;
    Q_EMIT revisionsChanged();
    return true;
}

bool Document::approveRevision(std::int64_t revision, const QString& note) {
    if (!m_workspace || !reported(m_workspace->approveRevision(revision, note.toStdString()))) return false;
    Q_EMIT revisionsChanged();
    return true;
}

std::optional<plan::Plan> Document::revisionPlan(std::int64_t revision) {
    if (!m_workspace) return std::nullopt;
    auto held = m_workspace->revisionPlan(revision);
    if (!reported(held)) return std::nullopt;
    return std::move(held.value());
}

std::optional<Document::Approval> Document::approval() {
    const auto now = plan();
    if (!now) return std::nullopt;
    for (const store::Revision& revision : revisions()) {
        if (revision.state != store::RevisionState::approved) continue;
        if (!m_approved || m_approved->first != revision.id || m_approved->second.id != now->id) {
            auto held = revisionPlan(revision.id);
            if (!held) return std::nullopt;
            m_approved.emplace(revision.id, std::move(*held));
        }
        const finance::Comparison changes = finance::compare(m_approved->second, *now);
        return Approval{static_cast<int>(revision.nr), QString::fromStdString(revision.name),
                        static_cast<int>(changes.levers.size() + changes.settings.size())};
    }
    return std::nullopt;
}

std::vector<store::CommentThread> Document::comments() const {
    if (!m_workspace || !m_plan) return {};
    auto known = m_workspace->comments(m_plan->id);
    return known ? std::move(known.value()) : std::vector<store::CommentThread>{};
}

std::optional<std::int64_t> Document::comment(const store::CommentPlace& place, const QString& text) {
    if (!m_workspace || !m_plan) return std::nullopt;
    leaveTry();
    const auto thread = m_workspace->comment(m_plan->id, place, text.toStdString());
    if (!reported(thread)) return std::nullopt;
    Q_EMIT commentsChanged();
    return thread.value();
}

bool Document::reply(std::int64_t thread, const QString& text) {
    if (!m_workspace || !reported(m_workspace->reply(thread, text.toStdString()))) return false;
    Q_EMIT commentsChanged();
    return true;
}

bool Document::setResolved(std::int64_t thread, bool resolved) {
    if (!m_workspace || !reported(m_workspace->setResolved(thread, resolved))) return false;
    Q_EMIT commentsChanged();
    return true;
}

std::vector<store::Review> Document::reviews() const {
    if (!m_workspace || !m_plan) return {};
    auto held = m_workspace->reviews(m_plan->id);
    return held ? std::move(held.value()) : std::vector<store::Review>{};
}

std::optional<store::Review> Document::review(std::int64_t id) {
    if (!m_workspace) return std::nullopt;
    auto held = m_workspace->review(id);
    if (!reported(held)) return std::nullopt;
    return std::move(held.value());
}

std::optional<store::Review> Document::finishReview(plan::Plan after, const store::ReviewToFinish& review) {
    if (!m_workspace || !m_plan) return std::nullopt;
    leaveTry();
    auto held = m_workspace->finishReview(*m_plan, after, review);
    if (!reported(held)) return std::nullopt;
    show(std::make_shared<const plan::Plan>(std::move(after)));
    Q_EMIT revisionsChanged();
    Q_EMIT reviewsChanged();
    return std::move(held.value());
}

} // namespace headroom::ui
