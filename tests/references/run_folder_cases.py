#!/usr/bin/env python3
"""Writes tests/cases/run_folder: run folders with one fault each.

NAME/run/… is the folder. Beside it expected.txt (opening it, or reading its events, is refused: the one-line message contains, in any case, at least one
of its lines) or expected.json: {"checkpoints": steps that are whole, "best": step or null, "events": number that can be read, "state", where
lines were passed over "warning": a part of what is said of them}.
"""
import hashlib
import json
import shutil

from places import CASES

OUT = CASES / "run_folder"
SPEC = {"name": "a run", "notes": "", "tags": [], "task": "pretrain", "model": {"path": "bundled:stories260K", "adapter": "", "max_length": 64},
        "data": {"train": "train.jsonl", "validation_fraction": 0.0}, "method": {"kind": "full"}, "optimizer": {"kind": "adamw", "lr": 0.001},
        "schedule": {"kind": "constant", "warmup_ratio": 0.0}, "trainer": {"max_steps": 4, "batch_size": 2, "precision": "fp32"}}
STARTED = {"time": 1.0, "type": "started", "run": "a run", "resumed_from": None, "planned_steps": 4}
FINISHED = {"time": 9.0, "type": "finished", "state": "finished", "error": None, "summary": {"steps": 4, "tokens": 40}}


def metrics(step: int) -> dict:
    return {"time": 1.0 + step, "type": "metrics", "step": step, "epoch": 0.5, "tokens": 10 * step, "values": {"train/loss": 3.0 - step / 10, "train/lr": 0.001}}


def lines(*events) -> str:
    return "".join((event if isinstance(event, str) else json.dumps(event)) + "\n" for event in events)


EVENTS = lines(STARTED, metrics(1), metrics(2), metrics(3), metrics(4), FINISHED)


def checkpoint(step: int, **changes) -> dict:
    """Files of a checkpoint; a change of None leaves a file out after it was entered in the manifest."""
    files = {"model.safetensors": b"weights %d" % step, "optimizer.safetensors": b"moments", "state.json": b'{"step": %d}' % step}
    manifest = {"files": {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}}
    files["manifest.json"] = json.dumps(manifest).encode()
    for name, content in changes.items():
        name = name.replace("__", ".")
        if content is None:
            del files[name]
        else:
            files[name] = content
    return {f"checkpoints/step-{step:08d}/{name}": content for name, content in files.items()}


def good_run(**changes) -> dict:
    """Two whole checkpoints, the first the best; then the changes, None leaves a file out."""
    files = {"run.json": json.dumps(SPEC, indent=1), "events.jsonl": EVENTS, "best": "step-00000002\n",
             "notes.json": json.dumps({"name": "a run", "notes": "", "tags": [], "starred": False, "binned": False})}
    files |= checkpoint(2) | checkpoint(4)
    for name, content in changes.items():
        files[name.replace("__", ".")] = content
    return {name: content for name, content in files.items() if content is not None}


def spec(**changes) -> str:
    return json.dumps(SPEC | changes)


