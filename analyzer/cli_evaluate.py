"""The command `analyzer evaluate`."""

from __future__ import annotations

from pathlib import Path

import click

from analyzer.exits import stop


@click.command()
@click.argument("folder", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
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
def evaluate(folder: Path | None, corpus: Path | None, voices: str | None) -> None:
    """Measure the reading against labels: sentences of the corpus, or the files of FOLDER.

    In FOLDER the answer to paper.pdf stands in paper.expected.toml.
    """
    from analyzer.errors import AnalyzerError
    from analyzer.training.evaluate import evaluate_files, evaluate_sentences

    if folder is not None and (corpus is not None or voices is not None):
        raise click.UsageError("FOLDER is of files; --corpus and --voices are of sentences. Ask for one at a time.")
    names = [name.strip() for name in voices.split(",") if name.strip()] if voices else ["test"]
    try:
        click.echo(evaluate_sentences(corpus, names) if folder is None else evaluate_files(folder), nl=False)
    except AnalyzerError as problem:
        stop(f"error: {problem.message}; {problem.hint}")
