#pragma once

#include "core/models/products/paths.h"

#include <map>
#include <string>

/// Which path computes which class of products on this machine. Found by a probe of a few milliseconds when a class is first met, kept in the user's cache
/// for the processor, the number of threads and the LibTorch, and written into a run's checkpoints, so that a resumed run takes the same paths: results
/// never depend on how a probe came out this time. Any thread.
namespace core::models::products {

/// The path for c = product(a, b).
[[nodiscard]] Path chosen(Kind kind, const torch::Tensor& a, const torch::Tensor& b, const torch::Tensor& c);

/// All choices so far, "class path" a line, in order.
[[nodiscard]] std::string choices();
/// Takes over the choices of such a text in place of the machine's own: those of a run that goes on. An empty text: the
/// machine's own again. Lines that make no sense here are passed over. Without `probing` nothing is timed, and a class that the text does not name takes
/// the first path there is: the same on every machine and in every run.
void useChoices(const std::string& text, bool probing = true);

} // namespace core::models::products
