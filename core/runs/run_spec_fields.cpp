#include "core/runs/run_spec.h"

// The descriptions of the specification and its groups; see the end of run_spec.h.
template const core::base::StructInfo& core::base::structInfo<core::runs::ModelSpec>();
template const core::base::StructInfo& core::base::structInfo<core::runs::DataSpec>();
template const core::base::StructInfo& core::base::structInfo<core::runs::ObjectiveSpec>();
template const core::base::StructInfo& core::base::structInfo<core::runs::MethodSpec>();
template const core::base::StructInfo& core::base::structInfo<core::runs::OptimizerSpec>();
template const core::base::StructInfo& core::base::structInfo<core::runs::ScheduleSpec>();
template const core::base::StructInfo& core::base::structInfo<core::runs::TrainerSpec>();
template const core::base::StructInfo& core::base::structInfo<core::runs::EvaluationSpec>();
template const core::base::StructInfo& core::base::structInfo<core::runs::RunSpec>();
