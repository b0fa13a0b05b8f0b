#pragma once

// The formulas are compiled once for every processor and again for those that compute more at once: a file
// that sets HEADROOM_TARGET before it includes them gets a namespace of that name, so that no function of one
// kind is ever taken for that of another. See vectorised.h.
#ifndef HEADROOM_TARGET
#define HEADROOM_TARGET baseline
#define HEADROOM_PART_BYTES 16
#endif
