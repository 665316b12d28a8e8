# SPDX-License-Identifier: LGPL-2.1-or-later
"""FreeCAD runs this text inside a function, without __file__: find the package and hand over, nothing else."""


def _start_partwright():
    import os
    import sys

    for folder in list(sys.path):
        package_home = os.path.join(folder, "workbench")
        if os.path.isfile(os.path.join(package_home, "partwright", "__init__.py")):
            if package_home not in sys.path:
                sys.path.append(package_home)
            break

    from partwright.gui import start

    start.start()


_start_partwright()
