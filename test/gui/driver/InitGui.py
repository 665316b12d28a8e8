"""Test driver: FreeCAD loads it as an add-on of its own, beside Partwright, when PARTWRIGHT_TEST_PORT_FILE is set.

It listens on 127.0.0.1 for lines of JSON {"code": text}, runs each on the main thread as a user's macro would run,
and answers with {"value": ...} (the variable `result`) or {"error": traceback}.
"""


def _start():
    import json
    import os
    import socket
    import threading
    import traceback

    import FreeCAD
    import FreeCADGui
    from PySide import QtCore, QtGui

    port_file = os.environ.get("PARTWRIGHT_TEST_PORT_FILE")
    if not port_file:
        return

    class Driver(QtCore.QObject):
        asked = QtCore.Signal(object)

        def __init__(self):
            super().__init__()
            self.variables = {"App": FreeCAD, "Gui": FreeCADGui, "QtCore": QtCore, "QtGui": QtGui}
            self.asked.connect(self.run)

        def run(self, call):
            code, answer = call
            self.variables["result"] = None
            try:
                exec(code, self.variables)
                answer(json.dumps({"value": self.variables["result"]}))
            except Exception:
                answer(json.dumps({"error": traceback.format_exc()}))

    driver = Driver()
    FreeCADGui.partwright_test_driver = driver
    server = socket.create_server(("127.0.0.1", 0))
    with open(port_file + ".part", "w") as file:
        file.write(str(server.getsockname()[1]))
    os.replace(port_file + ".part", port_file)

    def serve():
        connection, _ = server.accept()
        stream = connection.makefile("rw", encoding="utf-8", newline="\n")

        def answer(text):
            stream.write(text + "\n")
            stream.flush()

        for line in stream:
            driver.asked.emit((json.loads(line)["code"], answer))

    threading.Thread(target=serve, daemon=True).start()


_start()
