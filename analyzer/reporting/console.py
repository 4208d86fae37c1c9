"""The page of text that reports for a terminal are written on: rules, headings, lines, and items that hang."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console

WIDTH = 80
"""Columns of plain text; a terminal's own width is used up to `WIDEST`."""
WIDEST = 110


class TextPage:
    """Text in the making: in colour and as wide as the terminal, or plain at 80 columns."""

    def __init__(self, *, terminal: bool = False, width: int | None = None) -> None:
        from rich.console import Console

        self._buffer = StringIO()
        self.console: Console = Console(
            file=self._buffer,
            width=min(width or WIDTH, WIDEST) if terminal else WIDTH,
            force_terminal=terminal,
            color_system="standard" if terminal else None,
            highlight=False,
            soft_wrap=False,
        )

    @property
    def text(self) -> str:
        """What was written so far, without blanks at the ends of its lines."""
        return "".join(f"{line.rstrip()}\n" for line in self._buffer.getvalue().splitlines())

    def rule(self) -> None:
        """A line from edge to edge."""
        self.console.rule(style="dim", characters="─")

    def line(self, words: str = "", style: str = "") -> None:
        """A paragraph; without words an empty line."""
        from rich.text import Text

        self.console.print(Text(words, style=style))

    def heading(self, words: str) -> None:
        """A heading after an empty line."""
        self.line()
        self.line(words, style="bold underline")

    def item(self, words: str, *, indent: int = 0, mark: str = "•", style: str = "") -> None:
        """An item with its mark; further lines hang under its first word."""
        from rich.padding import Padding
        from rich.table import Table
        from rich.text import Text

        grid = Table.grid(padding=(0, 1))
        grid.add_column(width=len(mark))
        grid.add_column(overflow="fold")
        grid.add_row(Text(mark, style="dim"), Text(words, style=style))
        self.console.print(Padding(grid, (0, 0, 0, indent)))
