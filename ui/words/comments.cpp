#include "ui/words/comments.h"

#include "ui/words/catalogue.h"
#include "ui/words/format.h"
#include "ui/words/words.h"

#include <QDateTime>

namespace headroom::ui {

QString commentPlace(const store::CommentPlace& place, const plan::Plan& plan, const QLocale& locale) {
    QString what = Words::tr("The plan", "a comment hangs on it");
    if (place.lever) {
        if (!plan.find(*place.lever))
            return Words::tr("%1, no longer in the plan").arg(label(place.lever->key));
        what = leverTitle(*place.lever, plan);
    } else if (place.metric) {
        what = label(*place.metric);
        if (!place.workType.empty()) {
            const plan::WorkType* type = plan.workType(place.workType);
            if (!type) return Words::tr("%1, no longer in the plan").arg(what);
            what = Words::tr("%1, %2", "what, work type").arg(what, QString::fromStdString(type->name));
        }
    }
    if (!place.month) return what;
    return Words::tr("%1, %2", "what, month").arg(what, monthShortWithYear(*place.month, locale));
}

bool belongsTo(const store::CommentPlace& comment, const store::CommentPlace& whole) {
    return comment.lever == whole.lever && comment.metric == whole.metric &&
           comment.workType == whole.workType;
}

QString commentHead(const store::Comment& comment, const QLocale& locale) {
    const QDateTime at =
        QDateTime::fromString(QString::fromStdString(comment.at), Qt::ISODateWithMs).toLocalTime();
    return Words::tr("%1, %2", "who, when")
        .arg(QString::fromStdString(comment.who), locale.toString(at, QLocale::ShortFormat));
}

} // namespace headroom::ui
