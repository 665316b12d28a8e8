# SPDX-License-Identifier: LGPL-2.1-or-later
"""What the tests in this folder share: calling a handler as the connection does, and comparing whole documents."""

import re
import tempfile
import threading
import unittest
import zipfile

import FreeCAD
from partwright.host.dispatch import HANDLERS
from partwright.host.errors import HostError


def call(method, cancelled=None, **params):
    return HANDLERS["freecad/" + method](params, cancelled or threading.Event())


def execute(document, *scripts, revision=None, label="Test", cancelled=None):
    steps = [{"title": f"Step {number}", "script": script} for number, script in enumerate(scripts, 1)]
    return execute_steps(document, steps, revision=revision, label=label, cancelled=cancelled)


def execute_steps(document, steps, revision=None, label="Test", cancelled=None):
    return call("execute", cancelled, document=document, revision=revision, label=label, steps=steps)


def state(document=None, objects="none", faces=False, tree_limit=5000):
    return call("readState", document=document, objects=objects, faces=faces, treeLimit=tree_limit)


def content(document):
    """Everything that FreeCAD would save of the document, less its date and unsettled object states."""
    with tempfile.TemporaryDirectory() as folder:
        path = folder + "/copy.FCStd"
        document.saveCopy(path)
        with zipfile.ZipFile(path) as archive:
            text = archive.read("Document.xml").decode("utf-8")
            names = sorted(archive.namelist())
    # Touched="1" and the date are no part of the model; the file of a shape is compared by its measures below.
    text = re.sub(r' (Touched|Invalid|Error)="[^"]*"', "", text)
    text = re.sub(r' status="(\d+)"', lambda status: f' status="{int(status.group(1)) & ~1}"', text)
    text = text.replace(' status="0"', "")
    text = re.sub(
        r'(<Property name="(?:LastModifiedDate|TransientDir)".*?</Property>)', "", text, flags=re.DOTALL
    )
    return text, names, measures(document)


def measures(document):
    found = {}
    for one in document.Objects:
        shape = getattr(one, "Shape", None)
        if shape is not None and not shape.isNull() and shape.Area < 1e50:  # origin planes have no end
            found[one.Name] = (
                round(shape.Volume, 6),
                round(shape.Area, 6),
                len(shape.Faces),
                len(shape.Edges),
            )
    return found


class HostTest(unittest.TestCase):
    """Each test begins and ends without an open document."""

    maxDiff = 4000

    def tearDown(self):
        for name in list(FreeCAD.listDocuments()):
            FreeCAD.closeDocument(name)

    def fails(self, error, run, *arguments, **options):
        with self.assertRaises(HostError) as caught:
            run(*arguments, **options)
        self.assertEqual(caught.exception.name, error, caught.exception.message)
        self.assertNotIn("brought back", caught.exception.message)
        return caught.exception
