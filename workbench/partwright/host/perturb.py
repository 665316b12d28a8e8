# SPDX-License-Identifier: LGPL-2.1-or-later
"""freecad/perturb: proves that a model still rebuilds after any of its parameters is changed."""

import time

import FreeCAD

from . import documents, model, parameters, problems, revision, shapes, wire
from .errors import HostError


def perturb(params, cancelled):
    """Changes one parameter at a time, rebuilds, looks, and puts it back. Returns a PerturbResult.

    Nothing more is tried when the seconds that were given are over.

    Raises ObjectUnknown for a parameter that does not exist; nothing was changed then.
    """
    document = documents.find(params["document"])
    settings = [_setting(document, edit["object"], edit["name"]) for edit in params["edits"]]
    document.recompute()
    revision_before = revision.of(document)
    before = _measure(document)
    # What was wrong before is not the parameters' doing.
    known = set(_errors(document))
    results = []
    deadline = time.monotonic() + params.get("seconds", float("inf"))
    for setting, edit in zip(settings, params["edits"]):
        if cancelled.is_set():
            document.recompute()
            raise HostError("Cancelled", "Stopped; every parameter has its own value.")
        if time.monotonic() > deadline:
            break
        errors, volume = _try(document, setting, edit["value"], known)
        results.append({"name": edit["name"], "value": edit["value"], "errors": errors, "volume": volume})
    document.recompute()
    restored = _same(_measure(document), before)
    if restored:
        revision.restore(document, revision_before)
    return {"edits": results, "restored": restored}


def _setting(document, holder, name):
    found = documents.find_object(document, holder)
    if name.startswith(_CONSTRAINT) and found.isDerivedFrom("Sketcher::SketchObject"):
        return _Dimension(found, name)
    return _Setting(found, name)


_CONSTRAINT = "Constraints."


class _Dimension:
    """A named dimension of a sketch, with its value and formula as they are now."""

    def __init__(self, sketch, path):
        self._sketch = sketch
        self._path = path
        self._name = path[len(_CONSTRAINT) :]
        if self._name not in [constraint.Name for constraint in sketch.Constraints]:
            raise HostError("ObjectUnknown", f"{sketch.Name} has no dimension named {self._name!r}.")
        self._content = sketch.getDatum(self._name)
        self._expression = dict(sketch.ExpressionEngine).get(path)

    def set(self, value):
        self._sketch.setExpression(self._path, None)
        self._sketch.setDatum(self._name, FreeCAD.Units.Quantity(value, self._content.Unit))

    def put_back(self):
        self._sketch.setDatum(self._name, self._content)
        if self._expression is not None:
            self._sketch.setExpression(self._path, self._expression)


class _Setting:
    """One parameter: a property or an aliased cell, with its content as it is now."""

    def __init__(self, holder, name):
        self._holder = holder
        self._name = name
        self._cell = self._find_cell()
        value = self._holder.get(self._cell) if self._cell else getattr(self._holder, name, None)
        read = parameters.value_and_unit(value)
        if read is None:
            raise HostError("ObjectUnknown", f"{holder.Name} has no parameter named {name!r}.")
        self._unit = read[1]
        if self._cell:
            self._content = self._holder.getContents(self._cell)
        else:
            self._content = value
            self._expression = dict(self._holder.ExpressionEngine).get(name)

    def _find_cell(self):
        if self._holder.TypeId != "Spreadsheet::Sheet":
            return None
        return self._holder.getCellFromAlias(self._name)

    def set(self, value):
        if self._cell:
            # A cell takes text; repr keeps every digit of the number.
            self._holder.set(self._cell, f"={value!r} {self._unit}".strip())
        else:
            self._holder.setExpression(self._name, None)
            setattr(self._holder, self._name, self._typed(value))

    def put_back(self):
        if self._cell:
            self._holder.set(self._cell, self._content)
        else:
            setattr(self._holder, self._name, self._content)
            self._holder.setExpression(self._name, self._expression)

    def _typed(self, value):
        if isinstance(self._content, int):
            return round(value)
        return FreeCAD.Units.Quantity(f"{value!r} {self._unit}") if self._unit else value


def _try(document, setting, value, known):
    """(new errors, volume) of the model with that value; the value is put back whatever happens."""
    errors = None
    try:
        setting.set(value)
        document.recompute()
        errors = [wire.text(error) for error in _errors(document) if error not in known]
        return errors, _measure(document)["volume"]
    finally:
        setting.put_back()
        # A sound model takes the value back with the next change's recompute; a broken one must be seen to recover.
        if errors != []:
            document.recompute()


def _errors(document):
    found = [
        "{}: {}".format(problem["label"], error)
        for problem in problems.problems(document.Objects)
        for error in problem["errors"]
    ]
    return found + _bad_shapes(document)


def _bad_shapes(document):
    found = []
    for part in model.model_objects(document):
        shape = shapes.shape_of(part)
        if shape is None or not shape.Solids:
            found.append(f"{part.Label} has no solid")
        elif not shape.isValid():
            found.append(f"{part.Label} is not a valid shape")
    return found


def _measure(document):
    found = [shapes.shape_of(part) for part in model.model_objects(document)]
    return {
        "volume": sum(shapes.volume(shape) for shape in found if shape is not None),
        "problems": len(problems.problems(document.Objects)),
    }


# Rebuilt from the same sizes, FreeCAD 0.20's augers differ by up to 1.5e-6 of their volume from one time to the next.
_REBUILT_ALIKE = 1e-5


def _same(one, other):
    tolerance = _REBUILT_ALIKE * max(1.0, abs(other["volume"]))
    return one["problems"] == other["problems"] and abs(one["volume"] - other["volume"]) <= tolerance
