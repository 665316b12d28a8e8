# SPDX-License-Identifier: LGPL-2.1-or-later
"""Measures freecad/readState on a generated document of 5,000 objects: freecadcmd scripts/benchmarks/read_state.py

Prints one line of JSON a request to the file named by PARTWRIGHT_BENCHMARK_RESULT, or to standard error.
"""

import json
import os
import sys
import threading
import time

import FreeCAD

sys.dont_write_bytecode = True
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "workbench"))

from partwright.host.dispatch import HANDLERS

PARTS = 100
REQUESTS = [
    ("summary, 200 entries", "none", False, 200),
    ("summary, 5000 entries", "none", False, 5000),
    ("500 details", "all", False, 200),
    ("500 details with faces", "all", True, 200),
]


def generate():
    """A document of 5,000 objects: groups of boxes with holes, and a sheet of 400 parameters."""
    document = FreeCAD.newDocument("Many")
    sheet = document.addObject("Spreadsheet::Sheet", "Parameters")
    for row in range(1, 401):
        sheet.set(f"B{row}", f"={row} mm")
        sheet.setAlias(f"B{row}", f"size_{row}")
    for number in range(PARTS):
        part = document.addObject("App::Part", f"Part{number}")
        while len(document.Objects) < 5000 * (number + 1) // PARTS - 2:
            box = document.addObject("Part::Box", "Box")
            tool = document.addObject("Part::Cylinder", "Tool")
            cut = document.addObject("Part::Cut", "Cut")
            cut.Base, cut.Tool = box, tool
            part.addObject(cut)
    while len(document.Objects) < 5000:
        document.addObject("App::FeaturePython", "Note")
    document.recompute()
    return document


def measure(document, objects, faces, tree_limit):
    params = {"document": document.Name, "objects": objects, "faces": faces, "treeLimit": tree_limit}
    started = time.perf_counter()
    state = HANDLERS["freecad/readState"](params, threading.Event())
    seconds = time.perf_counter() - started
    return {"seconds": round(seconds, 3), "bytes": len(json.dumps(state)), "objects": state["objectCount"]}


def main():
    started = time.perf_counter()
    document = generate()
    lines = [{"what": "generate and recompute", "seconds": round(time.perf_counter() - started, 1)}]
    for name, *request in REQUESTS:
        lines.append({"what": name, **measure(document, *request)})
    text = "".join(json.dumps(line) + "\n" for line in lines)
    result = os.environ.get("PARTWRIGHT_BENCHMARK_RESULT")
    if result:
        with open(result, "w", encoding="utf-8") as file:
            file.write(text)
    else:
        sys.stderr.write(text)


main()
os._exit(0)
