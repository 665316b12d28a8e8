# SPDX-License-Identifier: LGPL-2.1-or-later
"""freecad/export: the model as FCStd, STEP, STL and SVG pictures; its drawing as SVG."""

import os

import Part

from . import documents, drawing, mesh, model, shapes, sheet
from .errors import HostError
from .files import whole_file


def export(params, cancelled):
    """Writes the files of ExportParams and returns format to path. Raises ObjectUnknown, FileFailed, Cancelled."""
    document = documents.find(params["document"])
    directory = params["directory"]
    if not os.path.isdir(directory):
        raise HostError("FileFailed", f"There is no folder {directory}.")
    needs_shape = any(name not in _WITHOUT_SHAPE for name in params["formats"])
    shape = _compound(_chosen(document, params["objects"])) if needs_shape else None
    files = {}
    for name in params["formats"]:
        if cancelled.is_set():
            raise HostError("Cancelled", "Stopped writing files.")
        path = os.path.join(directory, params["basename"] + _ENDINGS[name])
        with whole_file(path, _ENDINGS[name]) as temporary:
            _WRITERS[name](document, shape, temporary)
        files[name] = path
    return {"files": files}


def _chosen(document, names):
    if names:
        chosen = [documents.find_object(document, name) for name in names]
    else:
        chosen = model.model_objects(document)
    with_shape = [found for found in chosen if shapes.shape_of(found) is not None]
    if not with_shape:
        raise HostError("ObjectUnknown", f"{document.Label!r} has no shape to export.")
    return with_shape


def _compound(chosen):
    placed = [shapes.placed_shape(found) for found in chosen]
    return placed[0] if len(placed) == 1 else Part.makeCompound(placed)


def _write_copy(document, _shape, path):
    document.saveCopy(path)


def _write_step(_document, shape, path):
    shape.exportStep(path)


def _write_stl(_document, shape, path):
    mesh.write_stl(shape, path)


def _write_svg(_document, shape, path):
    with open(path, "w", encoding="utf-8") as file:
        file.write(drawing.svg(shape))


def _write_views(_document, shape, path):
    with open(path, "w", encoding="utf-8") as file:
        file.write(drawing.four_views(shape))


def _write_drawing(document, _shape, path):
    page = sheet.page_of(document)
    with open(path, "w", encoding="utf-8") as file:
        file.write(sheet.svg(page))


_WITHOUT_SHAPE = ("fcstd", "drawing")
_ENDINGS = {
    "fcstd": ".FCStd",
    "step": ".step",
    "stl": ".stl",
    "svg": ".svg",
    "views": ".views.svg",
    "drawing": ".drawing.svg",
}
_WRITERS = {
    "fcstd": _write_copy,
    "step": _write_step,
    "stl": _write_stl,
    "svg": _write_svg,
    "views": _write_views,
    "drawing": _write_drawing,
}
