"""Makes Transformers' Llama compute in float64 throughout: its norms and rotary tables are float32 whatever the model's type."""
import math

import torch
from transformers.models.llama import modeling_llama


def exact_norm(self, hidden):
    return self.weight * (hidden * torch.rsqrt(hidden.pow(2).mean(-1, keepdim=True) + self.variance_epsilon))


def frequencies(config) -> torch.Tensor:
    """Inverse frequencies in float64, with the llama3 scaling where the configuration asks for it."""
    rope = config.rope_parameters
    head = getattr(config, "head_dim", None) or config.hidden_size // config.num_attention_heads
    inverse = rope["rope_theta"] ** (-torch.arange(0, head, 2, dtype=torch.float64) / head)
    if rope["rope_type"] == "default":
        return inverse
    if rope["rope_type"] != "llama3":
        raise ValueError(f"no float64 form of rotary scaling {rope['rope_type']}")
    old, low, high = rope["original_max_position_embeddings"], rope["low_freq_factor"], rope["high_freq_factor"]
    wavelength = 2 * math.pi / inverse
    smooth = ((old / wavelength - low) / (high - low)).clamp(0, 1)
    return (1 - smooth) * inverse / rope["factor"] + smooth * inverse


def exact_rotary(self, hidden, position_ids):
    angles = position_ids[:, :, None].double() * frequencies(self.config)[None, None, :]
    angles = torch.cat((angles, angles), dim=-1)
    return angles.cos().to(hidden.dtype), angles.sin().to(hidden.dtype)


def install() -> None:
    modeling_llama.LlamaRMSNorm.forward = exact_norm
    modeling_llama.LlamaRotaryEmbedding.forward = exact_rotary
