# SPDX-License-Identifier: LGPL-2.1-or-later
"""What a service would be sent, asked before it gets anything for the first time."""

from .. import text
from ..marks import Mark
from ..money import dollars
from ..qt import translate
from .section import row
from .yes_or_no import YesOrNoSection


class SendingSection(YesOrNoSection):
    """To whom what would go, and what it may cost."""

    def __init__(self, session):
        super().__init__(session.allow)
        self.setObjectName("PartwrightSending")

    def asked_by(self, design):
        """See YesOrNoSection."""
        return design.sending

    def show_asked(self, sending):
        """See YesOrNoSection."""
        title = translate("Partwright", "May {} be asked?").format(text.breakable(sending["title"]))
        self.column.addWidget(text.heading(title))
        asked = text.label(rich=True)
        asked.setText(_who(sending))
        self.column.addWidget(row(Mark("asks", title), asked))
        for words in (*_what(sending), _cost(sending["most"]), _once()):
            line = text.label(rich=True)
            line.setText(words)
            self.column.addWidget(line)
        self.add_buttons(
            ("PartwrightSend", translate("Partwright", "Allow it")),
            ("PartwrightDoNotSend", translate("Partwright", "Send nothing")),
        )


def _who(sending):
    if sending["via"] is None:
        words = translate(
            "Partwright",
            "The built-in planner cannot finish this alone. The model that you set, <b>{model}</b>, does not run on this "
            "machine: what it is sent goes to <b>{title}</b> at {host}. Nothing has been sent to it yet.",
        )
    else:
        words = translate(
            "Partwright",
            "The built-in planner cannot finish this alone. The model that you set, <b>{model}</b>, does not run on this "
            "machine: {via} only passes it on. What it is sent goes to <b>{title}</b> at {host}. Nothing has been sent to "
            "it yet.",
        )
    return words.format(
        **{name: text.escaped(sending[name] or "") for name in ("model", "title", "host", "via")},
    )


def _what(sending):
    return [
        _listed(translate("Partwright", "It is sent"), sending["sent"]),
        _listed(translate("Partwright", "It never gets"), sending["neverSent"]),
    ]


def _listed(title, lines):
    point = '<tr><td style="padding-right:6px">\u2013</td><td>{}</td></tr>'
    return "<b>{}</b><table>{}</table>".format(
        title, "".join(point.format(text.escaped(line)) for line in lines)
    )


def _cost(most):
    title = translate("Partwright", "What it may cost")
    return _listed(title, [_call(most["call"]), _limits(most["perDesign"], most["perDay"])])


def _call(amount):
    if amount is None:
        return translate("Partwright", "for this call: not known, its price is in no table")
    return translate("Partwright", "for this call: at most {}").format(dollars(amount))


def _limits(per_design, per_day):
    if per_design is None and per_day is None:
        return translate("Partwright", "in all: as much as it comes to, for you set no budget")
    if per_day is None:
        return translate("Partwright", "for a design: at most {}, your budget").format(dollars(per_design))
    if per_design is None:
        return translate("Partwright", "for a day: at most {}, your budget").format(dollars(per_day))
    return translate("Partwright", "at most {} for a design and {} for a day: your budget").format(
        dollars(per_design), dollars(per_day)
    )


def _once():
    return "<small>{}</small>".format(
        translate(
            "Partwright", "You are asked this once. If you say no, the built-in planner goes on by itself."
        )
    )
