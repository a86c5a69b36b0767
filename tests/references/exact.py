"""Makes any Transformers model compute in float64 throughout. Models turn to float32 here and there whatever their type (norms, rotary tables, softmax):
inside `with exact():` every float32 that code asks for is a float64."""
import torch
from torch.overrides import TorchFunctionMode


def _wider(value):
    if value is torch.float32:
        return torch.float64
    if isinstance(value, (list, tuple)) and not hasattr(value, "_fields") and type(value) in (list, tuple):
        return type(value)(_wider(entry) for entry in value)
    return value


class _Wider(TorchFunctionMode):
    def __torch_function__(self, function, types, args=(), kwargs=None):
        if function is torch.Tensor.float:
            function = torch.Tensor.double
        return function(*(_wider(value) for value in args), **{key: _wider(value) for key, value in (kwargs or {}).items()})


class exact:
    def __enter__(self):
        torch.set_default_dtype(torch.float64)
        self.mode = _Wider()
        self.mode.__enter__()

    def __exit__(self, *what):
        self.mode.__exit__(*what)
        torch.set_default_dtype(torch.float32)


def check(model) -> None:
    """Nothing of the model may have been made in less."""
    for name, tensor in list(model.named_parameters()) + list(model.named_buffers()):
        if tensor.is_floating_point() and tensor.dtype != torch.float64:
            raise SystemExit(f"error: {type(model).__name__}: {name} is {tensor.dtype}")
