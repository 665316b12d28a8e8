# SPDX-License-Identifier: LGPL-2.1-or-later
"""The file of a window, and invitations to it."""

import json
import os
import stat
import sys
import tempfile
import unittest

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..")
sys.path.insert(0, os.path.join(ROOT, "workbench"))

from partwright.gui.window_file import Invitation, WindowFile

GOOD = json.dumps({"port": 4711, "token": "secret"})


class WindowFileTest(unittest.TestCase):
    def setUp(self):
        base = tempfile.TemporaryDirectory()
        self.addCleanup(base.cleanup)
        self.folder = os.path.join(base.name, "data", "windows")
        self.file = WindowFile(self.folder, 12)
        self.file.write({"pid": 12})
        self.invitation = os.path.join(self.folder, "12.join")

    def invite(self, text, mode=0o600):
        with open(self.invitation, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(self.invitation, mode)

    def test_what_is_open_is_written_for_this_person_alone_and_taken_away(self):
        path = os.path.join(self.folder, "12.json")
        self.file.write({"pid": 12, "documents": ["Plate"]})
        with open(path, encoding="utf-8") as file:
            self.assertEqual(json.load(file), {"pid": 12, "documents": ["Plate"]})
        self.assertEqual(stat.S_IMODE(os.stat(path).st_mode), 0o600)
        self.assertEqual(stat.S_IMODE(os.stat(self.folder).st_mode), 0o700)
        self.file.remove()
        self.file.remove()
        self.assertEqual(os.listdir(self.folder), [])
        self.file.write({"pid": 12})
        self.assertEqual(os.listdir(self.folder), ["12.json"])

    def test_a_folder_that_others_may_write_to_is_closed_to_them(self):
        os.chmod(self.folder, 0o777)
        self.file.write({"pid": 12, "documents": []})
        self.assertEqual(stat.S_IMODE(os.stat(self.folder).st_mode), 0o700)

    def test_an_invitation_is_taken_once(self):
        self.assertIsNone(self.file.take_invitation())
        self.invite(GOOD)
        self.assertEqual(self.file.take_invitation(), Invitation(4711, "secret"))
        self.assertIsNone(self.file.take_invitation())

    def test_one_that_others_could_read_or_write_is_thrown_away(self):
        for mode in (0o644, 0o620, 0o606):
            self.invite(GOOD, mode)
            self.assertIsNone(self.file.take_invitation(), oct(mode))
            self.assertFalse(os.path.exists(self.invitation))

    def test_a_link_is_not_followed(self):
        elsewhere = os.path.join(self.folder, "elsewhere")
        self.invite(GOOD)
        os.rename(self.invitation, elsewhere)
        os.symlink(elsewhere, self.invitation)
        self.assertIsNone(self.file.take_invitation())
        self.assertTrue(os.path.exists(elsewhere))

    def test_nonsense_is_no_invitation(self):
        for text in (
            "",
            "{",
            "[]",
            "1",
            '{"port": 4711}',
            '{"port": "4711", "token": "secret"}',
            '{"port": true, "token": "secret"}',
            '{"port": 70000, "token": "secret"}',
            '{"port": 4711, "token": ""}',
            '{"port": 4711, "token": "\u00fc"}',
            '{"port": 4711, "token": "a\\r\\nX: b"}',
        ):
            self.invite(text)
            self.assertIsNone(self.file.take_invitation(), text)


if __name__ == "__main__":
    unittest.main()
