# SPDX-License-Identifier: LGPL-2.1-or-later
"""Puts code into a function as the compiler does, and says what the host thinks of it."""

import os
import sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..")
sys.path.insert(0, os.path.join(ROOT, "workbench"))

from partwright.host.allowed_code import Refused, check


def function(code):
    """The code as the body of a function of two numbers."""
    lines = ["    " + line if line else line for line in code.strip("\n").split("\n")]
    return "\n".join(["def make_part(length, count):", *lines, "    return result"])


def verdict(text):
    """None where the function may run, else (line, reason)."""
    try:
        check(text)
    except Refused as refused:
        return refused.line, refused.reason
    except SyntaxError as error:
        return error.lineno, "SyntaxError"
    return None
