#pragma once

#include <glpk.h>

namespace headroom::staffing {

/// What is used of GLPK, as the library beside the program offers it: it brings five others, and only a
/// proposal of hires needs it.
struct GlpkModule {
    decltype(&::glp_add_cols) addCols;
    decltype(&::glp_add_rows) addRows;
    decltype(&::glp_create_prob) createProb;
    decltype(&::glp_delete_prob) deleteProb;
    decltype(&::glp_free_env) freeEnv;
    decltype(&::glp_init_iocp) initIocp;
    decltype(&::glp_intopt) intopt;
    decltype(&::glp_ios_reason) iosReason;
    decltype(&::glp_ios_terminate) iosTerminate;
    decltype(&::glp_mip_col_val) mipColVal;
    decltype(&::glp_mip_status) mipStatus;
    decltype(&::glp_set_col_bnds) setColBnds;
    decltype(&::glp_set_col_kind) setColKind;
    decltype(&::glp_set_mat_row) setMatRow;
    decltype(&::glp_set_obj_coef) setObjCoef;
    decltype(&::glp_set_obj_dir) setObjDir;
    decltype(&::glp_set_row_bnds) setRowBnds;
    decltype(&::glp_term_out) termOut;
};

inline constexpr const char* glpkModuleName = "headroomGlpkModule";

} // namespace headroom::staffing