def refused() -> dict:
    deep = '{"notes": ' + "[" * 100_000
    return {
        "no_run_json": (good_run(run__json=None), "run.json"),
        "run_json_empty": (good_run(run__json=""), "run.json|JSON"),
        "run_json_cut_short": (good_run(run__json=json.dumps(SPEC)[:100]), "run.json|JSON"),
        "run_json_not_json": (good_run(run__json="name: a run\n"), "run.json|JSON"),
        "run_json_an_array": (good_run(run__json="[]"), "run.json|object"),
        "run_json_a_string": (good_run(run__json='"run"'), "run.json|object"),
        "run_json_null": (good_run(run__json="null"), "run.json|object"),
        "run_json_bad_utf8": (good_run(run__json=json.dumps(SPEC).encode().replace(b"a run", b"a \xffun")), "run.json|JSON|UTF-8"),
        "run_json_nul_bytes": (good_run(run__json=b"\0" * 200), "run.json|JSON"),
        "run_json_with_text_after_its_end": (good_run(run__json=json.dumps(SPEC) + "x"), "run.json|JSON"),
        "run_json_nested_a_hundred_thousand_deep": (good_run(run__json=deep), "run.json|JSON|deep"),
        "run_json_of_nan": (good_run(run__json=json.dumps(SPEC).replace("0.001", "NaN")), "run.json|JSON"),
        "unknown_key": (good_run(run__json=spec(epochs=3)), "epochs"),
        "unknown_key_inside": (good_run(run__json=spec(trainer=SPEC["trainer"] | {"batchsize": 3})), "batchsize|batch_size"),
        "wrong_type": (good_run(run__json=spec(trainer={"batch_size": "two"})), "batch_size"),
        "section_a_list": (good_run(run__json=spec(trainer=[])), "trainer"),
        "section_null": (good_run(run__json=spec(trainer=None)), "trainer"),
        "number_out_of_range": (good_run(run__json=spec(trainer={"batch_size": 0})), "batch_size"),
        "number_negative": (good_run(run__json=spec(optimizer={"lr": -1.0})), "lr"),
        "number_a_fraction": (good_run(run__json=spec(trainer={"batch_size": 2.5})), "batch_size"),
        "number_over_64_bits": (good_run(run__json=json.dumps(SPEC).replace('"batch_size": 2', '"batch_size": 99999999999999999999')), "batch_size|JSON"),
        "task_unknown": (good_run(run__json=spec(task="pretraining")), "pretraining|task"),
        "method_unknown": (good_run(run__json=spec(method={"kind": "lorra"})), "lorra|kind"),
        "origin_not_an_object": (good_run(run__json=spec(anneal=[1])), "anneal"),
        "origin_of_wrong_type": (good_run(run__json=spec(anneal={"parameters": "many"})), "parameters|anneal"),
    }


