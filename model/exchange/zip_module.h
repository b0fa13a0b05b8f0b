#pragma once

#include <zip.h>

namespace headroom::exchange {

/// What is used of libzip, as the library beside the program offers it: libzip brings a library of
/// cryptography and three of compression, and only workbooks and their like need it.
struct ZipModule {
    decltype(&::zip_open) open;
    decltype(&::zip_open_from_source) openFromSource;
    decltype(&::zip_discard) discard;
    decltype(&::zip_source_buffer_create) sourceBufferCreate;
    decltype(&::zip_source_free) sourceFree;
    decltype(&::zip_error_init) errorInit;
    decltype(&::zip_error_fini) errorFini;
    decltype(&::zip_get_num_entries) getNumEntries;
    decltype(&::zip_name_locate) nameLocate;
    decltype(&::zip_stat_init) statInit;
    decltype(&::zip_stat_index) statIndex;
    decltype(&::zip_fopen_index) fopenIndex;
    decltype(&::zip_fread) fread;
    decltype(&::zip_fclose) fclose;
};

inline constexpr const char* zipModuleName = "headroomZipModule";

} // namespace headroom::exchange
