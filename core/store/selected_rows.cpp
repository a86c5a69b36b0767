#include "core/store/selected_rows.h"

#include "core/data/storage/row_selection.h"

namespace core::store {

data::DatasetPtr selectedRows(const ResolvedDataset& resolved) {
    return resolved.rows.empty() ? resolved.dataset : data::selectRows(resolved.dataset, resolved.rows);
}

} // namespace core::store
