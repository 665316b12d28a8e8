# SPDX-License-Identifier: LGPL-2.1-or-later
"""What an empty panel shows: what can be typed, with examples to click."""

from .. import text
from ..qt import translate
from ..wrapping_button import WrappingButton
from .section import Section


def examples():
    """Requests that the built-in planner understands, from a plain one to a full one."""
    return [
        translate("Partwright", "box 60 x 40 x 20 mm with 2 mm chamfers on the top edges"),
        translate(
            "Partwright", "flange 100 mm diameter, 10 mm thick, 6 M8 clearance holes on a 75 mm bolt circle"
        ),
        translate(
            "Partwright",
            "80x40x5 mm plate with four M5 clearance holes 8 mm from the edges and 4 mm corner radii",
        ),
    ]


class WelcomeSection(Section):
    """Shown while there is no design. A click puts the example into the prompt box; it is not started."""

    def __init__(self, choose):
        super().__init__()
        self.setObjectName("PartwrightWelcome")
        intro = text.label()
        intro.setText(
            translate(
                "Partwright",
                "Type the part you want into the Partwright toolbar and press Enter. Give sizes with their units; "
                "millimetres are taken where none is given.",
            )
        )
        self.column.addWidget(text.heading(translate("Partwright", "Say what you want to build")))
        self.column.addWidget(intro)
        self.column.addWidget(text.heading(translate("Partwright", "Examples to start from")))
        for example in examples():
            self.column.addWidget(_button(example, choose))

    def show_design(self, design):
        """See Section."""
        self.setVisible(design is None)


def _button(example, choose):
    button = WrappingButton(example)
    button.clicked.connect(lambda *_: choose(example))
    return button
