"""The same run on several machines: a scheduler of dask.distributed hands out the files, each machine analyses as this one would.

On each machine stand the same processes with the same limits, so the answers are the same. A machine that is lost costs
time: the scheduler gives its files to others. All machines must see the papers under the same path.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from analyzer.batch.keys import Maker
from analyzer.batch.pool import ANALYSIS, TICK_SECONDS, Finished, Job, Pool, Work
from analyzer.errors import AnalyzerError, Crashed

if TYPE_CHECKING:
    from distributed import Client, Future

CONNECT_SECONDS = 15
AHEAD = 2
"""Files for each core of the cluster that are handed out at a time: none waits for the next, and little is in flight when
the run is stopped."""
_INSTALL = "Install it: python -m pip install 'settlement-analyzer[cluster]'"


class ClusterProblem(AnalyzerError):
    """The cluster cannot be used, or its machines would not give the answers that this one gives."""

    hint = "Check the address and the machines, or leave --cluster out."


@dataclass(frozen=True, slots=True)
class Made:
    """What an installation must have in common with this one."""

    version: str
    model: str
    rules: str


@dataclass(slots=True)
class ClusterPool:
    """Stands in for `Pool`; use it in a `with` statement. Raises ClusterProblem where the scheduler cannot be reached."""

    address: str
    maker: Maker
    max_memory: int
    work: Work = ANALYSIS
    _client: Client | None = None
    _pending: dict[Future, Job] = field(default_factory=dict)
    _stopping: bool = False

    def __enter__(self) -> ClusterPool:
        try:
            from distributed import Client
        except ImportError as problem:
            raise ClusterProblem("the parts for --cluster are not installed", _INSTALL) from problem
        try:
            self._client = Client(self.address, timeout=CONNECT_SECONDS, set_as_default=False)
        except (OSError, TimeoutError, ValueError) as problem:
            raise ClusterProblem(f"{self.address}: no scheduler answers there") from problem
        return self

    def __exit__(self, *raised: object) -> None:
        if self._client is not None:
            self._client.close()

    def stop(self) -> None:
        """Hands out no more files; those at work are finished."""
        self._stopping = True

    @property
    def is_stopping(self) -> bool:
        return self._stopping

    def run(self, jobs: Iterable[Job]) -> Iterator[Finished | None]:
        """What comes of each job, as it comes; None now and then while nothing does."""
        from distributed import wait

        queue = deque(jobs)
        pending = self._pending
        while queue or pending:
            if self._stopping:
                queue.clear()
            self._hand_out(queue)
            if pending:
                with contextlib.suppress(TimeoutError), self._connected().as_current():
                    wait(list(pending), timeout=TICK_SECONDS, return_when="FIRST_COMPLETED")
            for future in [f for f in pending if f.done()]:
                yield self._finished(future, pending.pop(future))
            yield None

    def _hand_out(self, queue: deque[Job]) -> None:
        client = self._connected()
        room = AHEAD * max(1, sum(client.ncores().values())) - len(self._pending)
        made = Made(self.maker.version, self.maker.model, self.maker.rules)
        while queue and room > 0:
            job = queue.popleft()
            there = replace(job, path=os.path.abspath(job.path))
            future = client.submit(analyse_there, there, made, self.max_memory, self.work, pure=False)
            self._pending[future] = job
            room -= 1

    def _finished(self, future: Future, job: Job) -> Finished:
        from distributed import KilledWorker

        problem = future.exception() if future.status == "error" else None
        if future.status == "cancelled" or (problem is None and future.status != "finished"):
            raise ClusterProblem(f"{self.address}: the scheduler went away", "Run the same command again: it goes on.")
        if isinstance(problem, KilledWorker):
            return Finished(job, Crashed("the machines that worked on it were lost, one after another"), 0.0)
        if problem is not None:
            raise (
                problem
                if isinstance(problem, AnalyzerError)
                else ClusterProblem(f"{self.address}: a machine cannot do the work ({type(problem).__name__})")
            )
        finished: Finished = future.result()
        return replace(finished, job=job)

    def _connected(self) -> Client:
        if self._client is None:
            raise AssertionError("the cluster is used outside of its with statement")
        return self._client


_THIS_THREAD = threading.local()


def analyse_there(job: Job, made: Made, max_memory: int, work: Work) -> Finished:
    """Analyses a file on a machine of the cluster, in processes that this thread keeps; raises ClusterProblem where the
    installation is another one."""
    from multiprocessing import current_process

    from analyzer.version import model_hash, rules_hash, version

    pack = job.options.get("rules")
    here = Made(version(), model_hash(), rules_hash(pack.digest if pack else ""))
    if here != made:
        raise ClusterProblem(f"a machine has another analyzer or other rules ({here}, here {made})")
    pool: Pool | None = getattr(_THIS_THREAD, "pool", None)
    if pool is None:
        # A worker of dask may not start processes unless it says so; these end with it, since they watch who started them.
        process: Any = current_process()
        process.daemon = False
        pool = _THIS_THREAD.pool = Pool(1, work, max_memory)
    for finished in pool.run([job]):
        if finished is not None:
            return finished
    raise ClusterProblem("a machine ended before it was done")
