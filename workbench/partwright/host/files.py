# SPDX-License-Identifier: LGPL-2.1-or-later
"""Documents as files: open, close, save a copy. Files are written whole or not at all."""

import contextlib
import os
import tempfile

import FreeCAD

from . import documents, revision
from .errors import HostError


def open_document(params, _cancelled):
    """freecad/openDocument: opens a file, or makes an empty document. Raises FileFailed."""
    path = params["path"]
    if path is None:
        document = FreeCAD.newDocument(params["name"] or "Unnamed")
    else:
        document = _open(path)
    return {"document": document.Name, "revision": revision.of(document)}


def close_document(params, _cancelled):
    """freecad/closeDocument: closes it without saving."""
    name = documents.find(params["document"]).Name
    FreeCAD.closeDocument(name)
    return {"closed": not documents.is_open(name)}


def save_copy(params, _cancelled):
    """freecad/saveCopy: writes the document elsewhere; its own file name stays. Raises FileFailed."""
    document = documents.find(params["document"])
    before = revision.of(document)
    # FreeCAD adds the ending where it is missing.
    with whole_file(params["path"], ".FCStd") as temporary:
        document.saveCopy(temporary)
    return {"path": params["path"], "revision": before}


@contextlib.contextmanager
def whole_file(path, ending):
    """A temporary path beside `path`, with that ending; moved onto `path` when the block ends well.

    Raises FileFailed when the file cannot be written, and leaves nothing behind then.
    """
    folder = os.path.dirname(os.path.abspath(path))
    try:
        with tempfile.TemporaryDirectory(prefix=".partwright-", dir=folder) as workplace:
            temporary = os.path.join(workplace, "file" + ending)
            yield temporary
            os.replace(temporary, path)
    except HostError:
        raise
    except Exception as error:  # FreeCAD's writers raise OSError, RuntimeError, Base.FreeCADError ...
        raise HostError("FileFailed", f"Could not write {path}: {error}") from error


def _open(path):
    if not os.path.isfile(path):
        raise HostError("FileFailed", f"There is no file {path}.")
    already = next(
        (found for found in FreeCAD.listDocuments().values() if _same_file(found.FileName, path)), None
    )
    if already is not None:
        return already
    known = set(FreeCAD.listDocuments())
    try:
        return FreeCAD.openDocument(path)
    except Exception as error:  # OSError, RuntimeError, Base.FreeCADError, zip and XML errors
        for name in set(FreeCAD.listDocuments()) - known:
            FreeCAD.closeDocument(name)
        raise HostError("FileFailed", f"Could not open {path}: {error}") from error


def _same_file(one, other):
    return bool(one) and os.path.exists(one) and os.path.samefile(one, other)
