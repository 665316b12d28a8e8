/** Python expressions for Partwright's widgets, by the object names that they have. */
const child = (type: string, name: string) => `Gui.getMainWindow().findChild(QtGui.${type}, "${name}")`;

export const TOOLBAR = child('QToolBar', 'PartwrightToolbar');
export const BOX = child('QLineEdit', 'PartwrightPrompt');
export const TOOLBAR_STOP = child('QToolButton', 'PartwrightToolbarStop');
export const PANEL = child('QDockWidget', 'PartwrightPanel');
export const AGREE = child('QPushButton', 'PartwrightAgree');
export const NOT_NOW = child('QPushButton', 'PartwrightNotNow');
export const PANEL_STOP = child('QPushButton', 'PartwrightPanelStop');
export const UNDO = child('QPushButton', 'PartwrightUndo');
export const SAVE_MACRO = child('QPushButton', 'PartwrightSaveMacro');
export const ANSWER = child('QLineEdit', 'PartwrightAnswer');
export const PYTHON_TEXT = child('QPlainTextEdit', 'PartwrightPython');
export const RUN_PYTHON = child('QPushButton', 'PartwrightRunPython');
export const NO_PYTHON = child('QPushButton', 'PartwrightNoPython');
export const SEND = child('QPushButton', 'PartwrightSend');
export const DO_NOT_SEND = child('QPushButton', 'PartwrightDoNotSend');
export const OPEN_MODELS = child('QPushButton', 'PartwrightOpenModels');
export const MODELS_PAGE = child('QWidget', 'PartwrightModelsPage');
export const PROVIDERS = child('QComboBox', 'PartwrightProviders');
export const MODELS = child('QComboBox', 'PartwrightModels');
export const RESTART = child('QPushButton', 'PartwrightRestart');

/** All the text that the panel shows at this moment. */
export const PANEL_TEXT = `"\\n".join(
  w.text() for w in ${PANEL}.findChildren(QtGui.QLabel) if w.isVisible())`;

/** The object name of the widget that has the keyboard. */
export const FOCUS = '(QtGui.QApplication.focusWidget() or Gui.getMainWindow()).objectName()';

/** Labels whose text does not fit: cut off at the right or at the bottom. */
export const CUT_OFF = `[w.text() for w in ${PANEL}.findChildren(QtGui.QLabel) if w.isVisible() and (
  w.mapTo(${PANEL}, w.rect().topRight()).x() > ${PANEL}.width()
  or (w.wordWrap() and w.heightForWidth(w.width()) > w.height() + 1))]`;
