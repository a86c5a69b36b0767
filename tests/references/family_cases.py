"""Tiny models of every family as people bring them: NAME → config.json. Keys stand as in released files (before Transformers 5, unless the name says so)."""

_SIZES = {"hidden_size": 16, "intermediate_size": 28, "num_hidden_layers": 2, "num_attention_heads": 4, "num_key_value_heads": 2, "vocab_size": 48,
          "max_position_embeddings": 64, "bos_token_id": 1, "eos_token_id": 2, "pad_token_id": 0, "torch_dtype": "float32"}
_GPT_SIZES = {key: value for key, value in _SIZES.items() if key not in ("num_key_value_heads",)}
_LONG_ROPE = {"type": "longrope", "short_factor": [1.0, 1.1, 1.3], "long_factor": [1.5, 2.0, 4.0]}  # one for each two of six turning numbers


def _family(architecture: str, model_type: str, **changes) -> dict:
    return {"architectures": [architecture], "model_type": model_type} | _SIZES | changes


def _llama(**changes) -> dict:
    return _family("LlamaForCausalLM", "llama", hidden_act="silu", rms_norm_eps=1e-5, rope_theta=10000.0, tie_word_embeddings=False) | changes


def _gemma(architecture: str, model_type: str, **changes) -> dict:
    return _family(architecture, model_type, head_dim=8, hidden_activation="gelu_pytorch_tanh", rms_norm_eps=1e-6, rope_theta=10000.0, query_pre_attn_scalar=6,
                   attention_bias=False) | changes


def _falcon(**changes) -> dict:
    sizes = {key: value for key, value in _GPT_SIZES.items() if key not in ("intermediate_size", "max_position_embeddings")}
    return {"architectures": ["FalconForCausalLM"], "model_type": "falcon", "layer_norm_epsilon": 1e-5, "alibi": False, "bias": False, "new_decoder_architecture": False,
            "multi_query": True, "parallel_attn": True} | sizes | changes


