/** Waiting for the threads in which TechDraw finds lines. */
export const DRAWN = `
def drawn(views, seconds=None):
    """
    Wait until TechDraw has found the lines of its views, as from FreeCAD 1.0 on it does in threads, and tell whether it
    has. A window stands still meanwhile, so with one the wait is short.
    """
    import time

    try:
        from PySide import QtCore
    except ImportError:
        return True  # a FreeCAD without Qt's Python does it at once
    application = QtCore.QCoreApplication.instance() or QtCore.QCoreApplication([])
    end = time.monotonic() + ((4 if App.GuiUp else 120) if seconds is None else seconds)
    while True:
        QtCore.QThreadPool.globalInstance().waitForDone(max(0, min(500, int((end - time.monotonic()) * 1000))))
        application.sendPostedEvents()
        if all(view.getVisibleEdges() for view in views):
            return True
        if time.monotonic() >= end:
            return False
        time.sleep(0.01)
`;
