"""Tokenizers of every family, as folders for Anneal and as Hugging Face `tokenizers`, out of the shared assets and of what is made here from them."""
import json
import pathlib
import shutil

from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

GPT2_SPLIT = r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"
LLAMA3_SPLIT = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
QWEN2_SPLIT = LLAMA3_SPLIT.replace("{1,3}", "")
CAPITALS, SMALL = r"[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]", r"[\p{Ll}\p{Lm}\p{Lo}\p{M}]"
LEAD, SHORT = r"[^\r\n\p{L}\p{N}]?", r"(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
TAIL = r"| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
GPT4O_SPLIT = LEAD + CAPITALS + "*" + SMALL + "+" + SHORT + "|" + LEAD + CAPITALS + "+" + SMALL + "*" + SHORT + r"|\p{N}{1,3}" + TAIL
TEKKEN_SPLIT = LEAD + CAPITALS + "*" + SMALL + "+|" + LEAD + CAPITALS + "+" + SMALL + r"*|\p{N}" + TAIL


def empty(model: dict, **parts) -> dict:
    base = {"version": "1.0", "truncation": None, "padding": None, "added_tokens": [], "normalizer": None, "pre_tokenizer": None, "post_processor": None,
            "decoder": None, "model": model}
    return {**base, **parts}