CASES = {
    "llama-linear": _llama(rope_scaling={"type": "linear", "factor": 2.5}),
    "llama-dynamic": _llama(rope_scaling={"type": "dynamic", "factor": 2.0}, max_position_embeddings=16),
    "llama-yarn": _llama(head_dim=16, rope_scaling={"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 16}),
    "llama-yarn-mscale": _llama(head_dim=16, num_hidden_layers=1, rope_scaling={"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 16, "mscale": 0.7,
                                                                  "mscale_all_dim": 1.3, "beta_fast": 8.0, "beta_slow": 0.5, "truncate": False}),
    "mistral": _family("MistralForCausalLM", "mistral", hidden_act="silu", rms_norm_eps=1e-5, rope_theta=10000.0, sliding_window=6, tie_word_embeddings=False),
    "qwen2": _family("Qwen2ForCausalLM", "qwen2", hidden_act="silu", rms_norm_eps=1e-6, rope_theta=1000000.0, use_sliding_window=True, sliding_window=5,
                     max_window_layers=1, tie_word_embeddings=True),
    "qwen3": _family("Qwen3ForCausalLM", "qwen3", hidden_act="silu", head_dim=8, rms_norm_eps=1e-6, rope_theta=1000000.0, use_sliding_window=False,
                     sliding_window=None, max_window_layers=2, attention_bias=False, tie_word_embeddings=True),
    "smollm3": _family("SmolLM3ForCausalLM", "smollm3", hidden_act="silu", num_hidden_layers=3, rms_norm_eps=1e-6, rope_theta=2000000.0, no_rope_layer_interval=2,
                       no_rope_layers=[1, 0, 1], attention_bias=False, mlp_bias=False, use_sliding_window=False, sliding_window=None),
    "gemma": _family("GemmaForCausalLM", "gemma", head_dim=8, num_key_value_heads=1, hidden_act="gelu", hidden_activation=None, rms_norm_eps=1e-6, rope_theta=10000.0,
                     attention_bias=False),
    "gemma2": _gemma("Gemma2ForCausalLM", "gemma2", sliding_window=6, attn_logit_softcapping=2.0, final_logit_softcapping=3.0),
    "gemma3": _gemma("Gemma3ForCausalLM", "gemma3_text", num_hidden_layers=3, sliding_window=5, sliding_window_pattern=3, rope_theta=1000000.0, rope_local_base_freq=10000.0,
                     rope_scaling={"rope_type": "linear", "factor": 8.0}, attn_logit_softcapping=None, final_logit_softcapping=None),
    "gemma3-transformers5": _gemma("Gemma3ForCausalLM", "gemma3_text", sliding_window=5, layer_types=["full_attention", "sliding_attention"], rope_theta=None,
                                   rope_parameters={"full_attention": {"rope_type": "default", "rope_theta": 50000.0},
                                                    "sliding_attention": {"rope_type": "default", "rope_theta": 700.0}}),
    "phi3": _family("Phi3ForCausalLM", "phi3", hidden_act="silu", rms_norm_eps=1e-5, rope_theta=10000.0, sliding_window=7, original_max_position_embeddings=64,
                    rope_scaling=None, tie_word_embeddings=False, eos_token_id=2),
    "phi3-long": _family("Phi3ForCausalLM", "phi3", hidden_act="silu", hidden_size=24, rms_norm_eps=1e-5, rope_theta=10000.0, sliding_window=None, original_max_position_embeddings=16,
                         rope_scaling=_LONG_ROPE, tie_word_embeddings=False),
    "phi4-mini": _family("Phi3ForCausalLM", "phi3", hidden_act="silu", hidden_size=32, rms_norm_eps=1e-5, rope_theta=10000.0, partial_rotary_factor=0.75,
                         original_max_position_embeddings=16, rope_scaling=_LONG_ROPE, sliding_window=262144, tie_word_embeddings=True),
    "gpt2": {"architectures": ["GPT2LMHeadModel"], "model_type": "gpt2", "activation_function": "gelu_new", "n_embd": 16, "n_layer": 2, "n_head": 4, "n_ctx": 64,
             "n_positions": 64, "vocab_size": 48, "layer_norm_epsilon": 1e-5, "bos_token_id": 1, "eos_token_id": 2, "attn_pdrop": 0.1, "embd_pdrop": 0.1, "resid_pdrop": 0.1},
    "gpt_neox": {"architectures": ["GPTNeoXForCausalLM"], "model_type": "gpt_neox", "hidden_act": "gelu", "layer_norm_eps": 1e-5, "rotary_emb_base": 10000,
                 "rotary_pct": 0.5, "use_parallel_residual": True, "tie_word_embeddings": False} | _GPT_SIZES | {"hidden_size": 32},
    "gpt_neox-sequential": {"architectures": ["GPTNeoXForCausalLM"], "model_type": "gpt_neox", "hidden_act": "relu", "layer_norm_eps": 1e-5, "rotary_emb_base": 10000,
                            "rotary_pct": 1.0, "use_parallel_residual": False, "attention_bias": False, "tie_word_embeddings": True} | _GPT_SIZES | {"num_hidden_layers": 1},
    "olmo2": _family("Olmo2ForCausalLM", "olmo2", hidden_act="silu", rms_norm_eps=1e-6, rope_theta=500000, attention_bias=False, tie_word_embeddings=False),
    "olmo3": _family("Olmo3ForCausalLM", "olmo3", hidden_act="silu", rms_norm_eps=1e-6, rope_theta=500000, attention_bias=False, tie_word_embeddings=False, sliding_window=6,
                     layer_types=["sliding_attention", "full_attention"], rope_scaling={"rope_type": "yarn", "factor": 8.0, "original_max_position_embeddings": 16,
                                                                                       "attention_factor": 1.2, "beta_fast": 32, "beta_slow": 1}),
    "stablelm": _family("StableLmForCausalLM", "stablelm", hidden_act="silu", hidden_size=32, layer_norm_eps=1e-5, rope_theta=10000, partial_rotary_factor=0.25,
                        use_qkv_bias=True, use_parallel_residual=False, qk_layernorm=False, tie_word_embeddings=False),
    "stablelm-parallel": _family("StableLmForCausalLM", "stablelm", hidden_act="silu", num_hidden_layers=1, layer_norm_eps=1e-5, rope_theta=10000, partial_rotary_factor=1.0,
                                 use_qkv_bias=False, use_parallel_residual=True, qk_layernorm=False, tie_word_embeddings=False),
    "granite": _family("GraniteForCausalLM", "granite", hidden_act="silu", rms_norm_eps=1e-5, rope_theta=10000.0, attention_bias=True, mlp_bias=True, embedding_multiplier=3.0,
                       logits_scaling=4.0, residual_multiplier=0.22, attention_multiplier=0.3, rope_scaling=None, tie_word_embeddings=True),
    "falcon": _falcon(),
    "falcon-new": _falcon(new_decoder_architecture=True, num_kv_heads=2, tie_word_embeddings=False),
    "falcon-one-norm": _falcon(new_decoder_architecture=True, num_kv_heads=1, num_ln_in_parallel_attn=1, ffn_hidden_size=32, num_hidden_layers=1),
    "falcon-sequential": _falcon(multi_query=False, parallel_attn=False, bias=True, num_hidden_layers=1),
}

#: Released models, by their own configurations: the number of weights that Anneal asks for must be that of Transformers' model.
RELEASED = {
    "Meta-Llama-3.1-8B": {"architectures": ["LlamaForCausalLM"], "model_type": "llama", "attention_bias": False, "bos_token_id": 128000, "eos_token_id": 128001, "hidden_act": "silu",
                          "hidden_size": 4096, "intermediate_size": 14336, "max_position_embeddings": 131072, "mlp_bias": False, "num_attention_heads": 32, "num_hidden_layers": 32,
                          "num_key_value_heads": 8, "pretraining_tp": 1, "rms_norm_eps": 1e-05,
                          "rope_scaling": {"factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0, "original_max_position_embeddings": 8192, "rope_type": "llama3"},
                          "rope_theta": 500000.0, "tie_word_embeddings": False, "vocab_size": 128256},
    "Mistral-7B-v0.1": {"architectures": ["MistralForCausalLM"], "model_type": "mistral", "bos_token_id": 1, "eos_token_id": 2, "hidden_act": "silu", "hidden_size": 4096,
                        "intermediate_size": 14336, "max_position_embeddings": 32768, "num_attention_heads": 32, "num_hidden_layers": 32, "num_key_value_heads": 8,
                        "rms_norm_eps": 1e-05, "rope_theta": 10000.0, "sliding_window": 4096, "tie_word_embeddings": False, "vocab_size": 32000},
    "Mistral-Nemo-Base": {"architectures": ["MistralForCausalLM"], "model_type": "mistral", "bos_token_id": 1, "eos_token_id": 2, "head_dim": 128, "hidden_act": "silu",
                          "hidden_size": 5120, "intermediate_size": 14336, "max_position_embeddings": 131072, "num_attention_heads": 32, "num_hidden_layers": 40,
                          "num_key_value_heads": 8, "rms_norm_eps": 1e-05, "rope_theta": 1000000.0, "sliding_window": None, "tie_word_embeddings": False, "vocab_size": 131072},
    "Qwen2.5-0.5B": {"architectures": ["Qwen2ForCausalLM"], "model_type": "qwen2", "bos_token_id": 151643, "eos_token_id": 151643, "hidden_act": "silu", "hidden_size": 896,
                     "intermediate_size": 4864, "max_position_embeddings": 32768, "max_window_layers": 24, "num_attention_heads": 14, "num_hidden_layers": 24,
                     "num_key_value_heads": 2, "rms_norm_eps": 1e-06, "rope_theta": 1000000.0, "sliding_window": 32768, "tie_word_embeddings": True, "use_mrope": False,
                     "use_sliding_window": False, "vocab_size": 151936},
    "Qwen3-0.6B": {"architectures": ["Qwen3ForCausalLM"], "model_type": "qwen3", "attention_bias": False, "bos_token_id": 151643, "eos_token_id": 151645, "head_dim": 128,
                   "hidden_act": "silu", "hidden_size": 1024, "intermediate_size": 3072, "max_position_embeddings": 40960, "max_window_layers": 28, "num_attention_heads": 16,
                   "num_hidden_layers": 28, "num_key_value_heads": 8, "rms_norm_eps": 1e-06, "rope_scaling": None, "rope_theta": 1000000, "sliding_window": None,
                   "tie_word_embeddings": True, "use_sliding_window": False, "vocab_size": 151936},
    "SmolLM3-3B": {"architectures": ["SmolLM3ForCausalLM"], "model_type": "smollm3", "attention_bias": False, "bos_token_id": 128000, "eos_token_id": 128012, "hidden_act": "silu",
                   "hidden_size": 2048, "intermediate_size": 11008, "layer_types": ["full_attention"] * 36, "max_position_embeddings": 65536, "max_window_layers": 28,
                   "mlp_bias": False, "no_rope_layer_interval": 4, "no_rope_layers": [1, 1, 1, 0] * 9, "num_attention_heads": 16, "num_hidden_layers": 36, "num_key_value_heads": 4,
                   "pretraining_tp": 2, "rms_norm_eps": 1e-06, "rope_scaling": None, "rope_theta": 5000000.0, "sliding_window": None, "use_sliding_window": False,
                   "vocab_size": 128256},
    "gemma-2b": {"architectures": ["GemmaForCausalLM"], "model_type": "gemma", "attention_bias": False, "bos_token_id": 2, "eos_token_id": 1, "head_dim": 256, "hidden_act": "gelu",
                 "hidden_activation": None, "hidden_size": 2048, "intermediate_size": 16384, "max_position_embeddings": 8192, "num_attention_heads": 8, "num_hidden_layers": 18,
                 "num_key_value_heads": 1, "pad_token_id": 0, "rms_norm_eps": 1e-06, "rope_scaling": None, "rope_theta": 10000.0, "vocab_size": 256000},
    "gemma-2-2b": {"architectures": ["Gemma2ForCausalLM"], "model_type": "gemma2", "attention_bias": False, "attn_logit_softcapping": 50.0, "bos_token_id": 2,
                   "cache_implementation": "hybrid", "eos_token_id": 1, "final_logit_softcapping": 30.0, "head_dim": 256, "hidden_act": "gelu_pytorch_tanh",
                   "hidden_activation": "gelu_pytorch_tanh", "hidden_size": 2304, "intermediate_size": 9216, "max_position_embeddings": 8192, "num_attention_heads": 8,
                   "num_hidden_layers": 26, "num_key_value_heads": 4, "pad_token_id": 0, "query_pre_attn_scalar": 256, "rms_norm_eps": 1e-06, "rope_theta": 10000.0,
                   "sliding_window": 4096, "vocab_size": 256000},
    "gemma-3-1b": {"architectures": ["Gemma3ForCausalLM"], "model_type": "gemma3_text", "attention_bias": False, "attn_logit_softcapping": None, "bos_token_id": 2,
                   "cache_implementation": "hybrid", "eos_token_id": 1, "final_logit_softcapping": None, "head_dim": 256, "hidden_activation": "gelu_pytorch_tanh",
                   "hidden_size": 1152, "intermediate_size": 6912, "max_position_embeddings": 32768, "num_attention_heads": 4, "num_hidden_layers": 26, "num_key_value_heads": 1,
                   "pad_token_id": 0, "query_pre_attn_scalar": 256, "rms_norm_eps": 1e-06, "rope_local_base_freq": 10000, "rope_scaling": None, "rope_theta": 1000000,
                   "sliding_window": 512, "sliding_window_pattern": 6, "vocab_size": 262144},
    "Phi-3-mini-4k": {"architectures": ["Phi3ForCausalLM"], "model_type": "phi3", "bos_token_id": 1, "eos_token_id": 32000, "hidden_act": "silu", "hidden_size": 3072,
                      "intermediate_size": 8192, "max_position_embeddings": 4096, "num_attention_heads": 32, "num_hidden_layers": 32, "num_key_value_heads": 32,
                      "original_max_position_embeddings": 4096, "pad_token_id": 32000, "rms_norm_eps": 1e-05, "rope_scaling": None, "rope_theta": 10000.0, "sliding_window": 2047,
                      "tie_word_embeddings": False, "vocab_size": 32064},
    "phi-4": {"architectures": ["Phi3ForCausalLM"], "model_type": "phi3", "attention_bias": False, "bos_token_id": 100257, "eos_token_id": 100265, "hidden_act": "silu",
              "hidden_size": 5120, "intermediate_size": 17920, "max_position_embeddings": 16384, "num_attention_heads": 40, "num_hidden_layers": 40, "num_key_value_heads": 10,
              "original_max_position_embeddings": 16384, "pad_token_id": 100349, "rms_norm_eps": 1e-05, "rope_scaling": None, "rope_theta": 250000, "sliding_window": None,
              "tie_word_embeddings": False, "vocab_size": 100352},
    "gpt2": {"architectures": ["GPT2LMHeadModel"], "model_type": "gpt2", "activation_function": "gelu_new", "attn_pdrop": 0.1, "bos_token_id": 50256, "embd_pdrop": 0.1,
             "eos_token_id": 50256, "initializer_range": 0.02, "layer_norm_epsilon": 1e-05, "n_ctx": 1024, "n_embd": 768, "n_head": 12, "n_layer": 12, "n_positions": 1024,
             "resid_pdrop": 0.1, "task_specific_params": {"text-generation": {"do_sample": True, "max_length": 50}}, "vocab_size": 50257},
    "pythia-70m": {"architectures": ["GPTNeoXForCausalLM"], "model_type": "gpt_neox", "bos_token_id": 0, "eos_token_id": 0, "hidden_act": "gelu", "hidden_size": 512,
                   "initializer_range": 0.02, "intermediate_size": 2048, "layer_norm_eps": 1e-05, "max_position_embeddings": 2048, "num_attention_heads": 8,
                   "num_hidden_layers": 6, "rotary_emb_base": 10000, "rotary_pct": 0.25, "tie_word_embeddings": False, "use_parallel_residual": True, "vocab_size": 50304},
    "OLMo-2-0425-1B": {"architectures": ["Olmo2ForCausalLM"], "model_type": "olmo2", "attention_bias": False, "eos_token_id": 100257, "hidden_act": "silu", "hidden_size": 2048,
                       "intermediate_size": 8192, "max_position_embeddings": 4096, "num_attention_heads": 16, "num_hidden_layers": 16, "num_key_value_heads": 16,
                       "pad_token_id": 100277, "rms_norm_eps": 1e-06, "rope_scaling": None, "rope_theta": 500000, "tie_word_embeddings": False, "vocab_size": 100352},
    "stablelm-2-1_6b": {"architectures": ["StableLmForCausalLM"], "model_type": "stablelm", "bos_token_id": 100257, "eos_token_id": 100257, "hidden_act": "silu",
                        "hidden_dropout": 0.0, "hidden_size": 2048, "intermediate_size": 5632, "layer_norm_eps": 1e-05, "max_position_embeddings": 4096,
                        "num_attention_heads": 32, "num_hidden_layers": 24, "num_key_value_heads": 32, "partial_rotary_factor": 0.25, "qk_layernorm": False, "rope_theta": 10000,
                        "tie_word_embeddings": False, "use_parallel_residual": False, "use_qkv_bias": True, "vocab_size": 100352},
    "granite-3.1-2b": {"architectures": ["GraniteForCausalLM"], "model_type": "granite", "attention_bias": False, "attention_multiplier": 0.015625, "bos_token_id": 0,
                       "embedding_multiplier": 12.0, "eos_token_id": 0, "hidden_act": "silu", "hidden_size": 2048, "intermediate_size": 8192, "logits_scaling": 8.0,
                       "max_position_embeddings": 131072, "mlp_bias": False, "num_attention_heads": 32, "num_hidden_layers": 40, "num_key_value_heads": 8, "pad_token_id": 0,
                       "residual_multiplier": 0.22, "rms_norm_eps": 1e-05, "rope_scaling": None, "rope_theta": 5000000.0, "tie_word_embeddings": True, "vocab_size": 49155},
    "falcon-7b": {"architectures": ["FalconForCausalLM"], "model_type": "falcon", "alibi": False, "attention_dropout": 0.0, "bias": False, "bos_token_id": 11, "eos_token_id": 11,
                  "hidden_dropout": 0.0, "hidden_size": 4544, "initializer_range": 0.02, "layer_norm_epsilon": 1e-05, "multi_query": True, "new_decoder_architecture": False,
                  "num_attention_heads": 71, "num_hidden_layers": 32, "parallel_attn": True, "vocab_size": 65024},
}
