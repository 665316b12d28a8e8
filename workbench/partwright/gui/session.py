# SPDX-License-Identifier: LGPL-2.1-or-later
"""The one object that knows what goes on: the sidecar, the design under way, what can be undone.

Widgets call its methods and listen to its signals; they know nothing of each other. Everything runs on FreeCAD's
main thread.
"""

import FreeCAD

from ..host.errors import HostError
from . import preferences
from .design import Design, Macro
from .first_look import show_new
from .qt import QtCore, translate
from .undo import Transaction
from .undo_watch import UndoWatch


class Session(QtCore.QObject):
    """What the window shows. link is the way to the sidecar, incoming what the sidecar asks of this FreeCAD."""

    sidecar_changed = QtCore.Signal()
    design_changed = QtCore.Signal()
    undo_changed = QtCore.Signal()
    consent_changed = QtCore.Signal()
    wants_attention = QtCore.Signal()
    started = QtCore.Signal(str)

    def __init__(self, link, incoming):
        super().__init__()
        self.design = None
        # Designs that gave way to another: what is still told of them is of no interest.
        self._abandoned = set()
        self.consent_asked = not preferences.consent_given()
        self._awaiting_consent = None
        self._link = link
        self._incoming = incoming
        self._watch = UndoWatch()
        self._watch.changed.connect(self.undo_changed)
        link.changed.connect(self.sidecar_changed)
        link.lost.connect(lambda problem: self.lost(link, problem))
        link.told.connect(lambda method, params: self.told(link, method, params))
        incoming.executed.connect(self._executed)
        incoming.waiting.connect(self._waiting)

    @property
    def sidecar_state(self):
        """stopped, starting, ready, missing or failed."""
        return self._link.state

    @property
    def sidecar_problem(self):
        """A Problem to show, or None. It may be set while the sidecar is ready: no FreeCAD for rehearsals."""
        return self._link.problem

    # What the person does

    def start(self, prompt):
        """Starts a design, unless one is under way; where consent is still to be given, as soon as it is.

        One that waits for the person gives way: a new request is as good as saying never mind.
        """
        self.wants_attention.emit()
        if self.design is not None and self.design.running:
            if not self.design.waits_for_person:
                return
            self._abandon(self.design)
        if not preferences.consent_given():
            self._awaiting_consent = prompt
            self._ask_consent(True)
            return
        document = FreeCAD.ActiveDocument
        self.design = Design(prompt, document.Name if document is not None else None, self._link)
        self.design.stage = translate("Partwright", "Starting\u2026")
        self.started.emit(prompt)
        self.design_changed.emit()
        self._send_start(self.design)

    def claim(self, terminal, params):
        """A terminal begins a design: it is shown as those of the window are, and no other starts meanwhile.

        Raises HostError DesignUnderWay.
        """
        if self.design is not None and self.design.running:
            message = translate("Partwright", "A design is under way in the FreeCAD window: {}")
            raise HostError("DesignUnderWay", message.format(self.design.prompt))
        document = FreeCAD.ActiveDocument
        name = document.Name if document is not None else None
        self.design = Design(params["prompt"], name, terminal, from_terminal=True)
        self.design.id = params["designId"]
        self.design.stage = translate("Partwright", "Starting\u2026")
        self.wants_attention.emit()
        self.design_changed.emit()
        return {"document": {"name": name, "label": document.Label} if document is not None else None}

    def _abandon(self, design):
        self._abandoned.add(design.id)
        design.status = "cancelled"
        design.link.request("design/cancel", {"designId": design.id}, _ignore, lambda _problem: None)

    def stop(self):
        """Stops the design under way; nothing of it stays in the document."""
        design = self.design
        if design is None or not design.running or design.stopping:
            return
        design.stopping = True
        self._incoming.stop()
        self.design_changed.emit()
        if design.id is not None:
            self._cancel(design)
        elif not self._link.ready:
            design.status = "cancelled"
            self.design_changed.emit()

    def answer(self, words):
        """Answers the question that the design waits for."""
        self._say("question", "design/answer", text=words)

    def approve(self, approved):
        """Says whether the Python that the design shows may run in the document."""
        self._say("approval", "design/approve", approved=approved)

    def allow(self, allowed):
        """Says whether the service that the design names may be asked."""
        self._say("sending", "design/allow", allowed=allowed)

    def _say(self, asked, method, **word):
        """The person's word on what the design asks, which asks it no longer."""
        design = self.design
        if design is None or getattr(design, asked) is None:
            return
        setattr(design, asked, None)
        self.design_changed.emit()
        params = dict(word, designId=design.id)
        design.link.request(method, params, _ignore, lambda problem: self._fail(design, problem))

    def agree(self):
        """The first-run page was agreed to; a request that waited for it starts."""
        preferences.give_consent()
        self._ask_consent(False)
        prompt, self._awaiting_consent = self._awaiting_consent, None
        if prompt is not None:
            self.start(prompt)
        else:
            self._link.start()

    def decline(self):
        """Not now: nothing is started, the page comes back with the next request."""
        self._awaiting_consent = None
        self._ask_consent(False)

    def restart_sidecar(self):
        """Starts the sidecar again, ending the one that runs."""
        if preferences.consent_given():
            self._link.restart()
        else:
            self._ask_consent(True)

    def may_start(self):
        """Whether the first-run page was agreed to; it is shown where it was not."""
        if not preferences.consent_given():
            self._ask_consent(True)
            return False
        return True

    def panel_opened(self):
        """The person looks at the panel: a good moment to get the sidecar going."""
        if preferences.consent_given() and self._link.state == "stopped":
            self._link.start()

    def end(self):
        """FreeCAD closes."""
        self._watch.end()
        self._link.end()

    # Undo and macro

    def can_undo(self):
        """True while the last design is what FreeCAD would undo next."""
        return self._transaction() is not None and self._transaction().can_undo()

    def can_redo(self):
        """True while the last design is what FreeCAD would redo next."""
        return self._transaction() is not None and self._transaction().can_redo()

    def toggle_undo(self):
        """Undoes the last design, or redoes it after that."""
        if self.can_undo():
            self._transaction().undo()
        elif self.can_redo():
            self._transaction().redo()
        self.undo_changed.emit()

    def can_save_macro(self):
        """True while the sidecar that made the last design is there."""
        design = self.design
        return bool(
            design is not None
            and design.outcome == "done"
            and design.session_id is not None
            and design.session_id == self._link.session_id
            and not (design.macro is not None and design.macro.saving)
        )

    def save_macro(self, path):
        """Saves the design's macro; the sidecar runs it in a clean FreeCAD and says whether it gave the same."""
        if not self.can_save_macro():
            return
        macro = self.design.macro = Macro(path)
        self.design_changed.emit()

        def saved(result):
            macro.saving = False
            macro.path, macro.verified, macro.checks = result["path"], result["verified"], result["checks"]
            self.design_changed.emit()

        def failed(problem):
            macro.saving = False
            macro.problem = problem
            self.design_changed.emit()

        self._link.request("macro/export", {"designId": self.design.id, "path": path}, saved, failed)

    # What the sidecar does

    def _send_start(self, design):
        params = {"prompt": design.prompt, "document": design.document}

        def started(result):
            design.id = result["designId"]
            design.session_id = self._link.session_id
            if design.stopping:
                self._cancel(design)

        self._link.request("design/start", params, started, lambda problem: self._fail(design, problem))

    def _cancel(self, design):
        params = {"designId": design.id}
        design.link.request("design/cancel", params, _ignore, lambda problem: self._fail(design, problem))

    def told(self, link, method, params):
        """News of a design, by the link to whoever runs it."""
        design = self.design
        if design is None or not design.running or params["designId"] in self._abandoned:
            return
        if design.link is not link:
            return
        if design.id is None:
            # The first news may overtake the answer to design/start.
            design.id = params["designId"]
            design.session_id = self._link.session_id
        if params["designId"] != design.id:
            return
        if method == "design/progress":
            design.advance(params)
        elif method == "design/plan":
            design.plan = params["plan"]
        elif method == "design/text":
            design.writing = params["lines"]
        elif method == "design/question":
            design.question = params["question"]
            self.wants_attention.emit()
        elif method == "design/approval":
            design.approval = params["approval"]
            self.wants_attention.emit()
        elif method == "design/sending":
            design.sending = params["sending"]
            self.wants_attention.emit()
        elif method == "design/finished":
            design.finish(params["result"])
        self.design_changed.emit()

    def _executed(self, result):
        if self.design is not None and self.design.running:
            self.design.transaction = Transaction(result["document"])
            show_new(result["document"], result["created"])

    def _waiting(self, reason):
        if self.design is not None:
            self.design.waits_for = reason
            self.design_changed.emit()

    def lost(self, link, problem):
        """Whoever is behind the link is not there any more; a design that it ran has failed."""
        if self.design is not None and self.design.running and self.design.link is link:
            self._fail(self.design, problem)

    def _fail(self, design, problem):
        if not design.running:
            return
        design.take_back()
        if design.stopping:
            design.status = "cancelled"
        else:
            design.fail(problem)
        if design is self.design:
            self.design_changed.emit()

    def _transaction(self):
        return self.design.transaction if self.design is not None else None

    def _ask_consent(self, asked):
        self.consent_asked = asked
        self.consent_changed.emit()


def _ignore(_result):
    pass
