# SPDX-License-Identifier: LGPL-2.1-or-later
"""Runs one unittest file inside FreeCAD, with or without a window, and writes what came out as JSON.

PARTWRIGHT_TEST: the file's name without .py; PARTWRIGHT_TEST_RESULT: where to write {test name: null or traceback}.
FreeCAD's own output and exit status tell nothing that can be relied on.
"""

import json
import os
import sys
import traceback
import unittest

HERE = os.environ["PARTWRIGHT_TEST_FOLDER"]
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(HERE)))


class Result(unittest.TestResult):
    def __init__(self):
        super().__init__()
        self.found = {}

    def addSuccess(self, test):
        self.found[test.id()] = None

    def addSkip(self, test, _reason):
        self.found[test.id()] = None

    def addError(self, test, error):
        self.found[test.id()] = "".join(traceback.format_exception(*error))

    addFailure = addError


def main():
    sys.dont_write_bytecode = True
    sys.path[:0] = [os.path.join(ROOT, "workbench"), HERE]
    result = Result()
    name = os.environ["PARTWRIGHT_TEST"]
    try:
        unittest.defaultTestLoader.loadTestsFromName(name).run(result)
    except BaseException:
        result.found[name] = traceback.format_exc()
    with open(os.environ["PARTWRIGHT_TEST_RESULT"], "w", encoding="utf-8") as file:
        json.dump({test.split(".")[-1]: problem for test, problem in result.found.items()}, file)


def leave():
    main()
    os._exit(0)


import FreeCAD

if FreeCAD.GuiUp:
    from PySide import QtCore

    QtCore.QTimer.singleShot(1000, leave)
else:
    main()