def tolerated() -> dict:
    """NAME: (files, whole checkpoints, best, number of events, state[, what the warning of lines that were passed over contains])"""
    other = checkpoint(4)["checkpoints/step-00000004/model.safetensors"] + b"!"
    elsewhere = json.dumps({"files": {"../../run.json": "0" * 64}}).encode()
    absolute = json.dumps({"files": {"/etc/hostname": "0" * 64}}).encode()
    stray = {f"checkpoints/{name}": b"x" for name in ("notes.txt", "step-abc/x", "step-/x", "step-99999999999999999999999/x", ".step-00000009.part/model.safetensors")}

    def with_four(**changes) -> dict:
        return {name: content for name, content in good_run().items() if "step-00000004" not in name} | checkpoint(4, **changes)

    done = 6, "finished"
    return {
        "good": (good_run(), [2, 4], 2, *done),
        "good_with_an_origin": (good_run(run__json=spec(anneal={"version": "0.1.0", "threads": 2, "some_future_key": 1})), [2, 4], 2, *done),
        "no_checkpoints": ({name: content for name, content in good_run(best=None).items() if "checkpoints" not in name}, [], None, *done),
        "no_notes": (good_run(notes__json=None), [2, 4], 2, *done),
        "no_events": (good_run(events__jsonl=None), [2, 4], 2, 0, "unfinished"),
        "events_empty": (good_run(events__jsonl=""), [2, 4], 2, 0, "unfinished"),
        "last_event_not_ended": (good_run(events__jsonl=lines(STARTED, metrics(1)) + json.dumps(metrics(2))), [2, 4], 2, 2, "unfinished"),
        "last_event_cut": (good_run(events__jsonl=lines(STARTED, metrics(1)) + json.dumps(metrics(2))[:25]), [2, 4], 2, 2, "unfinished"),
        "last_event_nul_bytes": (good_run(events__jsonl=lines(STARTED, metrics(1)).encode() + b"\0" * 500), [2, 4], 2, 2, "unfinished"),
        "event_in_the_middle_not_json": (good_run(events__jsonl=lines(STARTED, "garbage", metrics(1))), [2, 4], 2, 2, "unfinished", "line 2:"),
        "event_in_the_middle_cut": (good_run(events__jsonl=lines(STARTED, json.dumps(metrics(1))[:30], metrics(2))), [2, 4], 2, 2, "unfinished", "line 2:"),
        "event_an_array": (good_run(events__jsonl=lines(STARTED, "[]", metrics(1))), [2, 4], 2, 2, "unfinished", "line 2:"),
        "event_without_a_type": (good_run(events__jsonl=lines(STARTED, {"time": 1.0}, metrics(1))), [2, 4], 2, 2, "unfinished", "line 2:"),
        "events_nul_bytes": (good_run(events__jsonl=EVENTS.encode() + b"\0" * 100 + b"\n"), [2, 4], 2, *done, "line 7:"),
        "event_of_a_newer_version": (good_run(events__jsonl=lines(STARTED, {"time": 2.0, "type": "hologram", "x": 1}, metrics(1), FINISHED)), [2, 4], 2, 3, "finished"),
        "event_with_further_keys": (good_run(events__jsonl=lines(STARTED | {"mood": "good"}, FINISHED)), [2, 4], 2, 2, "finished"),
        "run_that_failed": (good_run(events__jsonl=lines(STARTED, FINISHED | {"state": "failed", "error": "no space"})), [2, 4], 2, 2, "failed"),
        "run_that_stopped": (good_run(events__jsonl=lines(STARTED, metrics(1), FINISHED | {"state": "stopped"})), [2, 4], 2, 3, "stopped"),
        "run_that_broke_off": (good_run(events__jsonl=lines(STARTED, metrics(1), metrics(2))), [2, 4], 2, 3, "unfinished"),
        "resumed_and_unfinished": (good_run(events__jsonl=EVENTS + lines(STARTED | {"resumed_from": 4, "time": 10.0})), [2, 4], 2, 7, "unfinished"),
        "best_missing": (good_run(best=None), [2, 4], None, *done),
        "best_empty": (good_run(best=""), [2, 4], None, *done),
        "best_without_a_line_end": (good_run(best="step-00000002"), [2, 4], 2, *done),
        "best_names_nothing": (good_run(best="step-00000003\n"), [2, 4], None, *done),
        "best_leaves_the_folder": (good_run(best="../../../etc\n"), [2, 4], None, *done),
        "best_nul_bytes": (good_run(best=b"\0" * 50), [2, 4], None, *done),
        "manifest_missing": (with_four(manifest__json=None), [2], 2, *done),
        "manifest_empty": (with_four(manifest__json=b""), [2], 2, *done),
        "manifest_not_json": (with_four(manifest__json=b"{files"), [2], 2, *done),
        "manifest_an_array": (with_four(manifest__json=b"[]"), [2], 2, *done),
        "manifest_without_files": (with_four(manifest__json=b'{"files": {}}'), [2], 2, *done),
        "manifest_with_a_bad_hash": (with_four(manifest__json=b'{"files": {"model.safetensors": "xyz"}}'), [2], 2, *done),
        "manifest_leaves_the_folder": (with_four(manifest__json=elsewhere), [2], 2, *done),
        "manifest_names_an_absolute_path": (with_four(manifest__json=absolute), [2], 2, *done),
        "weights_changed": (with_four(model__safetensors=other), [2], 2, *done),
        "weights_cut": (with_four(model__safetensors=b"weight"), [2], 2, *done),
        "weights_empty": (with_four(model__safetensors=b""), [2], 2, *done),
        "weights_missing": (with_four(model__safetensors=None), [2], 2, *done),
        "state_missing": (with_four(state__json=None), [2], 2, *done),
        "state_changed": (with_four(state__json=b'{"step": 5}'), [2], 2, *done),
        "strangers_among_the_checkpoints": (good_run() | stray, [2, 4], 2, *done),
        "notes_with_further_keys": (good_run(notes__json='{"name": "x", "colour": "red"}'), [2, 4], 2, *done),
    }


def put(name: str, files: dict) -> None:
    for path, content in files.items():
        place = OUT / name / "run" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content if isinstance(content, bytes) else content.encode())


def main() -> None:
    shutil.rmtree(OUT, ignore_errors=True)
    for name, (files, words) in refused().items():
        put(name, files)
        (OUT / name / "expected.txt").write_text(words.replace("|", "\n") + "\n", encoding="utf-8")
    for name, (files, steps, best, events, state, *warning) in tolerated().items():
        put(name, files)
        expected = {"checkpoints": steps, "best": best, "events": events, "state": state}
        if warning:
            expected["warning"] = warning[0]
        (OUT / name / "expected.json").write_text(json.dumps(expected) + "\n", encoding="utf-8")
    print(f"{len(refused())} refused, {len(tolerated())} tolerated")


if __name__ == "__main__":
    main()
