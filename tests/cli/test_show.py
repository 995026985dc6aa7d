"""`vn-notice show`."""

from pathlib import Path

from support.running import Run


def test_lines_with_their_parts(run: Run) -> None:
    """Every line of the text stands beside the part that owns it, without control sequences."""
    ran = run("show", "a.txt")

    assert ran.code == 0
    assert "subject" in ran.out
    assert "\x1b" not in ran.out


def test_colour_when_asked_for(run: Run) -> None:
    """Colour can be asked for where the output is no terminal."""
    assert "\x1b[" in run("show", "a.txt", "--colour", "always").out


def test_page(run: Run) -> None:
    """One self-contained page is written, in the language asked for."""
    ran = run("show", "a.txt", "--html", "page.html", "--lang", "vi")
    page = Path("page.html").read_text(encoding="utf-8")

    assert (ran.code, ran.out, ran.err) == (0, "", "written to page.html\n")
    assert page.startswith("<!DOCTYPE html>")
    assert 'lang="vi"' in page


def test_what_is_no_text(run: Run) -> None:
    """A notice in JSON has no text to show; the message says what is needed."""
    ran = run("show", "b.json")

    assert ran.code == 3
    assert ran.err == (
        "b.json: is no plain text; show needs the text that a notice was read from\n"
    )


def test_the_input_is_not_overwritten(run: Run) -> None:
    """A page is never written over the text it shows."""
    before = Path("a.txt").read_bytes()

    assert run("show", "a.txt", "--html", "a.txt").code == 2
    assert before == Path("a.txt").read_bytes()


def test_control_sequences_of_the_text_are_not_obeyed(run: Run) -> None:
    """A text cannot send control sequences to the terminal."""
    Path("c.txt").write_text("THÔNG BÁO\nVề việc\x9b31m nghỉ\x1b[2J Tết\n", encoding="utf-8")

    assert not set(run("show", "c.txt").out) & {"\x1b", "\x9b"}
