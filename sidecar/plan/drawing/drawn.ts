/** Waiting for the threads in which TechDraw finds lines. */
export const DRAWN = `
def drawn(views):
    """Wait until TechDraw has found the lines of its views: from FreeCAD 1.0 on it does so in threads."""
    try:
        from PySide import QtCore
    except ImportError:
        return  # a FreeCAD without Qt's Python does it at once
    application = QtCore.QCoreApplication.instance() or QtCore.QCoreApplication([])
    for _ in range(20):
        QtCore.QThreadPool.globalInstance().waitForDone(60000)
        application.sendPostedEvents()
        if all(view.getVisibleEdges() for view in views):
            break
`;
