# SPDX-License-Identifier: LGPL-2.1-or-later
"""The sidecar's process, with programs of a few lines in its place: each one a way in which a start can go."""

import os
import queue
import stat
import sys
import tempfile
import time
import unittest

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..")
sys.path.insert(0, os.path.join(ROOT, "workbench"))

from partwright.gui.sidecar import Sidecar, SidecarMissing, own_freecad

GOOD = """
import json, sys
token = sys.stdin.readline().strip()
sys.stderr.write("token of %d letters, arguments %s\\n" % (len(token), sys.argv[1:]))
sys.stderr.flush()
print(json.dumps({"port": 1234, "protocol": 1, "version": "9.9"}), flush=True)
sys.stdin.read()
"""


class SidecarTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.heard = queue.Queue()

    def sidecar(self, program, freecad=""):
        path = os.path.join(self.folder, "sidecar")
        with open(path, "w", encoding="utf-8") as file:
            file.write("#!" + sys.executable + "\n" + program)
        os.chmod(path, os.stat(path).st_mode | stat.S_IXUSR)
        return self.start(Sidecar(self.folder, path, freecad, dict(os.environ)))

    def start(self, sidecar):
        self.addCleanup(sidecar.end)
        sidecar.start(*(self.hear(name) for name in ("ready", "failed", "exited")))
        return sidecar

    def hear(self, name):
        return lambda given: self.heard.put((name, given))

    def next(self):
        return self.heard.get(timeout=20)

    def test_it_gets_a_token_and_says_where_it_listens(self):
        sidecar = self.sidecar(GOOD, "/usr/bin/freecadcmd")
        name, hello = self.next()
        self.assertEqual((name, hello.port, hello.protocol, hello.version), ("ready", 1234, 1, "9.9"))
        # Errors are read by a thread of their own, which may be behind the one that heard the hello.
        deadline = time.monotonic() + 20
        while "serve" not in sidecar.errors() and time.monotonic() < deadline:
            time.sleep(0.01)
        self.assertIn("token of 43 letters", sidecar.errors())
        self.assertIn("['serve', '--stdio', '--freecad', '/usr/bin/freecadcmd']", sidecar.errors())

    def test_it_ends_when_its_input_is_closed_and_that_is_no_crash(self):
        sidecar = self.sidecar(GOOD)
        self.next()
        sidecar.end()
        sidecar._process.wait(timeout=20)
        self.assertTrue(self.heard.empty())

    def test_a_crash_is_told_with_its_status(self):
        self.sidecar(GOOD.replace("sys.stdin.read()", "sys.exit(7)"))
        self.assertEqual(self.next()[0], "ready")
        self.assertEqual(self.next(), ("exited", 7))

    def test_nonsense_in_place_of_the_hello_fails_with_what_it_wrote(self):
        for program in ("print('hello?', flush=True)", "print('[]', flush=True)", "print('{}', flush=True)"):
            self.sidecar("import sys\nsys.stderr.write('my trouble')\nsys.stderr.flush()\n" + program)
            name, error = self.next()
            self.assertEqual(name, "failed")
            self.assertIn("my trouble", error.details)

    def test_an_end_without_a_word_fails(self):
        self.sidecar("raise SystemExit('no words')")
        name, error = self.next()
        self.assertEqual(name, "failed")
        self.assertIn("exit status 1", error.details)
        self.assertIn("no words", error.details)

    def test_only_the_end_of_a_long_error_output_is_kept(self):
        sidecar = self.sidecar(
            GOOD.replace(
                "print(",
                "sys.stderr.write('x' * 100000 + 'the end'); sys.stderr.flush()\nprint(",
            ).replace("sys.stdin.read()", "pass")
        )
        self.next()
        self.assertEqual(self.next()[0], "exited")
        self.assertEqual(len(sidecar.errors()), 20000)
        self.assertTrue(sidecar.errors().endswith("the end"))

    def test_no_sidecar_is_told_with_the_places_looked_at(self):
        self.start(Sidecar(self.folder, "", "", {"PATH": "/nowhere"}))
        name, error = self.next()
        self.assertEqual(name, "failed")
        self.assertIsInstance(error, SidecarMissing)
        self.assertIn(os.path.join(self.folder, "dist"), error.details)


class OwnFreecadTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def program(self, *path):
        path = os.path.join(self.folder, *path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8"):
            os.chmod(path, 0o755)
        return path

    def test_the_twin_beside_the_running_program(self):
        command = self.program("usr", "bin", "freecadcmd")
        executable = os.path.join(self.folder, "usr", "bin", "freecad")
        self.assertEqual(own_freecad("/nowhere", executable, {}), command)

    def test_the_one_of_the_home_folder(self):
        command = self.program("lib", "freecad", "bin", "FreeCADCmd")
        home = os.path.join(self.folder, "lib", "freecad")
        self.assertEqual(own_freecad(home, "/nowhere/python", {}), command)

    def test_an_appimage_is_the_image_itself(self):
        image = self.program("FreeCAD.AppImage")
        self.assertEqual(
            own_freecad("/tmp/.mount/usr", "/tmp/.mount/usr/bin/freecad", {"APPIMAGE": image}), image
        )

    def test_nothing_found_is_an_empty_text(self):
        self.assertEqual(
            own_freecad(os.path.join(self.folder, "a", "b"), os.path.join(self.folder, "python"), {}), ""
        )


if __name__ == "__main__":
    unittest.main()
