"""Every worked number of walking away and of discovery (keys ``b2.*`` and ``b3.*``)."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from math import e

import pytest

from giveget.core import walkaway as w
from tests.expected import EXPECTED

A = w.Box("A", w.Bernoulli(0.3, 60), 3)
B = w.Box("B", w.Bernoulli(0.5, 40), 2)
C = w.Box("C", w.Bernoulli(0.1, 100), 4)
PIPELINE = (A, B, C)
UNIFORM = w.Box("", w.Uniform(0, 100), 8)
EXPONENTIAL = w.Box("", w.Exponential(100), 100 / e)
SLOTS = w.slot_values(w.Uniform(0, 100), 3, 2)
BUYER = w.Normal(110, 8)
BY_CHANCE = w.probability_edge(40, 100, 40)
ZOPA = w.normal_zopa(BUYER, w.Normal(100, 6))
UNIFORM_ZOPA = w.uniform_zopa(w.Uniform(0, 1), w.Uniform(0, 1))
STRATEGIC = w.strategic_benchmark(0, 1)
POSTED_UNIFORM = w.best_price(w.Uniform(0, 130), 70)
POSTED_NORMAL = w.best_price(w.Normal(110, 15), 70)
DECISION = w.Decision(chances=(0.6, 0.4), payoffs=((40, 0), (20, 20)))
ASKED = w.question_value(DECISION, w.Question("budget", ((0.8, 0.2), (0.2, 0.8))))


def waiting(offer: w.Prize, count: int) -> float:
    return w.waiting_values(offer, count)[-1]


def uniforms(count: int) -> float:
    return w.value_of_uniform_alternatives(100, 8, count)


def exponentials(count: int) -> float:
    return w.value_of_exponential_alternatives(100, 100 / e, count)


WORKED: dict[str, Callable[[], float]] = {
    "b2.zA": lambda: w.index(A),
    "b2.zB": lambda: w.index(B),
    "b2.zC": lambda: w.index(C),
    "b2.V": lambda: w.search_value(PIPELINE),
    "b2.naive_pipe": lambda: sum(box.prize.mean for box in PIPELINE),
    "b2.naive_net": lambda: sum(box.net_mean for box in PIPELINE),
    "b2.best_single": lambda: max(w.search_value([box]) for box in PIPELINE),
    "b2.V25": lambda: w.search_value(PIPELINE, fallback=25),
    "b2.V_k2": lambda: w.search_value(PIPELINE, slots=2),
    "b2.V_k3": lambda: w.search_value(PIPELINE, slots=3),
    "b2.margA": lambda: w.marginal_values(PIPELINE)["A"],
    "b2.margB": lambda: w.marginal_values(PIPELINE)["B"],
    "b2.margC": lambda: w.marginal_values(PIPELINE)["C"],
    "b2.zu": lambda: w.index(UNIFORM),
    "b2.zu_neg": lambda: w.index(replace(UNIFORM, cost=60)),
    "b2.ze": lambda: w.index(EXPONENTIAL),
    "b2.ze2": lambda: w.index(replace(EXPONENTIAL, cost=20)),
    "b2.zn": lambda: w.index(w.Box("", w.Normal(50, 20), 5)),
    **{f"b2.Vu{n}": partial(uniforms, n) for n in (1, 2, 3, 4, 5, 10)},
    **{f"b2.Ve{n}": partial(exponentials, n) for n in (1, 2, 3)},
    "b2.mccall95": lambda: w.acceptance_threshold(w.Uniform(0, 1), 0.95),
    "b2.mccall99": lambda: w.acceptance_threshold(w.Uniform(0, 1), 0.99),
    **{f"b2.moser{n}": partial(waiting, w.Uniform(0, 1), n) for n in (1, 2, 3, 4, 5, 10)},
    "b2.moser5_98": lambda: w.waiting_values(w.Uniform(0, 1), 5, patience=0.98)[-1],
    "b2.moser5_l5": lambda: w.waiting_values(w.Uniform(0, 1), 5, arrival=0.5)[-1],
    **{f"b2.exp{n}": partial(waiting, w.Exponential(1), n) for n in range(1, 6)},
    # Here the last offer has to be taken, so one chance is worth its mean, 0.
    **{f"b2.norm{n}": partial(waiting, w.Normal(0, 1), n - 1) for n in range(2, 6)},
    **{f"b2.slot{t}{k}": partial(SLOTS.value, t, k) for t in (1, 2, 3) for k in (1, 2)},
    "b2.disp": lambda: SLOTS.price(3, 2),
    "b2.disp1": lambda: SLOTS.price(3, 1),
    "b2.edge": lambda: w.walkaway_edge(40, 100).value,
    "b2.edge5": lambda: w.walkaway_edge(100, 105).value,
    "b2.edge5_b": lambda: w.walkaway_edge(95, 100).value,
    "b2.nashshift": lambda: w.price_shift(60, 70, 100).nash_split,
    "b2.piS": lambda: BY_CHANCE.our_chance,
    "b2.piB": lambda: BY_CHANCE.their_chance,
    "b2.pidiff": lambda: BY_CHANCE.value,
    "b2.pw105": lambda: w.their_walk_chance(105, BUYER),
    "b2.pw112": lambda: w.their_walk_chance(112, BUYER),
    "b2.buyer_surplus": lambda: w.their_expected_surplus(105, BUYER),
    "b2.edge_unc": lambda: w.expected_edge(15, w.Normal(110 - 105, 8)),
    "b3.pz": lambda: ZOPA.chance,
    "b3.es": lambda: ZOPA.expected_surplus,
    "b3.es_cond": lambda: ZOPA.surplus_if_any,
    "b3.uu_p": lambda: UNIFORM_ZOPA.chance,
    "b3.uu_s": lambda: UNIFORM_ZOPA.expected_surplus,
    "b3.cs": lambda: STRATEGIC.expected_gain,
    "b3.cs_eff": lambda: STRATEGIC.share_of_all_gains,
    "b3.cs_ptrade": lambda: STRATEGIC.chance,
    "b3.pp_u_p": lambda: POSTED_UNIFORM.price,
    "b3.pp_u_q": lambda: POSTED_UNIFORM.chance,
    "b3.pp_u_v": lambda: POSTED_UNIFORM.profit,
    "b3.pp_n_p": lambda: POSTED_NORMAL.price,
    "b3.pp_n_q": lambda: POSTED_NORMAL.chance,
    "b3.pp_n_v": lambda: POSTED_NORMAL.profit,
    "b3.ev0": lambda: DECISION.value,
    "b3.evpi": lambda: w.value_of_perfect_information(DECISION),
    "b3.py": lambda: ASKED.effects[0].chance,
    "b3.pHy": lambda: ASKED.effects[0].posterior[0],
    "b3.pHn": lambda: ASKED.effects[1].posterior[0],
    "b3.evq": lambda: DECISION.value + ASKED.gain,
    "b3.evsi": lambda: ASKED.gain,
    "b3.evsi_n": lambda: w.value_of_measurements(5, 20, 10),
    "b3.evsi_n_st": lambda: w.learned_deviation(20, 10),
    "b3.evpi_n": lambda: w.value_of_knowing_an_amount(5, 20),
    "b3.refuse_bluff": lambda: w.chance_price_was_too_high(100, w.Uniform(80, 120), 0.3),
    "b3.qualify": lambda: w.qualify(0.35, 28_000, 6_000).value,
    "b3.qualify2": lambda: w.qualify(0.15, 28_000, 6_000).value,
}


@pytest.mark.parametrize("key", sorted(WORKED))
def test_worked_number(key: str) -> None:
    assert WORKED[key]() == pytest.approx(EXPECTED[key], rel=1e-6)


def test_every_worked_number_is_tested_and_every_test_has_one() -> None:
    assert set(WORKED) == {key for key in EXPECTED if key.startswith(("b2.", "b3."))}


def test_what_a_refusal_tells_about_a_normal_limit() -> None:
    assert w.limit_after_refusal(105, BUYER) == pytest.approx(EXPECTED["b5.trunc_mean"], rel=1e-6)
    noisy = w.limit_after_noisy_refusal(105, BUYER, 3)
    assert noisy == pytest.approx(EXPECTED["b5.noisy_mean"], rel=1e-6)
    assert w.chance_price_was_too_high(100, w.Uniform(80, 120), 0) == 1
