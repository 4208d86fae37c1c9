"""What the commands make of the pages of a file beside its report, in a process of its own: pictures and copies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

import click

from analyzer.cli_output import names_of, writing
from analyzer.errors import AnalyzerError, UnsupportedType
from analyzer.isolated_work import IsolatedWork
from analyzer.reading.limits import Limits, limits_of
from analyzer.reporting.annotated import HighlightedCopy, annotated_copy
from analyzer.reporting.packet_files import is_paged
from analyzer.reporting.pictures import Pictures, pictures_of
from analyzer.reporting.pictures.page_png import file_of, page_pngs

if TYPE_CHECKING:
    from analyzer.pipeline import Analysed
    from analyzer.report import Report

_AT_ONCE = 8
"""Pages whose images are made with one opening of the file."""


class PageWork:
    """Draws and copies the pages of files that were analysed; use it in a `with` statement.

    `options` are those of the analysis (the limits and the password count), `standard_input` the bytes of the file
    that came from there.
    """

    def __init__(self, options: Mapping[str, Any], standard_input: bytes | None, *, debug: bool = False) -> None:
        self._limits: Limits = limits_of(options)
        self._password: str | None = options.get("password")
        self._standard_input = standard_input
        self._work = IsolatedWork(self._limits.max_memory, debug)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._work.end()

    def pictures(self, results: Sequence[Analysed]) -> dict[str, Pictures]:
        """The pictures of each report by the path of its file; where none can be made, a note says why."""
        return {result.report.source.path: self._pictures(result) for result in results}

    def images(self, results: Sequence[Analysed], folder: Path, *, many: bool) -> list[Analysed]:
        """The same results with the image of every page that can be drawn written to the folder and named in the report.

        Ends the program with exit code 4 where the folder cannot be written to.
        """
        return [
            self._with_images(result, folder, Path(name).stem if many else "")
            for result, name in zip(results, names_of([r.report for r in results], "png"), strict=True)
        ]

    def image(self, result: Analysed, number: int, outlined: Sequence[tuple[int, float, float, float, float]]) -> bytes:
        """One page with the boxes outlined; raises what drawing it raises (subclasses of AnalyzerError)."""
        return self._images(result, [number], outlined)[0]

    def copies(self, results: Sequence[Analysed], target: Path, *, many: bool, quiet: bool = False) -> bool:
        """Writes a highlighted copy of every PDF: to the file `target` for one, to a folder for several.

        Tells on standard error what is different in a copy (unless `quiet`: the cover tells it too), and where there is none. Whether all copies of PDF files
        could be made. Ends the program with exit code 4 where they cannot be written.
        """
        files = [(result, path, first) for result in results for path, first in _files(result.report)]
        many = many or len(files) > 1
        is_whole = True
        for place, (result, path, first) in enumerate(files, start=1):
            try:
                copy = self._copy(result, path, first)
            except UnsupportedType as problem:
                click.echo(f"note: {path}: {problem.message}", err=True)
                continue
            except AnalyzerError as problem:
                click.echo(f"error: {path}: no highlighted copy: {problem.message}; {problem.hint}", err=True)
                is_whole = False
                continue
            name = "standard-input" if path == "-" else Path(path).stem
            goal = target / f"{place:03d}-{name}.pdf" if many else target
            with writing(goal, "--annotate"):
                goal.parent.mkdir(parents=True, exist_ok=True)
                goal.write_bytes(copy.pdf)
            for note in () if quiet else copy.notes:
                click.echo(f"note: {goal}: {note}", err=True)
        return is_whole

    def _pictures(self, result: Analysed) -> Pictures:
        report = result.report
        paths = [path for path, _ in _files(report)]
        work = partial(
            pictures_of,
            paths,
            report,
            password=self._password,
            identifier_places=result.identifier_places,
            limits=self._limits,
            data=self._data_of("-") if "-" in paths else None,
        )
        try:
            pictures: Pictures = self._do(work, report, "drawing its pages")
        except AnalyzerError as problem:
            return Pictures(note=f"There are no pictures of pages: {problem.message}.")
        return pictures

    def _with_images(self, result: Analysed, folder: Path, stem: str) -> Analysed:
        report = result.report
        paths: dict[int, str] = {}
        for path, media_type in _media_types(report).items():
            if not is_paged(media_type):
                click.echo(f"note: {path}: has no fixed pages, so there are no images", err=True)
        for number, png in self._every_image(result):
            goal = folder / f"{stem or 'page'}-{number:04d}.png"
            with writing(goal, "--images"):
                folder.mkdir(parents=True, exist_ok=True)
                goal.write_bytes(png)
            paths[number] = str(goal)
        pages = [page.model_copy(update={"image": paths.get(page.number)}) for page in report.pages]
        return replace(result, report=report.model_copy(update={"pages": pages}))

    def _every_image(self, result: Analysed) -> Iterator[tuple[int, bytes]]:
        """The pages that can be drawn; of the others it is told why not, once for a file without pages."""
        for numbers in _at_once(result.report):
            try:
                yield from zip(numbers, self._images(result, numbers), strict=True)
            except AnalyzerError:
                for number in numbers:
                    try:
                        yield number, self._images(result, [number])[0]
                    except AnalyzerError as problem:
                        path, before = file_of(result.report, number)
                        click.echo(f"note: {path}: page {number - before} has no image: {problem.message}", err=True)

    def _images(
        self,
        result: Analysed,
        numbers: Sequence[int],
        outlined: Sequence[tuple[int, float, float, float, float]] = (),
    ) -> list[bytes]:
        path, _ = file_of(result.report, numbers[0])
        work = partial(
            page_pngs,
            result.report,
            numbers,
            password=self._password,
            identifier_places=result.identifier_places,
            outlined=outlined,
            limits=self._limits,
            data=self._data_of(path),
        )
        pngs: list[bytes] = self._do(work, result.report, f"drawing page {numbers[0]}")
        return pngs

    def _copy(self, result: Analysed, path: str, first: int) -> HighlightedCopy:
        work = partial(
            annotated_copy,
            path,
            result.report,
            password=self._password,
            identifier_places=result.identifier_places,
            identifiers=result.identifiers,
            limits=self._limits,
            data=self._data_of(path),
            first_page=first,
        )
        copy: HighlightedCopy = self._do(work, result.report, "making the highlighted copy")
        return copy

    def _do(self, work: partial[Any], report: Report, what: str) -> Any:
        return self._work.do(work, self._limits.seconds(report.source.pages), what)

    def _data_of(self, path: str) -> bytes | None:
        """The bytes of a file that cannot be read again; None for one that can."""
        return self._standard_input if path == "-" else None


def _files(report: Report) -> list[tuple[str, int]]:
    """The files of a report, each with the number of its first page."""
    if report.source.files:
        return [(file.path, file.pages[0]) for file in report.source.files]
    return [(report.source.path, 1)]


def _media_types(report: Report) -> dict[str, str]:
    """The types of the files of a report by their paths."""
    return {file.path: file.media_type for file in report.source.files or (report.source,)}


def _at_once(report: Report) -> Iterator[list[int]]:
    """The numbers of pages that are drawn together: some of one file."""
    numbers: list[int] = []
    media_types = _media_types(report)
    for page in report.pages:
        if not is_paged(media_types[file_of(report, page.number)[0]]):
            continue
        if numbers and (len(numbers) == _AT_ONCE or file_of(report, numbers[0]) != file_of(report, page.number)):
            yield numbers
            numbers = []
        numbers.append(page.number)
    if numbers:
        yield numbers
