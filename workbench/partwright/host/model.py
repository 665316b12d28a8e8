# SPDX-License-Identifier: LGPL-2.1-or-later
"""Which objects of a document are the parts that somebody would make: the results, not what they were made from.

This is the one place that decides it. Checks, exports, macros and the changing of parameters all ask here.
"""

from . import shapes

# Where a feature keeps what it was made from: Part's cuts, fuses, fillets, extrusions; compounds; arrays; bodies.
_MADE_FROM = ("Base", "Tool", "Shapes", "Links", "BaseFeature")

# What these hold are the steps of one shape.
_OF_STEPS = ("PartDesign::Body", "PartDesign::Boolean")

# The planes of a part's origin have faces without end; 1.1 renamed their family.
_OF_AN_ORIGIN = ("App::OriginFeature", "App::DatumElement")

LIMIT = 500


def result_names(document):
    """The names of at most LIMIT model objects."""
    return [found.Name for found in model_objects(document)[:LIMIT]]


def model_objects(document):
    """Every body, link, array and other shape with faces that no other shape was made from.

    Bodies that a boolean operation took in count no more, and hidden ones that are there to be linked to do not count.
    """
    return [found for found in document.Objects if _is_model(found)]


def _is_model(found):
    if any(_serves_another(one) for one in (found, *_holders(found))):
        return False
    if found.isDerivedFrom("PartDesign::Body"):
        return True
    # A part or group shows the shapes of what is in it as its own.
    if any(found.isDerivedFrom(kind) for kind in _OF_AN_ORIGIN) or found.hasExtension("App::GroupExtension"):
        return False
    shape = shapes.shape_of(found)
    return shape is not None and bool(shape.Faces)


def _holders(found):
    """The body or part that holds it, the part that holds that, and so on."""
    holder = found.getParentGeoFeatureGroup()
    while holder is not None:
        yield holder
        holder = holder.getParentGeoFeatureGroup()


def _serves_another(found):
    """Whether it is a step of a body, what another shape was made from, or hidden and there for its links alone."""
    holder = found.getParentGeoFeatureGroup()
    if holder is not None and any(holder.isDerivedFrom(kind) for kind in _OF_STEPS):
        return True
    for user in found.InList:
        if shapes.is_link(user):
            if user.LinkedObject == found and not found.Visibility:
                return True
        elif _made_from(user, found) and shapes.shape_of(user) is not None:
            return True
    return False


def _made_from(user, found):
    return any(_refers(getattr(user, name, None), found) for name in _MADE_FROM)


def _refers(value, found):
    """Whether the value of a link property (an object, a list, or an object with elements) means the object."""
    if isinstance(value, (list, tuple)):
        return any(_refers(part, found) for part in value)
    return value == found
