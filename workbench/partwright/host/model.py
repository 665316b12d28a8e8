# SPDX-License-Identifier: LGPL-2.1-or-later
"""Which objects of a document are the parts that somebody would make: the results, not what they were made from."""

from . import shapes

# Where a feature keeps what it was made from: Part's cuts, fuses, fillets, extrusions; compounds.
_MADE_FROM = ("Base", "Tool", "Shapes", "Links")


def model_objects(document):
    """Every body, and every shape with faces outside of bodies that no other shape was made from."""
    return [found for found in document.Objects if _is_model(found)]


def _is_model(found):
    if found.isDerivedFrom("PartDesign::Body"):
        return True
    holder = found.getParentGeoFeatureGroup()
    if holder is not None and holder.isDerivedFrom("PartDesign::Body"):
        return False
    # A part or group shows the shapes of what is in it as its own.
    if found.isDerivedFrom("App::OriginFeature") or found.hasExtension("App::GroupExtension"):
        return False
    shape = shapes.shape_of(found)
    if shape is None or not shape.Faces:
        return False
    return not any(_made_from(user, found) for user in found.InList)


def _made_from(user, found):
    if shapes.shape_of(user) is None:
        return False
    return any(_refers(getattr(user, name, None), found) for name in _MADE_FROM)


def _refers(value, found):
    """Whether the value of a link property (an object, a list, or an object with elements) means the object."""
    if isinstance(value, (list, tuple)):
        return any(_refers(part, found) for part in value)
    return value == found
