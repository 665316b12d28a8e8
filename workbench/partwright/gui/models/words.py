# SPDX-License-Identifier: LGPL-2.1-or-later
"""What the page says of providers, prices and amounts."""

from .. import text
from ..money import dollars
from ..qt import translate
from .state import BUILTIN


def now(config):
    """Who is asked as things are set."""
    if config is None:
        return translate("Partwright", "Asking the sidecar\u2026")
    agents = config["agents"]
    planner = agents["planner"]
    if planner["primary"] == BUILTIN:
        line = translate("Partwright", "Set now: <b>no model</b>")
    else:
        line = translate("Partwright", "Set now: <b>{}</b>").format(text.escaped(planner["primary"]))
        if planner["fallback"] is not None:
            line += translate("Partwright", ", then {}").format(text.escaped(planner["fallback"]))
    others = [
        "<br>{}: {}".format(text.escaped(name), text.escaped(each["primary"]))
        for name, each in agents.items()
        if each["primary"] != planner["primary"]
    ]
    return line + "".join(others)


def named(provider):
    """A provider in the list of them."""
    if provider["local"] and provider["cloud"] is not None:
        return translate("Partwright", "{} (your own machine or network, or its cloud)").format(
            provider["title"]
        )
    if provider["local"]:
        return translate("Partwright", "{} (your own machine or network)").format(provider["title"])
    return translate("Partwright", "{} (a service)").format(provider["title"])


def state(listed, asking):
    """A mark and a line: whether the provider works from here. None: there is nothing to say."""
    if asking:
        return "stopped", translate("Partwright", "Asking it for its models\u2026")
    if listed is None:
        return None
    if listed["answers"]:
        return "ok", translate("Partwright", "Works from here, at {}.").format(listed["baseUrl"])
    if listed["answers"] is None:
        return "asks", translate("Partwright", "Needs a key, see below.")
    told = " ".join(words for words in (listed["problem"], listed["cure"]) if words)
    return "bad", told or translate("Partwright", "Does not work from here.")


def with_price(model):
    """A model in the list of them, with what a million tokens cost."""
    cost = model["price"]
    if cost == "free":
        return model["name"]
    if cost is None and model["sentTo"] is not None:
        return translate("Partwright", "{}: runs at {}, price unknown").format(model["name"], model["sentTo"])
    if cost is None:
        return translate("Partwright", "{}: price unknown").format(model["name"])
    return translate("Partwright", "{}: {} in, {} out").format(
        model["name"], dollars(cost["input"]), dollars(cost["output"])
    )


def cost(model):
    """Where a model runs, where that is not where it is asked, and what it costs."""
    if model["sentTo"] is None:
        return price(model["price"])
    passed = translate(
        "Partwright",
        "It does not run on your own machine or network: the server there passes on what it is asked to {}.",
    )
    return "{} {}".format(passed.format(text.breakable(model["sentTo"])), price(model["price"]))


def price(cost):
    """What a model costs, in a sentence."""
    if cost == "free":
        return translate("Partwright", "Free: it runs on your own machine or network.")
    if cost is None:
        return translate(
            "Partwright",
            "Its price is not known, so no budget can hold it. It is asked only where there is no limit, neither for a "
            "design nor for a day.",
        )
    line = translate("Partwright", "A million tokens: {} in, {} cached, {} out, as published on {}.").format(
        dollars(cost["input"]), dollars(cost["cachedInput"]), dollars(cost["output"]), cost["date"]
    )
    if cost["longPrompts"]:
        line += " " + translate("Partwright", "More for long prompts, at peak hours or from a later day.")
    return line


def spent(total):
    """Never less than it may have been, and never 0 for what is not known."""
    if total["calls"] > 0 and total["unpriced"] == total["calls"]:
        return translate("Partwright", "unknown")
    known = dollars(total["costUsd"])
    if total["atMost"]:
        known = translate("Partwright", "at most {}").format(known)
    if total["unpriced"] == 0:
        return known
    return translate("Partwright", "{} and {} calls unknown").format(known, total["unpriced"])
