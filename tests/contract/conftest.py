"""Which fixtures do the suites of this folder share?"""

from tests.contract.stores import address, lasting, store

__all__ = ["address", "lasting", "store"]
