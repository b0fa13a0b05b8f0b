#pragma once

#include "store/revision.h"
#include "ui/words/answers.h"
#include "ui/words/page_table.h"

#include <QLocale>

#include <string>
#include <vector>

namespace headroom::ui {

QString label(store::RevisionState state);

/// The revisions of a plan, as given; `contentHash` is that of the plan now.
PageTable revisionsTable(const std::vector<store::Revision>& revisions, const std::string& contentHash,
                         const QLocale& locale);
/// Which one is approved, and whether the plan has moved since.
Answer revisionsAnswer(const std::vector<store::Revision>& revisions, const std::string& contentHash,
                       const QLocale& locale);

} // namespace headroom::ui
