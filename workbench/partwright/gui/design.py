# SPDX-License-Identifier: LGPL-2.1-or-later
"""One design as the window knows it: what was asked, how far it is, what came of it. No Qt."""

from .problem import Problem

_ENDED = ("completed", "failed", "cancelled")


class Design:
    """Filled in by the session while the sidecar tells about it. plan, question, approval, sending and result are the contract's own."""

    def __init__(self, prompt, document, link=None, from_terminal=False):
        self.prompt = prompt
        self.document = document
        # The way to whoever runs it: the window's own sidecar, or a terminal that has joined.
        self.link = link
        self.from_terminal = from_terminal
        self.id = None
        self.session_id = None
        self.status = "pending"
        self.stage = ""
        self.fraction = 0.0
        self.waits_for = None
        self.stopping = False
        self.plan = None
        # Lines of a plan that a model is still writing.
        self.writing = []
        self.question = None
        self.approval = None
        # What a service would be sent, while the person is asked for it.
        self.sending = None
        self.result = None
        self.problem = None
        self.transaction = None
        self.macro = None

    @property
    def running(self):
        """True until it is completed, failed or cancelled."""
        return self.status not in _ENDED

    @property
    def waits_for_person(self):
        """True while it asks something and does nothing."""
        return self.running and any((self.question, self.approval, self.sending))

    @property
    def outcome(self):
        """done, question, refused, failed or cancelled; None while it runs."""
        if self.result is not None:
            return self.result["outcome"]
        return None if self.running else self.status

    def advance(self, progress):
        """Takes a design/progress. Only the result ends a design, whatever the status says."""
        if progress["status"] not in _ENDED:
            self.status = progress["status"]
        self.stage, self.fraction = progress["stage"], progress["fraction"]

    def finish(self, result):
        """Takes the sidecar's last word."""
        self.result = result
        self.status = {"done": "completed", "cancelled": "cancelled"}.get(result["outcome"], "failed")
        self.stopping = False
        self.question = None
        self.approval = None
        self.sending = None
        self.waits_for = None
        self.fraction = 1.0
        self.document = result["document"] or self.document
        self.plan = result["plan"] or self.plan
        error = result["error"]
        if error is not None:
            self.problem = Problem(error["message"], error["cure"], error["details"])
        if self.outcome != "done":
            self.take_back()

    def take_back(self):
        """What went into the document and was never found good does not stay in it.

        It stays undoable by hand where the person has already built on it.
        """
        if self.transaction is not None:
            self.transaction.undo()
            if not self.transaction.in_document():
                self.transaction = None

    @property
    def in_document(self):
        """True while the document holds what this design made."""
        return self.transaction is not None and self.transaction.in_document()

    def fail(self, problem):
        """Ends it on this side, where the sidecar cannot."""
        self.status = "failed"
        self.question = None
        self.approval = None
        self.sending = None
        self.waits_for = None
        self.problem = problem


class Macro:
    """A saved macro: under way, saved (verified or not), or failed."""

    def __init__(self, path):
        self.path = path
        self.saving = True
        self.verified = False
        self.checks = []
        self.problem = None
