# SPDX-License-Identifier: LGPL-2.1-or-later
"""Server-sent events, as far as the sidecar uses them: id and data of one line each, and comments."""


class EventParser:
    """Takes the stream in pieces as they come and gives the events that are whole."""

    def __init__(self):
        self._rest = b""

    def feed(self, piece):
        """The (id, data) of each event that this piece completes. data is a text."""
        *blocks, self._rest = (self._rest + piece).split(b"\n\n")
        return [event for event in map(_event, blocks) if event is not None]


def _event(block):
    fields = {}
    for line in block.decode("utf-8").split("\n"):
        name, _, value = line.partition(": ")
        fields[name] = value
    if "data" not in fields:
        return None  # a comment: the stream is alive
    return int(fields["id"]), fields["data"]
