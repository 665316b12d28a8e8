# SPDX-License-Identifier: LGPL-2.1-or-later
"""The parts of the panel, one file each. Each shows one side of a design and hides itself when there is nothing."""
