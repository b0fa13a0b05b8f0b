#pragma once

namespace headroom::plan {

/// What a number counts; decides how it is typed, shown and spoken. Values are stored in the base form named
/// here.
enum class Unit {
    share,         // 0..1, shown as per cent
    conversations, // a month
    seconds,       // of waiting
    minutes,       // of human working time
    hours,         // a month
    days,          // working days a month
    months,        //
    people,        // heads
    fte,           // full-time equivalents
    money,         // in the plan's currency
    factor,        // a plain number
    conversationsPerFte,
};

} // namespace headroom::plan
