#include "staffing/glpk_module.h"

// The way into the library that has GLPK (integer_program.cpp loads it).

extern "C" [[gnu::visibility("default")]] const void* headroomGlpkModule() {
    static constexpr headroom::staffing::GlpkModule module{
        glp_add_cols,    glp_add_rows,     glp_create_prob,  glp_delete_prob,   glp_free_env,
        glp_init_iocp,   glp_intopt,       glp_ios_reason,   glp_ios_terminate, glp_mip_col_val,
        glp_mip_status,  glp_set_col_bnds, glp_set_col_kind, glp_set_mat_row,   glp_set_obj_coef,
        glp_set_obj_dir, glp_set_row_bnds, glp_term_out};
    return &module;
}
