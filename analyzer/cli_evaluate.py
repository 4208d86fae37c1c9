"""The command `analyzer evaluate`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from analyzer.exits import stop


@click.command()
@click.argument(
    "folders", nargs=-1, metavar="[FOLDER]...", type=click.Path(exists=True, file_okay=False, path_type=Path)
)
@click.option(
    "--corpus",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder of labelled sentences.  [default: models/corpus of the checkout]",
)
@click.option(
    "--voices",
    metavar="NAME[,NAME]",
    help="Voices of the corpus; test, train and all stand for several.  [default: test]",
)
@click.option(
    "--record",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the answers to the files of FOLDER here too, for calibrating confidence (see models/answers.jsonl).",
)
def evaluate(folders: Sequence[Path], corpus: Path | None, voices: str | None, record: Path | None) -> None:
    """Measure the reading against labels: sentences of the corpus, or the files of each FOLDER.

    In FOLDER the answer to paper.pdf stands in paper.expected.toml.
    """
    from analyzer.errors import AnalyzerError
    from analyzer.training.evaluate import evaluate_files, evaluate_sentences

    if folders and (corpus is not None or voices is not None):
        raise click.UsageError("FOLDER is of files; --corpus and --voices are of sentences. Ask for one at a time.")
    if record is not None and not folders:
        raise click.UsageError("--record is of files: name the FOLDER that holds them.")
    names = [name.strip() for name in voices.split(",") if name.strip()] if voices else ["test"]
    try:
        click.echo(evaluate_files(folders, record) if folders else evaluate_sentences(corpus, names), nl=False)
    except OSError as problem:
        stop(f"error: {record}: cannot be written: {problem.strerror}; choose another --record")
    except AnalyzerError as problem:
        stop(f"error: {problem.message}; {problem.hint}")
