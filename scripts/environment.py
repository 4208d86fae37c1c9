"""The environments that the scripts run in: made on first use from a locked list of packages, each checked by its hash."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import time
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST = (3, 11)
_WAIT_SECONDS = 900
"""Another process may be making the same environment: so long does one wait for it."""


def python_of(name: str) -> Path:
    """The interpreter of the environment `name` ("run" or "dev"), which is made or renewed where it does not fit its lock file."""
    if sys.version_info < OLDEST:
        raise SystemExit(f"error: Python {OLDEST[0]}.{OLDEST[1]} or newer is needed; this is {sys.version.split()[0]}")
    lock = ROOT / ("requirements.lock" if name == "run" else "requirements-dev.lock")
    folder = ROOT / (".venv" if name == "run" else ".venv-dev")
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    wanted = hashlib.sha256(lock.read_bytes() + sys.version.encode()).hexdigest()
    stamp = folder / "made-from"
    if _fits(stamp, wanted):
        return python
    guard = ROOT / f"{folder.name}.lock"
    if not _take(guard, stamp, wanted):
        return python
    try:
        print(f"Setting up {folder.name} (once; a minute or two)...", file=sys.stderr, flush=True)
        venv.EnvBuilder(with_pip=True, clear=True).create(folder)
        install = [
            str(python),
            "-m",
            "pip",
            "install",
            "-qq",
            "--disable-pip-version-check",
            "--require-hashes",
            "-r",
            str(lock),
        ]
        if subprocess.run(install, check=False).returncode:
            raise SystemExit(
                f"error: the packages of {lock.name} could not be installed; check the network and run again"
            )
        stamp.write_text(wanted, encoding="utf-8")
    finally:
        guard.rmdir()
    return python


def _fits(stamp: Path, wanted: str) -> bool:
    return stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted


def _take(guard: Path, stamp: Path, wanted: str) -> bool:
    """Take the right to make the environment; False where another process made it meanwhile."""
    until = time.monotonic() + _WAIT_SECONDS
    while True:
        try:
            guard.mkdir()
        except FileExistsError:
            if _fits(stamp, wanted):
                return False
            if time.monotonic() > until:
                raise SystemExit(
                    f"error: {guard} is held by another set-up; if none is running, remove that folder and run again"
                ) from None
            time.sleep(1)
        else:
            return True


def environment() -> dict[str, str]:
    """The variables for a run: the checkout's package first, and nothing of the caller's Python settings."""
    variables = {k: v for k, v in os.environ.items() if k not in ("PYTHONHOME", "VIRTUAL_ENV")}
    variables["PYTHONPATH"] = str(ROOT)
    return variables


def run(name: str, arguments: list[str]) -> int:
    """Run the environment's Python with these arguments and give back its exit code."""
    try:
        return subprocess.run([str(python_of(name)), "-P", *arguments], env=environment(), check=False).returncode
    except KeyboardInterrupt:
        return 130
