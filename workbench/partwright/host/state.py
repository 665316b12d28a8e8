# SPDX-License-Identifier: LGPL-2.1-or-later
"""freecad/readState: the summary of a document, and the details of the objects asked for. Changes nothing."""

import time
from collections import Counter

from . import (
    documents,
    kept,
    model,
    parameters,
    problems,
    properties,
    revision,
    selection,
    shapes,
    sketches,
    tree,
    wire,
)
from .errors import HostError

DETAILS_LIMIT = 500

# Details are left off after this many seconds, so that a heavy document cannot hold the window up.
_SECONDS_FOR_DETAILS = 20.0

# And shapes come without their faces once so many were listed: about 4 MB.
_FACES_IN_ALL = 10_000


def read_state(params, cancelled):
    """The DocumentState for ReadStateParams. Raises DocumentUnknown, ObjectUnknown or Cancelled."""
    document = documents.find(params["document"])
    objects = document.Objects
    limit = params["treeLimit"]
    return {
        "document": document.Name,
        "label": wire.text(document.Label),
        "path": document.FileName or None,
        "revision": revision.of(document),
        "objectCount": len(objects),
        "types": dict(Counter(found.TypeId for found in objects)),
        "tree": tree.entries(objects, limit),
        "treeTruncated": len(objects) > limit,
        "parameters": parameters.parameters(objects),
        "problems": problems.problems(objects),
        "plans": kept.plans(objects),
        "results": model.result_names(document),
        "selection": selection.selection(document),
        "objects": _details(document, params["objects"], params["faces"], cancelled),
    }


def _details(document, wanted, with_faces, cancelled):
    if wanted == "none":
        return []
    if wanted == "all":
        found = document.Objects[:DETAILS_LIMIT]
    else:
        found = [documents.find_object(document, name) for name in wanted]
    deadline = time.monotonic() + _SECONDS_FOR_DETAILS
    states = []
    faces_left = _FACES_IN_ALL
    for one in found:
        if cancelled.is_set():
            raise HostError("Cancelled", "Stopped reading the document.")
        if time.monotonic() > deadline:
            break
        state = _object_state(one, with_faces and faces_left > 0)
        faces_left -= len(state["shape"]["faceList"] or []) if state["shape"] else 0
        states.append(state)
    return states


def _object_state(found, with_faces):
    shape = shapes.placed_shape(found)
    return {
        "name": found.Name,
        "label": wire.text(found.Label),
        "type": found.TypeId,
        "parent": tree.parent(found),
        "errors": problems.errors(found),
        "expressions": properties.expressions(found),
        "properties": properties.plain_values(found),
        "sketch": sketches.sketch_state(found) if found.isDerivedFrom("Sketcher::SketchObject") else None,
        "shape": None if shape is None else shapes.shape_state(shape, with_faces),
    }
