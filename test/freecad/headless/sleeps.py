# SPDX-License-Identifier: LGPL-2.1-or-later
"""A FreeCAD that starts for ever."""

import time

time.sleep(1000)
