"""Both verifiers, on registers that are led by chance, as they are and then damaged."""

import importlib.util
import random
import shutil
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from kiosk.register import ErasureReason, Outcome, RegisterError, RegisterFault
from kiosk.register.keys import Keys
from kiosk.register.register import Register
from tests.register.conftest import CROSS, NOTICE, Clock, copied, essai
from tests.register.intruder import deeds

FILE = Path(__file__).parents[2] / "packaging" / "verify_register.py"


def second_verifier() -> ModuleType:
    spec = importlib.util.spec_from_file_location("verify_register", FILE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def first_holds(path: Path, witness: str | None = None) -> bool:
    try:
        with Register.open(path, now=Clock()) as register:
            return register.verify(witness).holds
    except RegisterError as error:
        # What is so damaged that it does not even open, does not hold either.
        return error.fault not in {RegisterFault.DAMAGED, RegisterFault.FROM_THE_FUTURE}


def agreements(
    second: ModuleType, begun: Path, keys: Keys, folder: Path, registers: int
) -> Iterator[bool]:
    """Give, for each register, whether both say that it holds, then that it does not.

    Raises AssertionError where one of them says otherwise.
    """
    chance = random.Random(2026)  # noqa: S311 - the same each time
    for number in range(registers):
        path = copied(begun, folder / str(number))
        _life(path, keys, chance)
        # On a copy: of two checkpoints of one size, one may go and nothing is missing.
        aside = copied(path, folder / "aside")
        with Register.open(aside, now=Clock()) as register:
            note = register.checkpoint()
        theirs = second.verify(path, note)
        assert (first_holds(path, note), theirs.problems) == (True, []), number
        assert theirs.witnessed is not None, number
        yield True
        tried = list(deeds(path))
        chance.shuffle(tried)
        name = next(name for name, deed in tried if deed(path))
        said = first_holds(path), second.verify(path).holds
        assert said == (False, False), (number, name, said)
        yield True
        shutil.rmtree(aside.parent)
        shutil.rmtree(path.parent)


def _life(path: Path, keys: Keys, chance: random.Random) -> None:
    """Lead a register through some lines and erasures by chance."""
    people = []
    with Register.open(path, now=Clock()) as register:
        for _ in range(chance.randint(0, 8)):
            record_id = register.new_record_id()
            if people and chance.random() < 0.3:
                register.erase(chance.choice(people), ErasureReason.MISTAKE, keys)
            elif chance.random() < 0.5:
                people.append(register.add(record_id, essai(2), CROSS).number)
            else:
                proof = register.sign_in(record_id, essai(1), CROSS, NOTICE)
                people.append(proof.number)
                register.sign_out(record_id, Outcome.COMPLETED)
