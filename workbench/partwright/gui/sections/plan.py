# SPDX-License-Identifier: LGPL-2.1-or-later
"""The plan in words: what will be built, step by step, with which numbers. Shown while a model writes it, too."""

from .. import text
from ..qt import translate
from .section import Section


class PlanSection(Section):
    """Title, numbered steps, and the parameters with their values."""

    def __init__(self):
        super().__init__()
        self.setObjectName("PartwrightPlan")
        self._heading = text.heading("")
        self._steps = text.label(rich=True)
        self._parameters_heading = text.heading(translate("Partwright", "Parameters"))
        self._parameters = text.label(rich=True)
        for widget in (self._heading, self._steps, self._parameters_heading, self._parameters):
            self.column.addWidget(widget)

    def show_design(self, design):
        """See Section."""
        plan = design.plan if design is not None else None
        writing = design.writing if design is not None and design.running and plan is None else []
        self.setVisible(plan is not None or bool(writing))
        if plan is None:
            self._show_writing(writing)
            return
        self._heading.setText(translate("Partwright", "Plan: {}").format(text.breakable(plan["title"])))
        self._steps.setText(_numbered(plan["steps"]))
        parameters = plan["parameters"]
        self._parameters_heading.setVisible(bool(parameters))
        self._parameters.setVisible(bool(parameters))
        self._parameters.setText(_table(parameters))

    def _show_writing(self, lines):
        self._heading.setText(translate("Partwright", "Plan, being written"))
        self._steps.setText(_numbered(lines))
        self._parameters_heading.setVisible(False)
        self._parameters.setVisible(False)


def _numbered(steps):
    rows = (
        '<tr><td align="right" style="padding-right:6px">{}.</td><td>{}</td></tr>'.format(
            index, text.escaped(step)
        )
        for index, step in enumerate(steps, 1)
    )
    return "<table>{}</table>".format("".join(rows))


def _table(parameters):
    rows = (
        '<tr><td style="padding-right:12px">{}</td><td align="right">{}</td></tr>'.format(
            _name(parameter), text.escaped(text.with_unit(parameter["value"], parameter["unit"]))
        )
        for parameter in parameters
    )
    return "<table>{}</table>".format("".join(rows))


def _name(parameter):
    label = text.escaped(parameter["label"])
    if not parameter["expression"]:
        return label
    return "{}<br><small>= {}</small>".format(label, text.escaped(parameter["expression"]))
