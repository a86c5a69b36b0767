#include "core/runs/recipe_key.h"

#include "core/base/json_io.h"

namespace core::runs {

std::string recipeKey(RunSpec spec) {
    spec.name.clear();
    spec.notes.clear();
    spec.tags.clear();
    return base::toJson(spec, -1);
}

} // namespace core::runs
