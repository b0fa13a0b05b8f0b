#include "exchange/zip_module.h"

// The way into the library that has libzip (zip_package.cpp loads it).

extern "C" [[gnu::visibility("default")]] const void* headroomZipModule() {
    static constexpr headroom::exchange::ZipModule module{zip_open,        zip_open_from_source,
                                                          zip_discard,     zip_source_buffer_create,
                                                          zip_source_free, zip_error_init,
                                                          zip_error_fini,  zip_get_num_entries,
                                                          zip_name_locate, zip_stat_init,
                                                          zip_stat_index,  zip_fopen_index,
                                                          zip_fread,       zip_fclose};
    return &module;
}
