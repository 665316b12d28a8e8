# SPDX-License-Identifier: LGPL-2.1-or-later
"""The part of JSON Schema that the generated contract uses. A keyword it does not know raises, so none is skipped."""

import math


class Invalid(Exception):
    """A value that its schema refuses. `field` is its path, such as `steps[0].script`; empty for the whole."""

    def __init__(self, field, problem):
        super().__init__(f"{field}: {problem}" if field else problem)
        self.field = field
        self.problem = problem


class UnknownKeyword(Exception):
    """The schema says something that this validator cannot check."""


def validate(value, schema, field=""):
    """Raises Invalid at the first place where the value departs from the schema."""
    for keyword in schema:
        if keyword not in KEYWORDS:
            raise UnknownKeyword(keyword)
    for keywords, check in _CHECKS:
        if any(keyword in schema for keyword in keywords):
            check(value, schema, field)


def _type(value, schema, field):
    wanted = schema["type"]
    names = wanted if isinstance(wanted, list) else [wanted]
    if not any(_TYPES[name](value) for name in names):
        raise Invalid(field, "expected {}, got {}".format(" or ".join(names), _describe(value)))


def _is_number(value):
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    try:
        return math.isfinite(value)  # an integer too large for a double is infinite to the other side
    except OverflowError:
        return False


def _is_integer(value):
    return _is_number(value) and value == math.floor(value)  # 3.0 and 3 are the same JSON number


_TYPES = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
    "number": _is_number,
    "integer": _is_integer,
}


def _any_of(value, schema, field):
    alternatives = [form for form in schema["anyOf"] if form != {"type": "null"}]
    if value is not None and len(alternatives) == 1:
        validate(value, alternatives[0], field)  # "that, or null": the fault lies in that
        return
    for alternative in schema["anyOf"]:
        try:
            validate(value, alternative, field)
            return
        except Invalid:
            continue
    raise Invalid(field, f"{_describe(value)} is none of the forms allowed here")


def _const(value, schema, field):
    if not _same(value, schema["const"]):
        raise Invalid(field, "expected {!r}".format(schema["const"]))


def _enum(value, schema, field):
    if not any(_same(value, item) for item in schema["enum"]):
        raise Invalid(field, "expected one of {}".format(", ".join(map(str, schema["enum"]))))


def _same(value, item):
    return value == item and isinstance(value, bool) == isinstance(item, bool)  # True == 1 in Python


def _minimum(value, schema, field):
    if _is_number(value) and value < schema["minimum"]:
        raise Invalid(field, "must be at least {}".format(schema["minimum"]))


def _maximum(value, schema, field):
    if _is_number(value) and value > schema["maximum"]:
        raise Invalid(field, "must be at most {}".format(schema["maximum"]))


def _min_length(value, schema, field):
    if isinstance(value, str) and len(value) < schema["minLength"]:
        raise Invalid(field, "must have at least {} characters".format(schema["minLength"]))


def _max_length(value, schema, field):
    if isinstance(value, str) and len(value) > schema["maxLength"]:
        raise Invalid(field, "must have at most {} characters".format(schema["maxLength"]))


def _min_items(value, schema, field):
    if isinstance(value, list) and len(value) < schema["minItems"]:
        raise Invalid(field, "must have at least {} items".format(schema["minItems"]))


def _max_items(value, schema, field):
    if isinstance(value, list) and len(value) > schema["maxItems"]:
        raise Invalid(field, "must have at most {} items".format(schema["maxItems"]))


def _items(value, schema, field):
    if not isinstance(value, list):
        return
    prefix = schema.get("prefixItems", [])
    rest = schema.get("items", True)
    for index, item in enumerate(value):
        where = f"{field}[{index}]"
        if index < len(prefix):
            validate(item, prefix[index], where)
        elif rest is False:
            raise Invalid(where, "is one item too many")
        elif rest is not True:
            validate(item, rest, where)


def _properties(value, schema, field):
    if not isinstance(value, dict):
        return
    known = schema.get("properties", {})
    extra = schema.get("additionalProperties", True)
    for name in schema.get("required", []):
        if name not in value:
            raise Invalid(_join(field, name), "is missing")
    for name, item in value.items():
        where = _join(field, name)
        if name in known:
            validate(item, known[name], where)
        elif extra is False:
            raise Invalid(where, "is not part of the contract")
        elif extra is not True:
            validate(item, extra, where)


def _property_names(value, schema, field):
    if isinstance(value, dict):
        for name in value:
            validate(name, schema["propertyNames"], _join(field, name))


def _join(field, name):
    return f"{field}.{name}" if field else name


def _describe(value):
    if value is None:
        return "null"
    if isinstance(value, (int, float)) and not isinstance(value, bool) and not _is_number(value):
        return "a number beyond all limits"
    for name, matches in _TYPES.items():
        if matches(value):
            return name
    return type(value).__name__


# In the order of checking.
_CHECKS = [
    (("type",), _type),
    (("anyOf",), _any_of),
    (("const",), _const),
    (("enum",), _enum),
    (("minimum",), _minimum),
    (("maximum",), _maximum),
    (("minLength",), _min_length),
    (("maxLength",), _max_length),
    (("minItems",), _min_items),
    (("maxItems",), _max_items),
    (("prefixItems", "items"), _items),
    (("required", "properties", "additionalProperties"), _properties),
    (("propertyNames",), _property_names),
]
KEYWORDS = {"description"}.union(*(keywords for keywords, _ in _CHECKS))
