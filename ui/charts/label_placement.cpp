#include "ui/charts/label_placement.h"

#include "ui/words/words.h"

#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace headroom::ui {

std::vector<double> spreadLabels(const std::vector<double>& centres, double height, double top,
                                 double bottom) {
    // Labels that touch form a block, placed where its labels are nearest to their wishes on the average;
    // blocks that come to touch merge, until none does.
    struct Block {
        double centreSum = 0; // of the wishes
        std::size_t first = 0;
        std::size_t count = 0;
        double middle = 0;
    };
    std::vector<std::size_t> order(centres.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return centres[a] < centres[b]; });

    const auto place = [&](Block& block) {
        const double half = height * static_cast<double>(block.count) / 2;
        block.middle = block.centreSum / static_cast<double>(block.count);
        block.middle = std::max(std::min(block.middle, bottom - half), top + half);
    };
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < order.size(); ++i) {
        Block block{centres[order[i]], i, 1, 0};
        place(block);
        while (!blocks.empty()) {
            const Block& before = blocks.back();
            const double gap = (block.middle - height * static_cast<double>(block.count) / 2) -
                               (before.middle + height * static_cast<double>(before.count) / 2);
            if (gap >= 0) break;
            block.centreSum += before.centreSum;
            block.count += before.count;
            block.first = before.first;
            blocks.pop_back();
            place(block);
        }
        blocks.push_back(block);
    }
    std::vector<double> result(centres.size());
    for (const Block& block : blocks)
        for (std::size_t i = 0; i < block.count; ++i)
            result[order[block.first + i]] =
                block.middle + height * (static_cast<double>(i) - (static_cast<double>(block.count) - 1) / 2);
    return result;
}

QString fittedName(const QString& name, const QFontMetricsF& metrics, double room) {
    if (metrics.horizontalAdvance(name) <= room) return name;
    //: Words a shortened name must not end with, separated by spaces.
    const QStringList joining = Words::tr("and & or of for in the to with").split(u' ');
    QStringList words = name.simplified().split(u' ');
    while (words.size() > 1) {
        words.removeLast();
        while (words.size() > 1 && joining.contains(words.back(), Qt::CaseInsensitive)) words.removeLast();
        QString cut = words.join(u' ');
        while (cut.endsWith(u',') || cut.endsWith(u';') || cut.endsWith(u':')) cut.chop(1);
        if (metrics.horizontalAdvance(cut) <= room) return cut;
    }
    return metrics.elidedText(words.front(), Qt::ElideRight, room);
}

} // namespace headroom::ui
