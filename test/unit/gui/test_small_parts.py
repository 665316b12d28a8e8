# SPDX-License-Identifier: LGPL-2.1-or-later
"""History, environment and journal folder."""

import os
import sys
import unittest

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..")
sys.path.insert(0, os.path.join(ROOT, "workbench"))

from partwright.gui.environment import clean_environment
from partwright.gui.folders import journal_folder
from partwright.gui.history import History


class HistoryTest(unittest.TestCase):
    def test_up_and_down_walk_and_the_draft_waits_at_the_end(self):
        history = History(["first", "second"])
        self.assertEqual(history.older("draft"), "second")
        self.assertEqual(history.older("second"), "first")
        self.assertEqual(history.older("first"), "first")
        self.assertEqual(history.newer("first"), "second")
        self.assertEqual(history.newer("second"), "draft")
        self.assertEqual(history.newer("draft"), "draft")

    def test_a_repeated_request_moves_to_the_end(self):
        history = History(["first", "second"])
        history.add("first")
        self.assertEqual(history.older(""), "first")
        self.assertEqual(history.older("first"), "second")
        self.assertEqual(history.older("second"), "second")

    def test_without_a_history_the_text_stays(self):
        self.assertEqual(History([]).older("draft"), "draft")


class EnvironmentTest(unittest.TestCase):
    def test_what_belongs_to_freecad_stays_with_freecad(self):
        given = {
            "PATH": "/usr/bin",
            "HOME": "/h/me",
            "LD_LIBRARY_PATH": "/opt/freecad/lib",
            "PYTHONHOME": "/opt/freecad",
            "PYTHONPATH": "/opt/freecad/lib/python",
            "QT_PLUGIN_PATH": "/opt/freecad/plugins",
            "QML2_IMPORT_PATH": "/opt",
            "PARTWRIGHT_DATA": "/data",
        }
        self.assertEqual(
            clean_environment(given), {"PATH": "/usr/bin", "HOME": "/h/me", "PARTWRIGHT_DATA": "/data"}
        )

    def test_an_appimage_leaves_no_path_of_its_own(self):
        given = {
            "APPIMAGE": "/apps/FreeCAD.AppImage",
            "APPDIR": "/tmp/.mount_x",
            "PATH": "/tmp/.mount_x/usr/bin:/usr/bin",
            "SSL_CERT_FILE": "/tmp/.mount_x/cert.pem",
            "XDG_DATA_DIRS": "/usr/share",
        }
        self.assertEqual(clean_environment(given), {"PATH": "/usr/bin", "XDG_DATA_DIRS": "/usr/share"})


class JournalTest(unittest.TestCase):
    def test_each_system_has_its_place(self):
        self.assertEqual(journal_folder({}, "linux", "/h"), "/h/.local/share/partwright/journal")
        self.assertEqual(journal_folder({"XDG_DATA_HOME": "/d"}, "linux", "/h"), "/d/partwright/journal")
        self.assertEqual(
            journal_folder({}, "darwin", "/h"), "/h/Library/Application Support/partwright/journal"
        )
        self.assertEqual(journal_folder({"PARTWRIGHT_DATA": "/own"}, "linux", "/h"), "/own/journal")


if __name__ == "__main__":
    unittest.main()
