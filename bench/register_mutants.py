"""Whether the tests notice when the chain, the seal or the retention is wrong.

    python -m bench.register_mutants [MODULE…] [--only TEXT]   (from the tree's root)

Each mutant is the module with one small fault: a comparison, a sum, a constant or an
`and` changed, a `not` or a statement gone, None given or given back (bench.mutation).
The tests that are of that module run against it, in a process of their own that is
forked once pytest and the libraries are there; nothing is written. A mutant is killed
when a test fails, or when it takes many times the processor's time. Decorators,
annotations and docstrings are left alone.

Mutants that mean the same as the module are listed with the reason in
bench/register_mutants.toml; they are left out, and may be a few in a hundred at most.
The status is 1 where fewer than 90 in 100 of the others are killed.
"""

import argparse
import ast
import importlib
import json
import os
import signal
import sys
import time
import tomllib
from dataclasses import dataclass
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_loader
from pathlib import Path
from types import CodeType, ModuleType

from bench.mutation import Mutant, mutants

ROOT = Path(__file__).parents[1]
# What tests are of which module, the quickest first.
TESTS = {
    "chain": ["tests/register/test_chain.py", "tests/register/test_columns.py"],
    "seal": ["tests/register/test_seal.py"],
    "retention": [
        "tests/register/test_durations.py",
        "tests/register/test_retention.py",
        "--deselect=tests/register/test_retention.py"
        "::test_no_line_goes_early_and_none_stays_late",
    ],
}
_ENOUGH, _EQUIVALENT_AT_MOST = 0.90, 0.05
# What the tests need and what does not import a line of ours.
_AHEAD = (
    "pytest",
    "pytestqt.plugin",
    "pytest_timeout",
    "pytest_cov.plugin",
    "coverage",
    "_hypothesis_pytestplugin",
    "hypothesis.stateful",
    "hypothesis.strategies",
    "sqlalchemy.orm",
    "sqlalchemy.dialects.sqlite",
    "alembic.command",
    "cryptography.hazmat.primitives.hpke",
    "argon2.low_level",
    "PySide6.QtTest",
    "PySide6.QtWidgets",
    "PySide6.QtPdf",
    "pydantic",
    "yaml",
)


@dataclass(frozen=True, slots=True)
class Hook:
    """Gives one module another code than its file has."""

    name: str
    path: Path
    code: CodeType

    def find_spec(
        self, name: str, path: object = None, target: object = None
    ) -> ModuleSpec | None:
        if name != self.name:
            return None
        return spec_from_loader(name, self, origin=str(self.path))

    def create_module(self, spec: ModuleSpec) -> None:
        return None

    def exec_module(self, module: ModuleType) -> None:
        exec(self.code, module.__dict__)  # noqa: S102 - our own, with one fault


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("modules", nargs="*", metavar="MODULE", default=list(TESTS))
    parser.add_argument("--only", default="", help="mutants whose name has this text")
    args = parser.parse_args()
    for name in _AHEAD:
        importlib.import_module(name)
    return max(_score(module, args.only) for module in args.modules)


def _score(module: str, only: str) -> int:
    path = ROOT / "kiosk" / "register" / f"{module}.py"
    source = path.read_text(encoding="utf-8")
    start = time.monotonic()
    status, spent = _tested(module, path, ast.parse(source), limit_s=600)
    if status:
        raise AssertionError(f"the tests of {module} fail without any fault")
    same = _equivalents(module)
    found = [mutant for mutant in mutants(source) if only in mutant.name]
    if not only and (unknown := same.keys() - {mutant.name for mutant in found}):
        raise AssertionError(f"no such mutants: {sorted(unknown)}")
    tried = [mutant for mutant in found if mutant.name not in same]
    limit_s = 20 + 10 * spent
    survived = [each for each in tried if not _killed(module, path, each, limit_s)]
    score = 1 - len(survived) / len(tried)
    result = {
        "module": module,
        "mutants": len(found),
        "equivalent": len(found) - len(tried),
        "killed": len(tried) - len(survived),
        "score": round(score, 3),
        "seconds": round(time.monotonic() - start),
    }
    for each in survived:
        sys.stdout.write(f"survived\t{module}:{each.line}\t{each.name}\n")
    sys.stdout.write(json.dumps(result) + "\n")
    sys.stdout.flush()
    few = len(same) <= _EQUIVALENT_AT_MOST * len(found)
    return 0 if only or (score >= _ENOUGH and few) else 1


def _equivalents(module: str) -> dict[str, str]:
    listed = tomllib.loads(
        Path(__file__).with_suffix(".toml").read_text(encoding="utf-8")
    )
    return listed.get(module, {})


def _killed(module: str, path: Path, mutant: Mutant, limit_s: float) -> bool:
    status, _ = _tested(module, path, mutant.tree, limit_s)
    return status != 0


def _tested(
    module: str, path: Path, tree: ast.Module, limit_s: float
) -> tuple[int, float]:
    """Run a module's tests against a tree; give the status, and the seconds spent."""
    code = compile(tree, str(path), "exec")
    child = os.fork()
    if child == 0:
        _test(Hook(f"kiosk.register.{module}", path, code), TESTS[module], limit_s)
    _, status, used = os.wait4(child, 0)
    return status, used.ru_utime + used.ru_stime


def _test(hook: Hook, tests: list[str], limit_s: float) -> None:
    """Be the child: it ends by itself, or by a signal when it takes too long."""
    status = 1
    try:
        signal.signal(signal.SIGPROF, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_PROF, limit_s)
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, 1)
        os.dup2(nothing, 2)
        sys.dont_write_bytecode = True
        sys.meta_path.insert(0, hook)
        pytest = importlib.import_module("pytest")
        options = ["-x", "-q", "-p", "no:cacheprovider", "--assert=plain"]
        status = int(pytest.main([*options, *tests]))
    finally:
        os._exit(status)


if __name__ == "__main__":
    sys.exit(main())
