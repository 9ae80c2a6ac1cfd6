"""What if not? The value of walking away, of searching on, of asking one more question.

Money is float in one currency; what is uncertain is a prize (:mod:`giveget.core.walkaway.prizes`).
"""

from giveget.core.walkaway.anchors import Anchor, anchored_share, anchors_of
from giveget.core.walkaway.believed import Believed, could_refuse
from giveget.core.walkaway.boxes import Box
from giveget.core.walkaway.discovery import (
    best_price_to,
    chance_of_accepting,
    decision_about,
    question_of,
    zone_of,
)
from giveget.core.walkaway.edge import (
    FIVE_PERCENT_MORE_WILLING,
    Edge,
    EdgeLabel,
    EdgeRange,
    ProbabilityEdge,
    edge_range,
    expected_edge,
    label_of,
    probability_edge,
    probability_edge_of,
    walkaway_edge,
)
from giveget.core.walkaway.in_time import values_in_time
from giveget.core.walkaway.index import break_even_chance, index
from giveget.core.walkaway.instead import Instead, slot_price
from giveget.core.walkaway.leverage import PriceShift, price_shift
from giveget.core.walkaway.need import need
from giveget.core.walkaway.one_more import (
    uniform_alternatives_needed,
    value_of_exponential_alternatives,
    value_of_uniform_alternatives,
)
from giveget.core.walkaway.optionality import (
    Action,
    CurvePoint,
    OneMore,
    action_of,
    curve_of,
    find_one_more,
    marginal_values_of,
    one_more_of,
    ranked_actions,
)
from giveget.core.walkaway.others import Others
from giveget.core.walkaway.posted_price import PostedPrice, best_price
from giveget.core.walkaway.prizes import (
    Atoms,
    Bernoulli,
    Exponential,
    Lognormal,
    Normal,
    Prize,
    Uniform,
    is_unbounded,
)
from giveget.core.walkaway.qualify import Qualification, qualify
from giveget.core.walkaway.questions import (
    AnswerEffect,
    Decision,
    Question,
    QuestionValue,
    learned_deviation,
    question_value,
    rank_questions,
    value_of_knowing_an_amount,
    value_of_measurements,
    value_of_perfect_information,
)
from giveget.core.walkaway.refusal import (
    chance_price_was_too_high,
    limit_after_noisy_refusal,
    limit_after_refusal,
)
from giveget.core.walkaway.replacement import highest_yearly_payment, option_net_gain, vacancy_loss
from giveget.core.walkaway.reservation import (
    Temperature,
    WalkAway,
    WalkAwaySource,
    deal_temperature,
    highest_acceptable_price,
    idle_capacity_value,
    reservation_price,
    their_expected_surplus,
    their_walk_chance,
    walk_away,
)
from giveget.core.walkaway.scenarios import (
    Scenarios,
    middle_range,
    search_values,
    values_by_deadline,
)
from giveget.core.walkaway.search_value import (
    SearchPlan,
    marginal_values,
    next_to_open,
    search,
    search_value,
)
from giveget.core.walkaway.slots import SlotValues, slot_values
from giveget.core.walkaway.spread import spread
from giveget.core.walkaway.stopping import acceptance_threshold, waiting_values
from giveget.core.walkaway.zopa import (
    StrategicBenchmark,
    Zopa,
    normal_zopa,
    strategic_ask,
    strategic_benchmark,
    strategic_bid,
    uniform_zopa,
)

__all__ = [
    "FIVE_PERCENT_MORE_WILLING",
    "Action",
    "Anchor",
    "AnswerEffect",
    "Atoms",
    "Believed",
    "Bernoulli",
    "Box",
    "CurvePoint",
    "Decision",
    "Edge",
    "EdgeLabel",
    "EdgeRange",
    "Exponential",
    "Instead",
    "Lognormal",
    "Normal",
    "OneMore",
    "Others",
    "PostedPrice",
    "PriceShift",
    "Prize",
    "ProbabilityEdge",
    "Qualification",
    "Question",
    "QuestionValue",
    "Scenarios",
    "SearchPlan",
    "SlotValues",
    "StrategicBenchmark",
    "Temperature",
    "Uniform",
    "WalkAway",
    "WalkAwaySource",
    "Zopa",
    "acceptance_threshold",
    "action_of",
    "anchored_share",
    "anchors_of",
    "best_price",
    "best_price_to",
    "break_even_chance",
    "chance_of_accepting",
    "chance_price_was_too_high",
    "could_refuse",
    "curve_of",
    "deal_temperature",
    "decision_about",
    "edge_range",
    "expected_edge",
    "find_one_more",
    "highest_acceptable_price",
    "highest_yearly_payment",
    "idle_capacity_value",
    "index",
    "is_unbounded",
    "label_of",
    "learned_deviation",
    "limit_after_noisy_refusal",
    "limit_after_refusal",
    "marginal_values",
    "marginal_values_of",
    "middle_range",
    "need",
    "next_to_open",
    "normal_zopa",
    "one_more_of",
    "option_net_gain",
    "price_shift",
    "probability_edge",
    "probability_edge_of",
    "qualify",
    "question_of",
    "question_value",
    "rank_questions",
    "ranked_actions",
    "reservation_price",
    "search",
    "search_value",
    "search_values",
    "slot_price",
    "slot_values",
    "spread",
    "strategic_ask",
    "strategic_benchmark",
    "strategic_bid",
    "their_expected_surplus",
    "their_walk_chance",
    "uniform_alternatives_needed",
    "uniform_zopa",
    "vacancy_loss",
    "value_of_exponential_alternatives",
    "value_of_knowing_an_amount",
    "value_of_measurements",
    "value_of_perfect_information",
    "value_of_uniform_alternatives",
    "values_by_deadline",
    "values_in_time",
    "waiting_values",
    "walk_away",
    "walkaway_edge",
    "zone_of",
]
