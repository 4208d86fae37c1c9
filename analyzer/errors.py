"""One error class for each problem that a user can have: its code, what is wrong, what to do next."""

from __future__ import annotations


class AnalyzerError(Exception):
    """A problem with one file or with the run, told in words that a user can act on.

    `code` is one of the failure codes of the report; `message` says what is wrong; `hint` says what to do next.
    """

    code = "internal"
    hint = "Run again with --debug and report the traceback."

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        if hint is not None:
            self.hint = hint


class FileNotFound(AnalyzerError):
    """The path leads to nothing."""

    code = "not_found"
    hint = "Check the spelling of the path."


class IsFolder(AnalyzerError):
    """A folder was given where a file was wanted."""

    code = "is_folder"
    hint = "Name the files in it, for example FOLDER/*.pdf, or analyse it whole: analyzer batch FOLDER."


class PermissionDenied(AnalyzerError):
    """The operating system does not let this user read the file."""

    code = "permission_denied"
    hint = "Ask the owner of the file for read access, or copy it to a folder of your own."


class UnsupportedType(AnalyzerError):
    """The file is of a kind that is not read."""

    code = "unsupported_type"
    hint = "Convert the file to PDF or DOCX."


class Encrypted(AnalyzerError):
    """The file opens only with a password, and none was given."""

    code = "encrypted"
    hint = "Give the password with --password-file FILE or in the environment variable ANALYZER_PASSWORD."


class WrongPassword(AnalyzerError):
    """A password was given, and the file does not open with it."""

    code = "wrong_password"
    hint = "Check the password in --password-file or ANALYZER_PASSWORD."


class Damaged(AnalyzerError):
    """The file is of a known kind, and cannot be opened or repaired."""

    code = "damaged"
    hint = "Open it in a viewer and save or print it to a new PDF."


class Empty(AnalyzerError):
    """The file holds nothing: no bytes, or no pages."""

    code = "empty"
    hint = "Get the file again from where it came."


class TooLarge(AnalyzerError):
    """A limit on bytes, pages, pixels, entries or compression ratio was passed."""

    code = "too_large"
    hint = "Raise the limit that is named, or split the file."


class Timeout(AnalyzerError):
    """Time ran out before anything of the file was read, or before its words were understood."""

    code = "timeout"
    hint = "Raise --max-seconds, or name fewer pages with --pages."


class OutOfMemory(AnalyzerError):
    """The work on the file took more memory than the limit."""

    code = "out_of_memory"
    hint = "Raise --max-memory, or name fewer pages with --pages."


class Crashed(AnalyzerError):
    """The file made a process of the analyzer crash, and nothing of it could be read."""

    code = "crashed"
    hint = "Open it in a viewer and print it to a new PDF; please report the file if you may share it."


class OcrUnavailable(AnalyzerError):
    """No page of the file could be read, because all are scans and text recognition is not installed."""

    code = "ocr_unavailable"
    hint = "Install text recognition: python -m pip install 'rapidocr==3.10.*' onnxruntime"


def told(problem: BaseException) -> AnalyzerError:
    """The problem in words that a user can act on; one that nobody foresaw is told without a word of the settlement."""
    if isinstance(problem, AnalyzerError):
        return problem
    if isinstance(problem, MemoryError):
        return OutOfMemory("the file takes more memory than there is")
    return AnalyzerError(f"the analyzer failed on this file ({type(problem).__name__})")


def error_of(code: str, message: str, hint: str) -> AnalyzerError:
    """The error with this code, as it was raised in another process."""
    kinds: dict[str, type[AnalyzerError]] = {AnalyzerError.code: AnalyzerError}
    for kind in AnalyzerError.__subclasses__():
        kinds.setdefault(kind.code, kind)  # those of this file come first
    return kinds.get(code, AnalyzerError)(message, hint)
