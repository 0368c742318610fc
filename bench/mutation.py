"""Small faults, one at a time, put into the tree of a module."""

import ast
import copy
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

_COMPARED = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
_RECKONED = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
_LOGIC = {ast.And: ast.Or, ast.Or: ast.And}


@dataclass(frozen=True, slots=True)
class Mutant:
    """A module with one fault: its name says where, and what became what."""

    name: str
    line: int
    tree: ast.Module


def mutants(source: str) -> Iterator[Mutant]:
    """Give each, in the order of the source; a name that comes again has a number."""
    tree = ast.parse(source)
    places = list(_places(tree, ""))
    counted: Counter[str] = Counter()
    for number, (where, node) in enumerate(places):
        for nth, new in enumerate(_faults(node)):
            name = f"{where}: {_told(node)} -> {_told(new)}"
            counted[name] += 1
            if counted[name] > 1:
                name += f" ({counted[name]})"
            # The same walk over a copy meets the same node at the same place.
            twin = copy.deepcopy(tree)
            _, old = list(_places(twin, ""))[number]
            fault = list(_faults(old))[nth]
            ast.copy_location(fault, old)
            changed = _Put(old, fault).visit(twin)
            yield Mutant(name, node.lineno, ast.fix_missing_locations(changed))


def _places(node: ast.AST, where: str) -> Iterator[tuple[str, ast.AST]]:
    """Give each expression and statement that does something, and whose it is."""
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        where = f"{where}.{node.name}".lstrip(".")
    for name, value in ast.iter_fields(node):
        if name in {"decorator_list", "annotation", "returns"}:
            continue
        for child in value if isinstance(value, list) else [value]:
            if not isinstance(child, ast.AST) or _is_text(child):
                continue
            if isinstance(child, ast.stmt | ast.expr):
                yield where, child
            yield from _places(child, where)


def _is_text(node: ast.AST) -> bool:
    """Whether it is a docstring, or another text that nobody uses."""
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _faults(node: ast.AST) -> Iterator[ast.AST]:
    yield from _of_statement(node) if isinstance(node, ast.stmt) else _of_value(node)


def _of_statement(node: ast.stmt) -> Iterator[ast.AST]:
    match node:
        case ast.If() if not _turned_below(node.test):
            yield ast.If(_not(node.test), node.body, node.orelse)
        case ast.Return(value=ast.AST()) if not _is_none(node.value):
            yield ast.Return(ast.Constant(None))
        case ast.Expr() | ast.Assign() | ast.AugAssign() | ast.Raise() | ast.Continue():
            yield ast.Pass()


def _of_value(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Compare():
            yield from _comparisons(node)
        case ast.BinOp() if type(node.op) in _RECKONED:
            yield ast.BinOp(node.left, _RECKONED[type(node.op)](), node.right)
        case ast.BoolOp():
            yield ast.BoolOp(_LOGIC[type(node.op)](), node.values)
        case ast.UnaryOp(op=ast.Not() | ast.USub()):
            yield node.operand
        case ast.IfExp() if not _turned_below(node.test):
            yield ast.IfExp(_not(node.test), node.body, node.orelse)
        case ast.Call():
            yield from _calls(node)
        case ast.Constant(value=bool() | int() | str() | bytes()):
            yield ast.Constant(_other(node.value))


def _comparisons(node: ast.Compare) -> Iterator[ast.AST]:
    for place, sign in enumerate(node.ops):
        ops = [*node.ops]
        ops[place] = _COMPARED[type(sign)]()
        yield ast.Compare(node.left, ops, node.comparators)


def _calls(node: ast.Call) -> Iterator[ast.AST]:
    """Give the call with None in place of each argument."""
    for place, value in enumerate(node.args):
        if not isinstance(value, ast.Starred | ast.GeneratorExp | ast.Constant):
            args = [*node.args]
            args[place] = ast.Constant(None)
            yield ast.Call(node.func, args, node.keywords)
    for place, word in enumerate(node.keywords):
        if not isinstance(word.value, ast.Constant):
            words = [*node.keywords]
            words[place] = ast.keyword(word.arg, ast.Constant(None))
            yield ast.Call(node.func, node.args, words)


def _turned_below(test: ast.expr) -> bool:
    """Whether a fault of the condition itself says the contrary already."""
    if isinstance(test, ast.Compare):
        orders = ast.Lt | ast.LtE | ast.Gt | ast.GtE
        return len(test.ops) == 1 and not isinstance(test.ops[0], orders)
    return isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not)


def _not(test: ast.expr) -> ast.expr:
    return ast.UnaryOp(ast.Not(), test)


def _is_none(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _other(value: bool | int | str | bytes) -> bool | int | str | bytes:
    match value:
        case bool():
            return not value
        case int():
            return value + 1
        case str():
            return value + "x"
        case _:
            return value + b"x"


def _told(node: ast.AST) -> str:
    return ast.unparse(ast.fix_missing_locations(copy.deepcopy(node))).partition("\n")[
        0
    ]


class _Put(ast.NodeTransformer):
    """Puts one node in another's place."""

    def __init__(self, old: ast.AST, new: ast.AST) -> None:
        self._old, self._new = old, new

    def visit(self, node: ast.AST) -> ast.AST:
        return self._new if node is self._old else self.generic_visit(node)
