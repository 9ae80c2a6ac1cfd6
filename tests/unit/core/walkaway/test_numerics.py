"""Roots and integrals that the closed forms cannot give."""

from math import exp

import numpy as np
import pytest

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.walkaway.quadrature import panels
from giveget.core.walkaway.roots import falling_root


@pytest.mark.parametrize("root", [-1e12, -3.0, 0.0, 1e-9, 0.1, 7e9])
def test_a_root_is_found_from_anywhere(root: float) -> None:
    for start in (-5.0, 0.0, 1e6):
        assert falling_root(lambda x: root - x, start, 1.0) == pytest.approx(root, rel=1e-15)


def test_a_function_that_never_falls_has_no_root() -> None:
    with pytest.raises(OutOfRangeError, match="finite"):
        falling_root(lambda x: 1.0, 0.0, 1.0)


def test_panels_are_exact_for_pieces_of_polynomials_and_for_jumps() -> None:
    nodes, weights = panels((1.0, 2.5, 99.0), 0.0, 4.0)
    pieces = np.where(nodes < 1, nodes**9, np.where(nodes < 2.5, 7.0, 4 - nodes))
    assert weights @ pieces == pytest.approx(1 / 10 + 7 * 1.5 + 1.5**2 / 2, rel=1e-13)
    assert weights @ np.exp(-nodes) == pytest.approx(1 - exp(-4), rel=1e-13)


def test_an_empty_range_has_no_nodes() -> None:
    nodes, weights = panels((), 2.0, 1.0)
    assert nodes.size == weights.size == 0
