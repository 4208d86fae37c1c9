"""Files that belong together, as one packet: their pages follow one another and are numbered through."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from analyzer.reading.settlement import PacketFile, Settlement

MIXED = "multipart/mixed"
"""Media type of a packet whose files are not all of one type."""


def joined(settlements: Sequence[Settlement]) -> Settlement:
    """The files as one settlement, in the order given; one file alone stays what it is.

    Page 1 of the second file follows the last page of the first, read or not. The packet's path names all files, its bytes
    are their sum, and its hash is that of the hashes of its files, one a line.
    """
    if len(settlements) == 1:
        return settlements[0]
    files = []
    pages = []
    notices = []
    offset = 0
    for settlement in settlements:
        count = settlement.page_count or len(settlement.pages)
        files.append(
            PacketFile(
                settlement.path,
                settlement.sha256,
                settlement.bytes,
                settlement.media_type,
                offset + 1,
                offset + count,
            )
        )
        pages += [replace(page, number=page.number + offset) for page in settlement.pages]
        notices += [
            replace(
                notice,
                text=f"{settlement.path}: {notice.text}",
                page=None if notice.page is None else notice.page + offset,
            )
            for notice in settlement.notices
        ]
        offset += count
    types = {settlement.media_type for settlement in settlements}
    return Settlement(
        " + ".join(settlement.path for settlement in settlements),
        hashlib.sha256("\n".join(settlement.sha256 for settlement in settlements).encode()).hexdigest(),
        sum(settlement.bytes for settlement in settlements),
        types.pop() if len(types) == 1 else MIXED,
        tuple(pages),
        tuple(notices),
        page_count=offset,
        files=tuple(files),
    )
