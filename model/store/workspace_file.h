#pragma once

#include "store/connection.h"
#include "store/schema.h"
#include "store/workspace.h"

#include <filesystem>
#include <functional>

namespace headroom::store {

/// Opens a workspace of the schema's version: locked for this program, checked, migrated after a backup
/// beside it where it is older. Read-only where asked for, where the file or its folder cannot be written,
/// and where the file is newer and says that this version can read it. Errors: as Workspace::open.
Result<Connection> openWorkspaceFile(const std::filesystem::path& file, Access access, const Context& context,
                                     const Schema& schema);

/// Makes a workspace and opens it. Errors: as Workspace::create.
Result<Connection> makeWorkspaceFile(const std::filesystem::path& file, const Context& context,
                                     const Schema& schema);

Result<Connection> makeWorkspaceInMemory(const Context& context, const Schema& schema);

/// Says what is wrong with a copy; an error keeps it from taking the target's place.
using CopyCheck = std::function<Result<void>(const Connection&)>;

/// A copy of the database, made beside the target, checked for integrity and by `check`, synced and renamed
/// to the target. A target that another program has open is workspaceLocked.
Result<void> copyWorkspaceFile(const Connection& connection, const std::filesystem::path& target,
                               const CopyCheck& check);

} // namespace headroom::store
