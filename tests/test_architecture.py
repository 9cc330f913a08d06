"""The rules of the layout: who may import whom, who may open files, how long things may be."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.places import PACKAGE, ROOT

STAGES = ("readers", "segment", "extract", "merge", "views", "publish")
FOUNDATION = {"errors", "model", "lexicon", "scan"}
ALLOWED = {
    "__init__": {"config", "errors", "model", "pipeline"},
    "errors": set(),
    "model": {"errors", "model"},
    "lexicon": {"errors", "model", "lexicon"},
    "scan": FOUNDATION,
    "config": {"errors"},
    "resources": {"errors"},
    **{stage: FOUNDATION | {stage} for stage in STAGES},
    "views": FOUNDATION | {"views", "config"},
    "publish": FOUNDATION | {"publish", "config", "resources", "views.records", "views.parts"},
    "pipeline": {"errors", "model", "config", "resources", *STAGES},
    "terminal": {"errors", "model", "config", "pipeline", "terminal", "views.records"},
    "cli": {"", "errors", "model", "config", "terminal"},
}
"""What each module or folder of the package may import from it; `""` is the package itself with its public names."""

ONLY_IN = {
    "click": ("cli.py",),
    "jinja2": ("publish/environment.py",),
    "markdown_it": ("publish/html.py", "publish/citations.py", "publish/tables.py", "publish/tokens.py"),
    "weasyprint": ("publish/pdf.py",),
    "lxml": ("readers/",),
    "pagefind_bin": ("publish/pagefind.py",),
}
"""Of markdown_it the parser stands in one module; three beside it are the rules that it renders by."""
MAY_OPEN_FILES = ("readers/", "resources.py", "config.py", "publish/writer.py")
FILE_CALLS = {"open", "read_text", "read_bytes", "write_text", "write_bytes", "mkdir", "unlink", "rmtree", "copytree", "touch"}
LONGEST_FUNCTION = 60
LONGEST_MODULE = 400

MODULES = sorted(path for path in PACKAGE.rglob("*.py") if "_resources" not in path.parts)
TREES = {path: ast.parse(path.read_text("utf-8"), str(path)) for path in MODULES}
NAMES = [path.relative_to(PACKAGE).as_posix() for path in MODULES]

each_module = pytest.mark.parametrize("path", MODULES, ids=NAMES)


@each_module
def test_a_module_imports_only_what_its_layer_may(path: Path) -> None:
    layer = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    refused = [name for name in own_imports(TREES[path]) if not is_allowed(name, ALLOWED[layer])]
    assert refused == []


@each_module
def test_a_library_is_imported_in_its_one_place(path: Path) -> None:
    name = path.relative_to(PACKAGE).as_posix()
    foreign = {module.split(".")[0] for module in imported(TREES[path])} & ONLY_IN.keys()
    assert [library for library in sorted(foreign) if not name.startswith(ONLY_IN[library])] == []


def test_weasyprint_is_imported_inside_a_function_only() -> None:
    at_top = [
        path.name
        for path, tree in TREES.items()
        for statement in tree.body
        if "weasyprint" in {module.split(".")[0] for module in imported(ast.Module([statement], []), nested=False)}
    ]
    assert at_top == []


@each_module
def test_only_readers_resources_config_and_writer_touch_files(path: Path) -> None:
    if path.relative_to(PACKAGE).as_posix().startswith(MAY_OPEN_FILES):
        return
    calls = [node for node in ast.walk(TREES[path]) if isinstance(node, ast.Call)]
    assert [f"line {call.lineno}: {called(call)}" for call in calls if called(call) in FILE_CALLS] == []


@each_module
def test_no_error_is_caught_that_was_not_thought_of(path: Path) -> None:
    handlers = [node for node in ast.walk(TREES[path]) if isinstance(node, ast.ExceptHandler)]
    assert [handler.lineno for handler in handlers if is_broad(handler) and not raises_again(handler)] == []


@each_module
def test_functions_are_short(path: Path) -> None:
    functions = [node for node in ast.walk(TREES[path]) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
    long = {function.name: length(function) for function in functions if length(function) > LONGEST_FUNCTION}
    assert long == {}


@each_module
def test_modules_are_short(path: Path) -> None:
    """Data may be as long as the data."""
    lines = len(path.read_text("utf-8").splitlines())
    assert lines <= LONGEST_MODULE or path.is_relative_to(PACKAGE / "lexicon"), f"{lines} lines"


def test_templates_are_short() -> None:
    lengths = {path.name: len(path.read_text("utf-8").splitlines()) for path in (ROOT / "templates").rglob("*.j2")}
    assert lengths, "there are templates"
    assert {name: lines for name, lines in lengths.items() if lines > 80} == {}


def own_imports(tree: ast.Module) -> Iterator[str]:
    """Yield what a module imports of the package, without the package's name."""
    for name in imported(tree):
        if name == "reportgen" or name.startswith("reportgen."):
            yield name.removeprefix("reportgen").removeprefix(".")


def imported(tree: ast.Module, *, nested: bool = True) -> Iterator[str]:
    nodes = ast.walk(tree) if nested else iter(tree.body)
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"line {node.lineno}: imports are absolute"
            yield node.module or ""
            if node.module == "reportgen":
                yield from (f"reportgen.{alias.name}" for alias in node.names if is_module(alias.name))


def is_module(name: str) -> bool:
    return (PACKAGE / f"{name}.py").is_file() or (PACKAGE / name).is_dir()


def is_allowed(name: str, allowed: set[str]) -> bool:
    return any(name == each or (each and name.startswith(f"{each}.")) for each in allowed)


def is_broad(handler: ast.ExceptHandler) -> bool:
    if handler.type is None:
        return True
    names = {node.id for node in ast.walk(handler.type) if isinstance(node, ast.Name)}
    return bool(names & {"Exception", "BaseException"})


def raises_again(handler: ast.ExceptHandler) -> bool:
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return "open" if isinstance(call.func, ast.Name) and call.func.id == "open" else ""


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1
