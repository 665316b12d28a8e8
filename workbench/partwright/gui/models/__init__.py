# SPDX-License-Identifier: LGPL-2.1-or-later
"""The page of the panel on which models, keys and budgets are set."""
