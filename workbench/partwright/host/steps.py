# SPDX-License-Identifier: LGPL-2.1-or-later
"""Runs the scripts of steps one after the other; all share their variables, as the lines of one macro do."""

import traceback

from .. import compat
from . import allowed_code, guard, wire
from .errors import HostError

_LONGEST_TRACEBACK = 4000

# What CPython calls source that comes from a string; FreeCAD's doCommand does so too.
_FILE = "<string>"


class Namespace:
    """Where steps run. Use as a context manager.

    With a window it is __main__ through FreeCADGui.doCommand, for only that reaches the macro recorder;
    __main__ gets its own names back at the end.
    """

    def __enter__(self):
        self._gui = compat.gui()
        if self._gui is None:
            self._names = {"__name__": "__main__"}
        else:
            import __main__

            self._names = vars(__main__)
            self._kept = dict(self._names)
        return self

    def __exit__(self, *_exception):
        if self._gui is not None:
            for name in [name for name in self._names if name not in self._kept]:
                del self._names[name]
            self._names.update(self._kept)

    def run(self, script):
        """Runs one script. Whatever it raises comes through, SystemExit and KeyboardInterrupt too."""
        if self._gui is None:
            exec(compile(script, _FILE, "exec"), self._names)
        else:
            self._gui.doCommand(script)


def check(steps):
    """Raises ScriptFailed for the first step that does not parse, reaches for the transaction, or is not to be trusted."""
    for index, step in enumerate(steps):
        try:
            found = guard.forbidden_call(step["script"])
            if step.get("untrusted"):
                allowed_code.check(step["script"])
        except allowed_code.Refused as refused:
            told = step["script"].split("\n")[refused.line - 1].strip()
            raise _not_allowed(index, step, refused.line, f"{refused.reason} It says: {told}") from refused
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            raise failure(index, step, error) from error
        if found is not None:
            line, name = found
            raise _not_allowed(index, step, line, f"A step may not use {name}.")


def outside_transaction(index, step):
    """The error for a step after which our transaction is no longer the open one."""
    return _not_allowed(index, step, None, "The step ended the transaction that it ran in.")


def failure(index, step, error):
    """The ScriptFailed error for what a step raised."""
    summary = wire.text(_summary(error))
    return _script_failed(index, step, _line(error), summary, _traceback(error))


def _summary(error):
    """Type and message; of FreeCAD's own exceptions, which carry a dict, the words in it."""
    details = error.args[0] if error.args else None
    if isinstance(details, dict) and details.get("sErrMsg"):
        return "{}: {}".format(type(error).__name__, details["sErrMsg"])
    return "".join(traceback.format_exception_only(type(error), error)).strip()


def _not_allowed(index, step, line, message):
    return _script_failed(index, step, line, message, "")


def _script_failed(index, step, line, exception, trace):
    data = {
        "step": index,
        "title": wire.text(step["title"]),
        "exception": exception,
        "line": line,
        "traceback": trace,
    }
    return HostError("ScriptFailed", "Step {} ({}): {}".format(index + 1, data["title"], exception), data)


def _line(error):
    if isinstance(error, SyntaxError) and error.filename == _FILE:
        return error.lineno
    # The step's own line, also when it called a function that an earlier step defined.
    for frame, line in traceback.walk_tb(error.__traceback__):
        if frame.f_code.co_filename == _FILE:
            return line
    return None


def _traceback(error):
    """The traceback from the step's own first line on; its end is the part that tells most."""
    trace = error.__traceback__
    while trace is not None and trace.tb_frame.f_code.co_filename != _FILE:
        trace = trace.tb_next
    # At most 30 frames, or a recursion would fill the budget with one line.
    lines = traceback.format_exception(type(error), error, trace, limit=-30, chain=False)
    return wire.text("".join(lines)[-_LONGEST_TRACEBACK:], _LONGEST_TRACEBACK)
