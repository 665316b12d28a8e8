# SPDX-License-Identifier: LGPL-2.1-or-later
"""The dock panel. It opens without a sidecar, and shows what the session knows."""

from .column import ScrolledColumn
from .consent import ConsentPage
from .models.page import ModelsPage
from .qt import QtCore, QtWidgets, translate
from .sections.actions import ActionsSection
from .sections.approval import ApprovalSection
from .sections.assumptions import AssumptionsSection
from .sections.attention import AttentionSection
from .sections.checks import ChecksSection
from .sections.diff import DiffSection
from .sections.effects import EffectsSection
from .sections.failure import FailureSection
from .sections.models import ModelsSection
from .sections.plan import PlanSection
from .sections.progress import ProgressSection
from .sections.question import QuestionSection
from .sections.request import RequestSection
from .sections.review import ReviewSection
from .sections.sending import SendingSection
from .sections.status import StatusSection
from .sections.usage import UsageSection
from .sections.welcome import WelcomeSection

# Layouts settle in the event loop, one nested in the other, before there is a place to scroll to.
_SETTLED_MS = 100


class Panel(QtWidgets.QDockWidget):
    """One column of sections in a scroll area, or the first-run page, or the one on which models are set."""

    def __init__(self, session, models, choose_example, parent):
        super().__init__(translate("Partwright", "Partwright"), parent)
        self.setObjectName("PartwrightPanel")
        self._session = session
        self._models = models
        self._models_open = False
        self._progress = ProgressSection(session)
        self.actions = ActionsSection(session)
        self._question = QuestionSection(session)
        self._approval = ApprovalSection(session)
        self._sending = SendingSection(session)
        self._news = None
        self._sections = [
            StatusSection(session),
            WelcomeSection(choose_example),
            RequestSection(),
            FailureSection(session),
            self._question,
            self._approval,
            self._sending,
            self.actions,
            AttentionSection(),
            ChecksSection(),
            ReviewSection(),
            AssumptionsSection(),
            PlanSection(),
            EffectsSection(),
            DiffSection(),
            UsageSection(),
            ModelsSection(models, self.open_models),
        ]
        self.stop_button = self._progress.stop
        self._pages = QtWidgets.QStackedWidget()
        self._column = ScrolledColumn(self._sections)
        self._pages.addWidget(_below(self._progress, self._column))
        self._pages.addWidget(ConsentPage(session))
        self._pages.addWidget(ModelsPage(models, self._close_models))
        self.setWidget(self._pages)
        session.design_changed.connect(self.refresh)
        session.consent_changed.connect(self.refresh)
        # What a design has to say or to ask is not to be missed.
        session.wants_attention.connect(self._close_models)
        self.refresh()

    def refresh(self):
        """Shows the session as it is now."""
        self._pages.setCurrentIndex(1 if self._session.consent_asked else 2 if self._models_open else 0)
        for section in (self._progress, *self._sections):
            section.show_design(self._session.design)
        self._scroll_to_news()

    def open_models(self):
        """Shows the page on which models, keys and budgets are set."""
        self.reveal()
        if not self._session.may_start():
            return
        self._models_open = True
        self._models.open()
        self.refresh()

    def _close_models(self):
        self._models_open = False
        self.refresh()

    def _scroll_to_news(self):
        """Brings what is newly asked into sight, and the top when a design begins or ends."""
        design = self._session.design
        asks = None if design is None else (design.question, design.approval, design.sending)
        news = None if design is None else (design, design.running, asks)
        if news == self._news:
            return
        self._news = news
        asked = None
        if design is not None and design.waits_for_person:
            sections = (self._question, self._approval, self._sending)
            asked = next(section for section, it in zip(sections, asks) if it is not None)
        QtCore.QTimer.singleShot(_SETTLED_MS, lambda: self._column.show_section(asked))

    def reveal(self):
        """Makes the panel visible without taking the focus from where it is."""
        self.setVisible(True)
        self.raise_()


def _below(top, rest):
    page = QtWidgets.QWidget()
    column = QtWidgets.QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(top)
    column.addWidget(rest, 1)
    return page
