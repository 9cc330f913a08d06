"""The writer: a build is there whole, or what was there before is."""

from pathlib import Path

import pytest

from reportgen.errors import OutputError
from reportgen.publish.writer import ENTRIES, read_standing, write

OLD = {"markdown/a.md": b"old", "site/index.html": b"old", "site/gone.html": b"old", "data/dossier.json": b"{}", "manifest.json": b"1"}
NEW = {"markdown/a.md": b"new", "site/index.html": b"new", "pdf/a.pdf": b"new", "data/dossier.json": b"[]", "manifest.json": b"2"}


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_a_build_makes_its_folder(tmp_path: Path) -> None:
    write(NEW, tmp_path / "a" / "b")
    assert tree(tmp_path / "a" / "b") == NEW


def test_a_build_replaces_its_entries_whole_and_leaves_the_rest(tmp_path: Path) -> None:
    write(OLD, tmp_path)
    (tmp_path / "notes.txt").write_bytes(b"mine")
    (tmp_path / "site.bak").mkdir()
    (tmp_path / "site.bak" / "x").write_bytes(b"mine")
    (tmp_path / ".hidden").write_bytes(b"mine")
    write(NEW, tmp_path)
    assert tree(tmp_path) == NEW | {"notes.txt": b"mine", "site.bak/x": b"mine", ".hidden": b"mine"}


@pytest.mark.parametrize("failing", range(1, 10))
def test_a_move_that_fails_leaves_the_old_output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int) -> None:
    write(OLD, tmp_path)
    (tmp_path / "notes.txt").write_bytes(b"mine")
    moves = 0
    rename = Path.rename

    def failing_rename(self: Path, target: Path) -> Path:
        nonlocal moves
        moves += 1
        if moves == failing:
            raise OSError(28, "No space left on device", str(self))
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", failing_rename)
    with pytest.raises(OutputError, match="No space left"):
        write(NEW, tmp_path)
    monkeypatch.undo()
    assert tree(tmp_path) == OLD | {"notes.txt": b"mine"}


def test_an_interrupt_leaves_the_old_output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(OLD, tmp_path)
    rename = Path.rename
    moved: list[Path] = []

    def interrupted(self: Path, target: Path) -> Path:
        if len(moved) == 5:
            moved.append(self)
            raise KeyboardInterrupt
        moved.append(self)
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write(NEW, tmp_path)
    monkeypatch.undo()
    assert tree(tmp_path) == OLD


def test_a_file_that_cannot_be_written_leaves_the_old_output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(OLD, tmp_path)

    def full(self: Path, content: bytes) -> int:
        raise OSError(28, "No space left on device", str(self))

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OutputError):
        write(NEW, tmp_path)
    monkeypatch.undo()
    assert tree(tmp_path) == OLD


def test_a_link_in_place_of_an_entry_is_replaced_and_not_followed(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "precious.txt").write_bytes(b"mine")
    out = tmp_path / "out"
    out.mkdir()
    (out / "site").symlink_to(elsewhere, target_is_directory=True)
    (out / "data").symlink_to(tmp_path / "nowhere")
    write(NEW, out)
    assert tree(out) == NEW
    assert not (out / "site").is_symlink()
    assert (elsewhere / "precious.txt").read_bytes() == b"mine"


def test_an_output_folder_that_is_a_link_is_written_through(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "out").symlink_to(tmp_path / "real", target_is_directory=True)
    write(NEW, tmp_path / "out")
    assert tree(tmp_path / "real") == NEW


def test_an_output_folder_that_is_a_file_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"mine")
    with pytest.raises(OutputError, match="cannot be written"):
        write(NEW, tmp_path / "out")
    assert (tmp_path / "out").read_bytes() == b"mine"


@pytest.mark.parametrize("path", ["../x", "site/../../x", "/etc/x", "other/x", "", "site\\..\\x", "site/a\x00b"])
def test_a_path_that_leads_elsewhere_is_refused(tmp_path: Path, path: str) -> None:
    with pytest.raises(OutputError, match="no place of a build"):
        write({path: b"x"}, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_nothing_is_left_over(tmp_path: Path) -> None:
    write(OLD, tmp_path)
    write(NEW, tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(ENTRIES)


def test_what_stands_is_read_back_and_what_cannot_be_read_is_as_not_there(tmp_path: Path) -> None:
    write(OLD, tmp_path)
    (tmp_path / "site" / "a folder.html").mkdir()
    asked = ["site/index.html", "site/missing.html", "site/a folder.html", "site/index.html/below.html", "manifest.json"]
    assert read_standing(tmp_path, asked) == {"manifest.json": b"1", "site/index.html": b"old"}
    assert read_standing(tmp_path / "nowhere", asked) == {}
