# SPDX-License-Identifier: LGPL-2.1-or-later
"""What is set about models, as the sidecar says, and the ways to change it. Nothing of it is kept on this side."""

from ..problem import Problem
from ..qt import QtCore, translate

BUILTIN = "builtin"


class Models(QtCore.QObject):
    """Asks the sidecar over the link. config, listed and usage are the contract's own; None while they are not known."""

    changed = QtCore.Signal()

    def __init__(self, link):
        super().__init__()
        self.config = None
        self.usage = None
        # The provider that is looked at, and what the sidecar found out about it.
        self.looked_at = BUILTIN
        self.listed = None
        self.asking = False
        self.problem = None
        # What to say of the last change, where there is something to say.
        self.note = ""
        self._link = link
        self._session = None
        link.changed.connect(self._link_changed)

    @property
    def planner(self):
        """The model that plans what the built-in planner does not understand; BUILTIN: none."""
        return BUILTIN if self.config is None else self.config["agents"]["planner"]["primary"]

    @property
    def provider(self):
        """What is set about the provider that is looked at; None: the built-in planner."""
        providers = [] if self.config is None else self.config["providers"]
        return next((each for each in providers if each["name"] == self.looked_at), None)

    def open(self):
        """The person looks at the page: all of it is asked for anew."""
        self.problem, self.note = None, ""

        def known(config):
            self.config = config
            self.look_at(self.planner.split("/")[0])

        self._request("config/get", {}, known)
        self._request("usage/get", {}, self._count)

    def look_at(self, provider):
        """Finds out what a provider has, and whether it works from here. Only that one is asked."""
        self.looked_at, self.listed, self.note = provider, None, ""
        self.asking = provider != BUILTIN
        self.changed.emit()
        if self.asking:
            self._request("models/list", {"provider": provider}, lambda result: self._list(provider, result))

    def use(self, model):
        """Sets the model of all agents, as the terminal's `models use` does."""
        names = self.config["agents"]
        agents = {name: {"primary": model} for name in names}

        def done():
            if self.planner != model:
                words = translate(
                    "Partwright",
                    "It stays {}: something outside the settings says so, such as AGENT_PLANNER_PRIMARY.",
                )
                self.note = words.format(self.planner)

        self._set({"agents": agents}, done)

    def keep_key(self, key):
        """Hands the key of the provider that is looked at to the sidecar, which keeps it."""
        self._set({"keys": {self.looked_at: key}}, lambda: self.look_at(self.looked_at))

    def forget_key(self):
        """Takes it away from wherever the sidecar kept it."""

        def done():
            left = self.provider["key"]
            self.look_at(self.looked_at)
            if left is not None:
                self.note = translate("Partwright", "There is still one: {}. Take it away there.").format(
                    left
                )

        self._set({"keys": {self.looked_at: None}}, done)

    def allow(self, service, allowed):
        """Whether a service may be sent what designs need; by its name."""
        self._set({"consent": {service: allowed}})

    def set_budget(self, per_design, per_day):
        """USD; None: no limit."""
        self._set({"budget": {"perDesign": per_design, "perDay": per_day}}, self._recount)

    def reset_usage(self):
        """Begins to count anew."""
        self._request("usage/reset", {}, self._count)

    def _set(self, changes, done=lambda: None):
        def changed(config):
            self.config, self.problem, self.note = config, None, ""
            done()

        self._request("config/set", changes, changed)

    def _recount(self):
        self._request("usage/get", {}, self._count)

    def _count(self, usage):
        self.usage = usage

    def _list(self, provider, result):
        if provider == self.looked_at:
            self.listed, self.asking = result["providers"][0], False

    def _request(self, method, params, take):
        def done(result):
            take(result)
            self.changed.emit()

        def failed(problem):
            self.asking = False
            self.problem = problem if isinstance(problem, Problem) else None
            self.changed.emit()

        self._link.request(method, params, done, failed)

    def _link_changed(self):
        """A new sidecar may know other settings, for the terminal sets them too."""
        if self._link.ready and self._session != self._link.session_id:
            self._session = self._link.session_id
            self._request("config/get", {}, self._know)

    def _know(self, config):
        self.config = config