def added(identity: int, content: str, **flags) -> dict:
    return {"id": identity, "content": content, "single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True, **flags}


def gpt2_model(assets: pathlib.Path, **extra) -> dict:
    vocabulary = json.loads((assets / "gpt2/gpt2_bpe_encoder.json").read_text(encoding="utf-8"))
    merges = (assets / "gpt2/gpt2_bpe_vocab.bpe").read_text(encoding="utf-8").split("\n")[1:]
    return {"type": "BPE", "dropout": None, "unk_token": None, "continuing_subword_prefix": "", "end_of_word_suffix": "", "fuse_unk": False,
            "byte_fallback": False, "ignore_merges": False, "vocab": vocabulary, "merges": [line for line in merges if line], **extra}


def split_json(assets: pathlib.Path, expression: str, **extra) -> dict:
    steps = [{"type": "Split", "pattern": {"Regex": expression}, "behavior": "Isolated", "invert": False},
             {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": False}]
    byte_level = {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": True, "use_regex": True}
    template = {"type": "TemplateProcessing", "single": [{"SpecialToken": {"id": "<|endoftext|>", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}],
                "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 1}}],
                "special_tokens": {"<|endoftext|>": {"id": "<|endoftext|>", "ids": [50256], "tokens": ["<|endoftext|>"]}}}
    return empty(gpt2_model(assets, **extra), added_tokens=[added(50256, "<|endoftext|>"), added(50257, "<|im_start|>", special=False, rstrip=True)],
                 pre_tokenizer={"type": "Sequence", "pretokenizers": steps}, decoder=byte_level,
                 post_processor={"type": "Sequence", "processors": [byte_level, template]})


def llama_json(assets: pathlib.Path) -> dict:
    """Mistral's SentencePiece model as Llama-2-like tokenizer.json files have it: merges are all pairs of pieces that make a piece, in the pieces' order."""
    from sentencepiece import sentencepiece_model_pb2 as protobuf
    model = protobuf.ModelProto()
    model.ParseFromString((assets / "mistral/tokenizer.model.v1").read_bytes())
    vocabulary = {piece.piece: index for index, piece in enumerate(model.pieces)}
    merges = []
    for piece in model.pieces:
        if piece.type != 1:
            continue
        for cut in range(1, len(piece.piece)):
            left, right = piece.piece[:cut], piece.piece[cut:]
            if left in vocabulary and right in vocabulary:
                merges.append((vocabulary[piece.piece], vocabulary[left], vocabulary[right], left, right))
    merges.sort()
    bpe = {"type": "BPE", "dropout": None, "unk_token": "<unk>", "continuing_subword_prefix": None, "end_of_word_suffix": None, "fuse_unk": True,
           "byte_fallback": True, "ignore_merges": False, "vocab": vocabulary, "merges": [[left, right] for *_, left, right in merges]}
    template = {"type": "TemplateProcessing", "single": [{"SpecialToken": {"id": "<s>", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}],
                "pair": [], "special_tokens": {"<s>": {"id": "<s>", "ids": [1], "tokens": ["<s>"]}}}
    steps = [{"type": "Replace", "pattern": {"String": "▁"}, "content": " "}, {"type": "ByteFallback"}, {"type": "Fuse"},
             {"type": "Strip", "content": " ", "start": 1, "stop": 0}]
    return empty(bpe, added_tokens=[added(0, "<unk>"), added(1, "<s>"), added(2, "</s>")],
                 normalizer={"type": "Sequence", "normalizers": [{"type": "Prepend", "prepend": "▁"}, {"type": "Replace", "pattern": {"String": " "}, "content": "▁"}]},
                 post_processor=template, decoder={"type": "Sequence", "decoders": steps})


def word_level_json(prose: str) -> dict:
    words = sorted({part for part, _ in pre_tokenizers.Whitespace().pre_tokenize_str(prose.lower())})[:20000]
    vocabulary = {"[UNK]": 0, **{text: index + 1 for index, text in enumerate(words)}}
    return empty({"type": "WordLevel", "vocab": vocabulary, "unk_token": "[UNK]"}, pre_tokenizer={"type": "Whitespace"},
                 normalizer={"type": "Sequence", "normalizers": [{"type": "NFKD"}, {"type": "StripAccents"}, {"type": "Lowercase"}]})


def gpt2_files(assets: pathlib.Path, folder: pathlib.Path) -> Tokenizer:
    shutil.copyfile(assets / "gpt2/gpt2_bpe_encoder.json", folder / "vocab.json")
    shutil.copyfile(assets / "gpt2/gpt2_bpe_vocab.bpe", folder / "merges.txt")
    tokenizer = Tokenizer(models.BPE.from_file(str(folder / "vocab.json"), str(folder / "merges.txt")))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken("<|endoftext|>", special=True, normalized=False)])
    return tokenizer


def bert_files(assets: pathlib.Path, folder: pathlib.Path) -> Tokenizer:
    """vocab.txt of the same vocabulary as the tokenizer.json, in capitals and small letters."""
    whole = json.loads((assets / "bert-base-uncased/bert-base-uncased.json").read_text(encoding="utf-8"))
    vocabulary = whole["model"]["vocab"]
    (folder / "vocab.txt").write_text("\n".join(sorted(vocabulary, key=vocabulary.get)) + "\n", encoding="utf-8")
    (folder / "tokenizer_config.json").write_text('{"do_lower_case": false, "tokenizer_class": "BertTokenizer"}', encoding="utf-8")
    whole["normalizer"].update(lowercase=False, strip_accents=None)
    return Tokenizer.from_str(json.dumps(whole))


def xlm_json(assets: pathlib.Path) -> dict:
    """T5's pieces with the parts of XLM-RoBERTa and Gemma: Unigram with bytes for the rest, Metaspace without splitting at blanks."""
    whole = json.loads((assets / "t5/tokenizer.json").read_text(encoding="utf-8"))
    pieces = whole["model"]["vocab"] + [[f"<0x{byte:02X}>", -100.0] for byte in range(256)]
    model = {"type": "Unigram", "unk_id": 2, "vocab": pieces, "byte_fallback": True}
    return empty(model, normalizer={"type": "Sequence", "normalizers": [{"type": "Nmt"}, {"type": "NFKC"}, {"type": "Replace", "pattern": {"Regex": " {2,}"}, "content": " "}]},
                 pre_tokenizer={"type": "Metaspace", "replacement": "▁", "prepend_scheme": "first", "split": True},
                 decoder={"type": "Sequence", "decoders": [{"type": "ByteFallback"}, {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "first", "split": True}]},
                 added_tokens=[added(0, "<pad>"), added(1, "</s>"), added(2, "<unk>")],
                 post_processor={"type": "RobertaProcessing", "sep": ["</s>", 1], "cls": ["<pad>", 0], "trim_offsets": True, "add_prefix_space": True})


def family(name: str, assets: pathlib.Path, folder: pathlib.Path, prose: str) -> Tokenizer:
    """Writes the folder, gives the peer. Truncation and padding are switched off there: Anneal reads and does not follow them."""
    folder.mkdir(parents=True, exist_ok=True)
    if name in ("gpt2", "bert-files"):
        return gpt2_files(assets, folder) if name == "gpt2" else bert_files(assets, folder)
    ready = {"neox": "neox20b/20B_tokenizer.json", "bert": "bert-base-uncased/bert-base-uncased.json", "minilm": "bert-base-uncased/all-minilm-l6-v2.json",
             "t5": "t5/tokenizer.json"}
    made = {"llama3": lambda: split_json(assets, LLAMA3_SPLIT, ignore_merges=True), "qwen2": lambda: split_json(assets, QWEN2_SPLIT),
            "gpt4o": lambda: split_json(assets, GPT4O_SPLIT), "tekken": lambda: split_json(assets, TEKKEN_SPLIT), "llama2": lambda: llama_json(assets),
            "xlm": lambda: xlm_json(assets), "word-level": lambda: word_level_json(prose)}
    text = (assets / ready[name]).read_text(encoding="utf-8") if name in ready else json.dumps(made[name](), ensure_ascii=False)
    (folder / "tokenizer.json").write_text(text, encoding="utf-8")
    tokenizer = Tokenizer.from_str(text)
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


FAMILIES = ["gpt2", "neox", "llama3", "qwen2", "gpt4o", "tekken", "bert", "minilm", "bert-files", "t5", "xlm", "llama2", "word-level"]
