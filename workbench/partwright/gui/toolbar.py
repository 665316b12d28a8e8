# SPDX-License-Identifier: LGPL-2.1-or-later
"""The prompt box in a toolbar of its own. FreeCAD hides toolbars it did not make on a workbench switch; this one
comes back unless the person hid it."""

import FreeCADGui

from . import preferences, text
from .history import History
from .qt import QAction, QtCore, QtGui, QtWidgets, translate

SHORTCUT = "Ctrl+Shift+D"


class PromptBox(QtWidgets.QLineEdit):
    """One line for a request. Enter starts it, up and down walk through earlier ones, Escape leaves for the 3D view."""

    def __init__(self):
        super().__init__()
        self.setObjectName("PartwrightPrompt")
        self.history = History(preferences.history())
        self.setPlaceholderText(
            translate("Partwright", "Describe a part, such as: flange 100 mm diameter, 10 mm thick")
        )
        self.setToolTip(
            translate("Partwright", "Type the part you want and press Enter ({})").format(
                QtGui.QKeySequence(SHORTCUT).toString(QtGui.QKeySequence.NativeText)
            )
        )
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(160)
        self.setMaximumWidth(900)
        self.setMaxLength(20000)
        self.setSizePolicy(QtWidgets.QSizePolicy.Expanding, QtWidgets.QSizePolicy.Fixed)

    def keyPressEvent(self, event):
        """Qt's hook."""
        if event.key() == QtCore.Qt.Key_Up:
            self.setText(self.history.older(self.text()))
        elif event.key() == QtCore.Qt.Key_Down:
            self.setText(self.history.newer(self.text()))
        elif event.key() == QtCore.Qt.Key_Escape:
            _focus_view()
        else:
            super().keyPressEvent(event)

    def sizeHint(self):
        """Qt's hook: room for a sentence where the window has it."""
        return QtCore.QSize(460, super().sizeHint().height())

    def request(self):
        """What was typed, as one line."""
        return " ".join(text.without_breaks(self.text()).split())


class Toolbar(QtWidgets.QToolBar):
    """The prompt box and Stop."""

    def __init__(self, session, window):
        super().__init__(translate("Partwright", "Partwright"), window)
        self.setObjectName("PartwrightToolbar")
        self._session = session
        self.box = PromptBox()
        self.box.returnPressed.connect(self._start)
        self.stop_button = QtWidgets.QToolButton()
        self.stop_button.setObjectName("PartwrightToolbarStop")
        self.stop_button.setText(translate("Partwright", "Stop"))
        self.stop_button.setToolTip(translate("Partwright", "Stop the design that is under way"))
        self.stop_button.setFocusPolicy(QtCore.Qt.NoFocus)
        self.stop_button.clicked.connect(session.stop)
        # Hidden it keeps its place, or the whole window would move a little with each design.
        policy = self.stop_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.stop_button.setSizePolicy(policy)
        both = QtWidgets.QWidget()
        line = QtWidgets.QHBoxLayout(both)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.box, 1)
        line.addWidget(self.stop_button)
        line.addStretch(0)
        self.addWidget(both)
        self._add_shortcut(window)
        self.toggleViewAction().triggered.connect(preferences.remember_toolbar)
        window.workbenchActivated.connect(lambda *_: QtCore.QTimer.singleShot(0, self.come_back))
        session.started.connect(self._started)
        session.design_changed.connect(self.refresh)
        self.refresh()

    def refresh(self):
        """Stop is there exactly while there is something to stop."""
        design = self._session.design
        running = design is not None and design.running
        self.stop_button.setVisible(running)
        self.stop_button.setEnabled(running and not design.stopping)

    def come_back(self):
        """Shows the toolbar again after FreeCAD hid it, unless the person did."""
        self.toggleViewAction().setVisible(True)
        self.setVisible(preferences.toolbar_wanted())

    def focus_box(self):
        """Puts the cursor into the box, showing the toolbar first where it was hidden."""
        self.setVisible(True)
        self.box.setFocus(QtCore.Qt.ShortcutFocusReason)
        self.box.selectAll()

    def propose(self, request):
        """Puts a request into the box to be edited or started."""
        self.focus_box()
        self.box.setText(request)

    def _add_shortcut(self, window):
        action = QAction(translate("Partwright", "Describe a part"), window)
        action.setObjectName("PartwrightFocusPrompt")
        action.setShortcut(QtGui.QKeySequence(SHORTCUT))
        action.triggered.connect(lambda *_: self.focus_box())
        window.addAction(action)

    def _start(self):
        if self.box.request():
            self._session.start(self.box.request())

    def _started(self, request):
        self.box.history.add(request)
        preferences.remember_request(request)
        self.box.clear()


def _focus_view():
    view = FreeCADGui.getMainWindow().findChild(QtWidgets.QMdiArea)
    window = view.activeSubWindow() if view is not None else None
    if window is not None and window.widget() is not None:
        window.widget().setFocus(QtCore.Qt.OtherFocusReason)
    else:
        FreeCADGui.getMainWindow().setFocus(QtCore.Qt.OtherFocusReason)
