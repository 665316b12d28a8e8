# SPDX-License-Identifier: LGPL-2.1-or-later
"""The one error that leaves this package on purpose."""


class HostError(Exception):
    """An error with a place in the contract.

    name: a name of rpc-schema/errors.ts; message: for the person at the keyboard; data: details, fit for JSON.
    """

    def __init__(self, name, message, data=None):
        super().__init__(message)
        self.name = name
        self.message = message
        self.data = data
