#pragma once

#include "core/models/kernels/body/halves.h"
#include "core/models/kernels/body/loss.h"

/// The table of one processor kind, made from the texts of this folder.
namespace core::models::kernels {
namespace {

template <class T> constexpr Kernels<T> allOf() {
    return {norm<T>,   normBack<T>, gated<T>,      gatedBack<T>,    headNorm<T>, headNormBack<T>,
            rotate<T>, attend<T>,   attendBack<T>, crossEntropy<T>, storeAll<T>, addAll<T>};
}
constexpr KernelSet setOf(const char* name) {
    return {name,
            allOf<float>(),
            allOf<Half>(),
            {pairColumns, pairRows, copyBlock, shareBlock, finishBlock, slopeBlock, capBlock, agreementOf, turnToHalves}};
}

} // namespace
} // namespace core::models::kernels
