# SPDX-License-Identifier: LGPL-2.1-or-later
"""One line for each method of the contract that a FreeCAD answers."""

from functools import partial

from .execute import execute
from .export import export
from .files import close_document, open_document, save_copy
from .measure import measure
from .perturb import perturb
from .screenshot import screenshot
from .state import read_state
from .undo import undo


def handlers(between_steps=lambda: None):
    """Method name to a callable (params, cancelled) -> result.

    params were validated against rpc-schema/freecad.ts; `cancelled` is like a threading.Event. Call them on FreeCAD's
    main thread. They raise HostError. between_steps runs before each step of freecad/execute: a window repaints
    there, without taking the user's clicks and keys.
    """
    return {
        "freecad/readState": read_state,
        "freecad/execute": partial(execute, between_steps=between_steps),
        "freecad/undo": undo,
        "freecad/screenshot": screenshot,
        "freecad/saveCopy": save_copy,
        "freecad/openDocument": open_document,
        "freecad/closeDocument": close_document,
        "freecad/export": export,
        "freecad/measure": measure,
        "freecad/perturb": perturb,
    }


HANDLERS = handlers()
