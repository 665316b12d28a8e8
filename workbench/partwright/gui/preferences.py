# SPDX-License-Identifier: LGPL-2.1-or-later
"""What Partwright keeps in FreeCAD's own settings. Empty texts mean: find it yourself."""

import FreeCAD

_GROUP = "User parameter:BaseApp/Preferences/Mod/Partwright"
_HISTORY_LENGTH = 50


def _group():
    return FreeCAD.ParamGet(_GROUP)


def consent_given():
    """True once the person agreed on the first-run page; without it nothing is started."""
    return _group().GetBool("Consent", False)


def give_consent():
    """Remembers the agreement for later starts of FreeCAD."""
    _group().SetBool("Consent", True)


def sidecar_path():
    """Path of the sidecar program as the person set it; empty: found automatically."""
    return _group().GetString("SidecarPath", "").strip()


def rehearsal_freecad():
    """Path of the FreeCAD command-line program for rehearsals; empty: the one that belongs to this window."""
    return _group().GetString("RehearsalFreecad", "").strip()


def toolbar_wanted():
    """False where the person has hidden the toolbar."""
    return _group().GetBool("ShowToolbar", True)


def remember_toolbar(wanted):
    """Keeps whether the person wants to see the toolbar."""
    _group().SetBool("ShowToolbar", bool(wanted))


def history():
    """The requests typed so far, oldest first."""
    group = _group().GetGroup("History")
    return [text for text in (group.GetString(str(index), "") for index in range(_HISTORY_LENGTH)) if text]


def remember_request(text):
    """Adds a request to the history; a repeated one moves to its end."""
    texts = [earlier for earlier in history() if earlier != text] + [text]
    group = _group().GetGroup("History")
    for index, kept in enumerate(texts[-_HISTORY_LENGTH:]):
        group.SetString(str(index), kept)
