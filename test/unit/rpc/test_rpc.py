# SPDX-License-Identifier: LGPL-2.1-or-later
import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[3] / "workbench"))

from partwright.rpc.errors import RpcError, from_exception, from_wire, to_wire
from partwright.rpc.events import EventParser
from partwright.rpc.later import Later
from partwright.rpc.protocol import METHODS
from partwright.rpc.validate import KEYWORDS, UnknownKeyword, validate


class EventParserTest(unittest.TestCase):
    STREAM = ': connected\n\nid: 7\ndata: {"a": "⌀: 5"}\n\n: alive\n\nid: 8\ndata: null\n\n'.encode()

    def test_gives_the_same_events_wherever_the_stream_is_cut(self):
        whole = [(7, '{"a": "⌀: 5"}'), (8, "null")]
        for cut in range(len(self.STREAM) + 1):
            parser = EventParser()
            events = parser.feed(self.STREAM[:cut]) + parser.feed(self.STREAM[cut:])
            self.assertEqual(events, whole)

    def test_keeps_half_an_event(self):
        self.assertEqual(EventParser().feed(b"id: 1\ndata: 1\n"), [])


class ValidateTest(unittest.TestCase):
    def test_refuses_a_keyword_that_it_cannot_check(self):
        with self.assertRaises(UnknownKeyword):
            validate("x", {"type": "string", "pattern": "y"})

    def test_knows_every_keyword_of_the_contract(self):
        for method in METHODS.values():
            for schema in _schemas_in([method["params"], method.get("result", {})]):
                self.assertLessEqual(set(schema), KEYWORDS)


def _schemas_in(schemas):
    for schema in schemas:
        yield schema
        parts = [schema.get(key) for key in ("items", "additionalProperties", "propertyNames")]
        parts += [
            *schema.get("anyOf", []),
            *schema.get("prefixItems", []),
            *schema.get("properties", {}).values(),
        ]
        yield from _schemas_in(part for part in parts if isinstance(part, dict))


class ErrorsTest(unittest.TestCase):
    def test_are_the_same_after_the_wire(self):
        error = from_wire(to_wire(RpcError("ScriptFailed", "It raised.", {"step": 1})))
        self.assertEqual(
            (error.name, error.code, str(error), error.data),
            ("ScriptFailed", 1202, "It raised.", {"step": 1}),
        )

    def test_of_a_later_release_are_internal(self):
        self.assertEqual(from_wire({"code": 99999, "message": "New."}).name, "InternalError")

    def test_keep_the_contract_name_of_any_exception_that_has_one(self):
        class HostError(Exception):
            name, message, data = "NoGui", "No window.", None

        self.assertEqual(from_exception(HostError()).name, "NoGui")

    def test_are_not_made_of_a_name_error(self):
        error = NameError("name 'Cancelled' is not defined")
        error.name = "Cancelled"
        self.assertEqual(from_exception(error).name, "InternalError")


class LaterTest(unittest.TestCase):
    def setUp(self):
        self.answers = []
        self.later = Later()

    def answer(self, *answer):
        self.answers.append(answer)

    def test_answers_once_it_is_settled(self):
        self.later.then(self.answer)
        self.later.settle(1)
        self.later.settle(2)
        self.assertEqual(self.answers, [(1, None)])

    def test_answers_when_it_was_settled_before(self):
        self.later.settle(1)
        self.later.settle(2)
        self.later.then(self.answer)
        self.assertEqual(self.answers, [(1, None)])


if __name__ == "__main__":
    unittest.main()
