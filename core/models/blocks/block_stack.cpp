#include "core/models/blocks/block_stack.h"

#include "core/base/error.h"

namespace core::models {

Linear& BlockWeights::linear(Place place) {
    switch (place) {
    case Place::Query: return query;
    case Place::Key: return key;
    case Place::Value: return value;
    case Place::QueryKeyValue: return queryKeyValue;
    case Place::AttentionOut: return attentionOut;
    case Place::Gate: return gate;
    case Place::Up: return up;
    case Place::GateUp: return gateUp;
    case Place::Down: return down;
    default: throw Error(ErrorKind::Internal, "a block has no linear layer at this place");
    }
}

Norm& BlockWeights::norm(Place place) {
    switch (place) {
    case Place::AttentionNorm: return attentionNorm;
    case Place::AttentionOutNorm: return attentionOutNorm;
    case Place::FeedForwardNorm: return feedForwardNorm;
    case Place::FeedForwardOutNorm: return feedForwardOutNorm;
    case Place::QueryNorm: return queryNorm;
    case Place::KeyNorm: return keyNorm;
    default: throw Error(ErrorKind::Internal, "a block has no norm at this place");
    }
}

std::vector<Linear*> BlockWeights::linears() {
    std::vector<Linear*> out;
    for (auto* linear : {&query, &key, &value, &queryKeyValue, &attentionOut, &gate, &up, &gateUp, &down})
        if (linear->weight.defined()) out.push_back(linear);
    return out;
}

std::vector<const Linear*> BlockWeights::linears() const {
    const auto all = const_cast<BlockWeights*>(this)->linears();
    return {all.begin(), all.end()};
}

bool BlockWeights::trains(const Pass& pass) const {
    const auto wants = [](const torch::Tensor& tensor) { return tensor.defined() && tensor.requires_grad(); };
    for (const auto* norm : {&attentionNorm, &attentionOutNorm, &feedForwardNorm, &feedForwardOutNorm, &queryNorm, &keyNorm})
        if (wants(norm->weight) || wants(norm->bias)) return true;
    for (const auto* linear : linears())
        if (wants(linear->weight) || wants(linear->bias) ||
            (linear->lowRank && pass.adapters &&
             (wants(linear->lowRank->a) || wants(linear->lowRank->b) || wants(linear->lowRank->magnitude))))
            return true;
    return false;
}

} // namespace core::models
