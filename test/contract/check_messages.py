# SPDX-License-Identifier: LGPL-2.1-or-later
"""Reads message cases (JSON) from standard input and writes what the workbench's side says of each."""

import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "workbench"))

from partwright.rpc import messages
from partwright.rpc.errors import RpcError


def verdict(case):
    try:
        if "resultOf" in case:
            messages.check_result(case["resultOf"], json.loads(case["text"]))
        else:
            message = messages.parse(case["text"])
            if "method" in message:
                messages.check_call(message, case["to"])
    except RpcError as error:
        return {"verdict": error.name, "field": (error.data or {}).get("field")}
    return {"verdict": "ok", "field": None}


json.dump([verdict(case) for case in json.load(sys.stdin)], sys.stdout)
