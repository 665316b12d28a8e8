# SPDX-License-Identifier: LGPL-2.1-or-later
"""The dock panel. It opens without a sidecar, and shows what the session knows."""

from .column import ScrolledColumn
from .consent import ConsentPage
from .qt import QtWidgets, translate
from .sections.actions import ActionsSection
from .sections.assumptions import AssumptionsSection
from .sections.checks import ChecksSection
from .sections.diff import DiffSection
from .sections.failure import FailureSection
from .sections.plan import PlanSection
from .sections.progress import ProgressSection
from .sections.question import QuestionSection
from .sections.status import StatusSection
from .sections.welcome import WelcomeSection


class Panel(QtWidgets.QDockWidget):
    """One column of sections in a scroll area, or the first-run page."""

    def __init__(self, session, choose_example, parent):
        super().__init__(translate("Partwright", "Partwright"), parent)
        self.setObjectName("PartwrightPanel")
        self._session = session
        progress = ProgressSection(session)
        self.actions = ActionsSection(session)
        self._sections = [
            StatusSection(session),
            WelcomeSection(choose_example),
            progress,
            FailureSection(session),
            QuestionSection(session),
            self.actions,
            ChecksSection(),
            AssumptionsSection(),
            PlanSection(),
            DiffSection(),
        ]
        self.stop_button = progress.stop
        self._pages = QtWidgets.QStackedWidget()
        self._pages.addWidget(ScrolledColumn(self._sections))
        self._pages.addWidget(ConsentPage(session))
        self.setWidget(self._pages)
        session.design_changed.connect(self.refresh)
        session.consent_changed.connect(self.refresh)
        self.refresh()

    def refresh(self):
        """Shows the session as it is now."""
        self._pages.setCurrentIndex(1 if self._session.consent_asked else 0)
        for section in self._sections:
            section.show_design(self._session.design)

    def reveal(self):
        """Makes the panel visible without taking the focus from where it is."""
        self.setVisible(True)
        self.raise_()
