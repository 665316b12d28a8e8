# SPDX-License-Identifier: LGPL-2.1-or-later
"""freecad/execute: runs steps in one transaction, wholly or not at all."""

import time

import FreeCAD

from . import documents, revision, revival, steps  # noqa: F401 - revival watches from its import on
from .changes import Changes
from .errors import HostError
from .restore import Before
from .transaction import Transaction, settle


def execute(params, cancelled, between_steps=lambda: None):
    """Runs the steps of ExecuteParams and returns an ExecuteResult.

    between_steps is called before each step: the window repaints there. `cancelled` is looked at in the same places.
    Raises DocumentChanged (nothing was run), ScriptFailed or Cancelled (the document is as it was).
    """
    if params["document"] is None:
        steps.check(params["steps"])
        return _in_new_document(params, cancelled, between_steps)
    document = documents.find(params["document"])
    expected = params["revision"]
    if expected is not None and expected != revision.of(document):
        raise HostError("DocumentChanged", f"{document.Label!r} was changed meanwhile.")
    steps.check(params["steps"])
    settle(document)
    return _in_document(document, params, cancelled, between_steps)


def _in_new_document(params, cancelled, between_steps):
    active = FreeCAD.ActiveDocument
    document = FreeCAD.newDocument()
    name = document.Name
    try:
        return _in_document(document, params, cancelled, between_steps)
    except BaseException:
        if documents.is_open(name):
            FreeCAD.closeDocument(name)
        if active is not None:
            FreeCAD.setActiveDocument(active.Name)
        raise


def _in_document(document, params, cancelled, between_steps):
    revision_before = revision.of(document)
    before = Before(document)
    FreeCAD.setActiveDocument(document.Name)
    with Changes(document) as changes:
        transaction = Transaction(document, params["label"])
        try:
            step_times = _run(document, params["steps"], transaction, cancelled, between_steps)
            result = {"created": changes.created, "changed": changes.changed, "deleted": changes.deleted}
            _stop_if(cancelled)
            transaction.commit()
        except BaseException as error:
            transaction.abort()
            differences = before.bring_back(changes.undo_steps)
            if not differences:
                revision.restore(document, revision_before)
                raise
            raise _not_restored(error, differences) from error
    result.update(document=document.Name, revision=revision.of(document), stepMs=step_times)
    return result


def _run(document, todo, transaction, cancelled, between_steps):
    """Runs the steps and recomputes. Returns each step's time in ms."""
    times = []
    name = document.Name
    with steps.Namespace() as namespace:
        for index, step in enumerate(todo):
            between_steps()
            _stop_if(cancelled)
            started = time.perf_counter()
            try:
                namespace.run(step["script"])
            except BaseException as error:
                raise steps.failure(index, step, error) from error
            if not documents.is_open(name) or not transaction.is_open():
                raise steps.outside_transaction(index, step)
            times.append(round((time.perf_counter() - started) * 1000, 3))
    between_steps()
    _stop_if(cancelled)
    try:
        document.recompute()
    except Exception as error:  # such as a circle of dependencies
        raise steps.failure(len(todo) - 1, todo[-1], error) from error
    return times


def _stop_if(cancelled):
    if cancelled.is_set():
        raise HostError("Cancelled", "Stopped; the document is as it was.")


def _not_restored(error, differences):
    """The error that says what a failed run left behind; the failure itself is its cause and in its message."""
    found = "; ".join(differences[:20])
    message = f"{error} The document could not be brought back wholly: {found}."
    return HostError("NotRestored", message, getattr(error, "data", None))
