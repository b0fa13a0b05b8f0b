#include "ui/window/late_stack.h"

#include <memory>
#include <utility>

namespace headroom::ui {

void LateStack::addLate(Make make) {
    m_make.push_back(std::move(make));
    addWidget(new QWidget); // keeps the place
}

QWidget& LateStack::at(int index) {
    Make& make = m_make[static_cast<std::size_t>(index)];
    if (!make) return *widget(index);
    QWidget* made = std::exchange(make, nullptr)();
    const std::unique_ptr<QWidget> unmade(widget(index));
    const bool inSight = currentIndex() == index;
    insertWidget(index, made);
    if (inSight) setCurrentIndex(index);
    removeWidget(unmade.get());
    return *made;
}

} // namespace headroom::ui
