"""Which principles does giveget rest on, and which test shows each of them?

Every principle of the five sources, in our own words. Its proof is either the tests that show it,
``shown_by("tests/unit/…::test_…")``, each of which carries ``@pytest.mark.principle(id)``, or
``later("no test of its own yet")``. ``make docs`` fills in the tests from the marks and writes
docs/reference/principles.md; tests/arch/test_principles.py holds both ways.
"""

from tests.principles import Principle, later, shown_by

__all__ = ["PRINCIPLES", "later", "shown_by"]

PRINCIPLES: tuple[Principle, ...] = (
    # S0: Drop the rope (ASLAN)
    Principle(
        "S0-1",
        "Two runs that differ only in how far the seller is from quota (0 % against 60 %) give "
        "the same walk-away value to the cent; only the separate need figure moves.",
        shown_by(
            "tests/golden/test_walkaway_scenarios.py::test_the_same_walkaway_value_to_the_cent_whatever_the_quota",
            "tests/integration/test_cli_contract.py::test_how_much_we_need_the_deal_stands_beside_the_walkaway_value",
            "tests/property/test_walkaway_instead.py::test_what_we_need_enters_no_figure_but_the_need",
            "tests/unit/core/walkaway/test_of_deal.py::test_how_much_we_need_it_enters_nothing_but_the_need",
            "tests/unit/desk/test_walkaway.py::test_a_gap_of_60_percent_changes_nothing_but_the_need",
        ),
    ),
    Principle(
        "S0-2",
        "With three of the four roles (economic, technical, user, legal) known, stakeholder "
        "coverage is 0.75 and the missing role is named.",
        shown_by(
            "tests/unit/core/value/test_formulas.py::test_three_of_four_roles_are_known_and_the_missing_one_is_named",
        ),
    ),
    Principle(
        "S0-3",
        "While the budget status is none, every proposal carries FUNDING_UNKNOWN and a question "
        "about funding is among the three most useful ones.",
        shown_by(
            "tests/unit/desk/test_discover.py::test_without_money_the_question_of_funding_is_among_the_first_three",
            "tests/unit/desk/test_reply_advice.py::test_without_money_every_proposal_says_so_to_us_and_not_to_them",
        ),
    ),
    Principle(
        "S0-4",
        "A priced line that serves no stated objective is reported as unanchored value, as the "
        "licence of the licence-fee deal is.",
        shown_by(
            "tests/golden/test_walkaway_scenarios.py::test_the_licence_of_the_licence_fee_stands_on_nothing",
            "tests/unit/core/walkaway/test_anchors.py::test_the_licence_stands_on_nothing_they_have_said",
            "tests/unit/desk/test_discover.py::test_a_line_without_a_goal_is_reported",
            "tests/unit/desk/test_reply_advice.py::test_value_that_serves_no_goal_is_named_where_it_is_most_of_the_price",
        ),
    ),
    Principle(
        "S0-5",
        "Approval chances of .9, .8 and .7 that must all agree multiply to 0.504 when "
        "independent; the fully dependent bound of 0.7 stands beside it.",
        shown_by(
            "tests/unit/core/value/test_golden_numbers.py::test_three_deciders_alone_and_in_step",
        ),
    ),
    Principle(
        "S0-6",
        "A removal asked for while closing is read as such: the licence-fee message yields a "
        "scope removal of the licence, marked late.",
        shown_by(
            "tests/golden/test_scenarios.py::test_the_licence_fee_is_answered_by_dropping_the_rope",
            "tests/integration/test_cli_read.py::test_the_last_minute_ask_is_late_and_the_only_open_point",
            "tests/unit/core/language/listening/test_thread.py::test_an_ask_first_raised_after_the_price_stood_is_late",
            "tests/unit/core/language/reading/test_reader.py::test_a_late_wish_to_take_something_out",
        ),
    ),
    Principle(
        "S0-7",
        "When the interest behind an ask is the budget, at least one answer costs the buyer no "
        "more cash than the asked figure at a ratio of 1 or better, or the reply says that "
        "there is none.",
        later("no test of its own yet"),
    ),
    Principle(
        "S0-8",
        "Lines carry price, direct cost and margin: delivery 120,000 and licence 60,000 make "
        "180,000, a licence share of 0.3333.",
        shown_by(
            "tests/integration/test_documents_examples.py::test_licence_fee_has_the_numbers_of_its_scenario",
            "tests/unit/core/value/test_asked.py::test_the_line_is_shown_with_its_share_of_the_price",
        ),
    ),
    Principle(
        "S0-9",
        "Giving a line away costs its forgone price, not what a copy costs to make: 300.00 "
        "rather than 0.03, and 106,452 rather than 900 in the licence-fee deal.",
        shown_by(
            "tests/unit/core/value/test_asked.py::test_the_cost_of_giving_is_the_price_and_never_what_it_costs_to_make",
            "tests/unit/core/value/test_golden_numbers.py::test_giving_the_licence_costs_its_price_and_its_precedent_not_its_production",
        ),
    ),
    Principle(
        "S0-10",
        "A draft that defends a line rests on exactly one stored fact; arguments hold no more "
        "than 1.8 reasons on average.",
        shown_by(
            "tests/unit/core/language/test_wording.py::test_a_reason_that_argues_already_stays_the_only_one",
            "tests/unit/desk/test_facing.py::test_a_defended_line_cites_one_stored_fact",
            "tests/unit/desk/test_reply_words.py::test_a_defended_line_is_defended_with_one_stored_fact",
        ),
    ),
    Principle(
        "S0-11",
        "When all but one thing is accepted, the open set holds just that thing (the licence); "
        "what is agreed is frozen and no answer touches it.",
        shown_by(
            "tests/integration/test_cli_read.py::test_the_last_minute_ask_is_late_and_the_only_open_point",
            "tests/unit/core/language/reading/test_reader.py::test_a_late_wish_to_take_something_out",
            "tests/unit/core/trade/test_answers.py::test_what_they_have_called_agreed_is_not_touched",
        ),
    ),
    Principle(
        "S0-12",
        "Asked for the licence for nothing, the program sees 60,000 gained by the buyer and "
        "106,451.61 lost by us, precedent included.",
        shown_by(
            "tests/golden/test_scenarios.py::test_the_licence_fee_is_answered_by_dropping_the_rope",
            "tests/unit/core/value/test_asked.py::test_the_cost_of_giving_is_the_price_and_never_what_it_costs_to_make",
        ),
    ),
    Principle(
        "S0-13",
        "A draft that declares a point closed to negotiation (tension 0.765, autonomy 0) is "
        "blocked and a rewrite is offered.",
        shown_by(
            "tests/golden/lint/test_quality.py::test_the_verdicts_of_the_reply_rules",
        ),
    ),
    Principle(
        "S0-14",
        "No answer contains the licence at price zero while the customer brings no programme of "
        "their own.",
        shown_by(
            "tests/unit/core/trade/test_answers.py::test_no_package_gives_the_licence_away",
        ),
    ),
    Principle(
        "S0-15",
        "Lines whose share of the price exceeds their share of the value the buyer has stated "
        "are ranked by that gap; the licence comes first with 0.3333.",
        shown_by(
            "tests/golden/test_walkaway_scenarios.py::test_the_licence_of_the_licence_fee_stands_on_nothing",
            "tests/unit/core/walkaway/test_anchors.py::test_the_licence_stands_on_nothing_they_have_said",
            "tests/unit/desk/test_discover.py::test_a_line_without_a_goal_is_reported",
        ),
    ),
    Principle(
        "S0-16",
        "Two turns in a row in which both sides score a tension of at least .5 raise "
        "TUG_OF_WAR; tension on one side alone does not.",
        shown_by(
            "tests/unit/core/language/listening/test_thread.py::test_two_in_a_row_that_pull_are_a_tug_of_war_and_one_is_not",
            "tests/unit/core/language/test_scores.py::test_tug_of_war_takes_two",
        ),
    ),
    Principle(
        "S0-17",
        "Tension lowers the chance of yes: with a surplus of 4 on a scale of 4, from 0.7311 at "
        "tension 0 to 0.5622 at tension .5.",
        later("no test of its own yet"),
    ),
    Principle(
        "S0-18",
        "Every outgoing draft has an autonomy score; below .50 on a contested point it is "
        "flagged, while the drop-the-rope phrase reaches 0.551.",
        shown_by(
            "tests/property/test_language_wording.py::test_every_worded_answer_may_leave",
            "tests/unit/core/language/test_checks.py::test_a_contested_answer_needs_freedom_and_an_acknowledgement",
        ),
    ),
    Principle(
        "S0-19",
        "Fighting and conceding are always valued next to the chosen reply: 44,750 and −16,104 "
        "against 61,964.50 in the licence-fee deal.",
        shown_by(
            "tests/golden/test_scenarios.py::test_the_licence_fee_is_answered_by_dropping_the_rope",
            "tests/unit/core/trade/test_answers.py::test_both_roads_are_always_valued",
        ),
    ),
    Principle(
        "S0-20",
        "A draft of tension .5 or more that would leave within two minutes of the ask (say "
        "after 30 seconds) is held and rewritten.",
        later("needs the linter"),
    ),
    Principle(
        "S0-21",
        "The drop-the-rope text acknowledges and opens a real choice: tension 0, autonomy at "
        "least .5 (0.551), and concession 0, for a line leaves together with all that depends "
        "on it.",
        shown_by(
            "tests/golden/test_scenarios.py::test_the_open_choice_is_sincere_and_from_the_price_book",
            "tests/unit/core/language/test_wording.py::test_dropping_the_rope_leaves_the_choice_and_keeps_the_price",
        ),
    ),
    Principle(
        "S0-22",
        "A choice is opened only in earnest, when it is feasible and worth at least the walk-"
        "away value: 65,000 against 45,600 may be offered, 36,000 (training for 40,000) is "
        "blocked.",
        shown_by(
            "tests/golden/test_scenarios.py::test_the_open_choice_is_sincere_and_from_the_price_book",
            "tests/integration/test_cli_lint.py::test_the_deal_knows_limits_choices_and_alternatives",
            "tests/unit/core/trade/test_answers.py::test_a_choice_we_would_not_honour_is_blocked",
        ),
    ),
    Principle(
        "S0-23",
        "Removing scope follows dependencies and their substitutes: without the licence only "
        "the materials leave if the customer has a programme; if not, delivery leaves too.",
        shown_by(
            "tests/unit/core/language/test_wording.py::test_dropping_the_rope_leaves_the_choice_and_keeps_the_price",
            "tests/unit/core/trade/test_answers.py::test_the_other_choice_brings_their_own_programme",
            "tests/unit/core/value/test_golden_numbers.py::test_scope_closure_with_and_without_a_programme_of_their_own",
        ),
    ),
    Principle(
        "S0-24",
        "What stays in scope is priced from the standing price book alone: delivering the "
        "customer's own programme costs exactly 120,000.",
        shown_by(
            "tests/golden/test_scenarios.py::test_the_open_choice_is_sincere_and_from_the_price_book",
            "tests/unit/core/language/test_wording.py::test_dropping_the_rope_leaves_the_choice_and_keeps_the_price",
            "tests/unit/core/value/test_valuation.py::test_the_package_with_their_own_programme_is_priced_from_the_price_book",
        ),
    ),
    Principle(
        "S0-25",
        "Hearing that the customer has no programme removes that choice from the menu, and "
        "holding the full price is then worth 67,125 over the walk-away value.",
        shown_by(
            "tests/golden/test_scenarios.py::test_the_second_turn_holds_the_price_with_one_reason",
            "tests/unit/core/language/listening/test_message.py::test_what_they_lack_is_named_by_the_line_it_is_about",
            "tests/unit/core/language/reading/test_positions.py::test_what_they_say_they_have",
            "tests/unit/core/language/reading/test_reader.py::test_what_they_do_not_have",
            "tests/unit/core/language/test_wording.py::test_the_second_turn_gives_the_one_stored_reason",
            "tests/unit/core/trade/test_answers.py::test_without_a_programme_of_their_own_the_choice_leaves_the_menu",
        ),
    ),
    Principle(
        "S0-26",
        "The defence of a price acknowledges first, gives its one reason with no contrast word "
        "before it, and scores tension 0.",
        shown_by(
            "tests/property/test_language_wording.py::test_every_worded_answer_may_leave",
            "tests/unit/core/language/test_checks.py::test_no_contrast_word_takes_the_acknowledgement_back",
            "tests/unit/core/language/test_wording.py::test_the_second_turn_gives_the_one_stored_reason",
        ),
    ),
    Principle(
        "S0-27",
        "A draft with a number that no stored fact (with source and date) backs is rejected.",
        shown_by(
            "tests/property/test_language_leaks.py::test_an_amount_is_found_in_every_formatting",
            "tests/unit/core/language/test_checks.py::test_a_figure_needs_a_fact",
        ),
    ),
    Principle(
        "S0-28",
        "Dropping the rope is classed DROP_ROPE at a give cost of 0, whereas simply waiving the "
        "licence fee is a CONCESSION of 106,452.",
        shown_by(
            "tests/golden/lint/test_quality.py::test_the_verdicts_of_the_reply_rules",
            "tests/unit/core/language/test_scores.py::test_dropping_the_rope_is_not_giving_in",
        ),
    ),
    Principle(
        "S0-29",
        "The answer to the licence ask keeps 180,000 in play at an autonomy of at least .5.",
        shown_by(
            "tests/unit/core/language/test_wording.py::test_dropping_the_rope_leaves_the_choice_and_keeps_the_price",
        ),
    ),
    Principle(
        "S0-30",
        "A closed deal stores which tactic met which ask, the outcome and the final price, "
        "ready to learn from.",
        later("needs the ledger"),
    ),
    Principle(
        "S0-31",
        "The three weightiest objections come out of history by frequency and value: of price "
        "12, licence 7, term 5 and legal 2, the first three.",
        shown_by(
            "tests/golden/test_answers_to_objections.py::test_the_top_three_have_six_phrases_that_leave_free_and_give_nothing",
            "tests/unit/core/language/test_objections.py::test_the_top_three_by_frequency",
        ),
    ),
    Principle(
        "S0-32",
        "The objection playbook is complete with two phrases for each of three objections (6 of "
        "6), each of autonomy at least .5, tension at most .2 and concession 0.",
        shown_by(
            "tests/golden/test_answers_to_objections.py::test_a_phrase_that_pulls_closes_or_gives_is_refused",
            "tests/golden/test_answers_to_objections.py::test_the_top_three_have_six_phrases_that_leave_free_and_give_nothing",
            "tests/unit/core/language/test_objections.py::test_two_valid_answers_to_each_of_the_top_three",
            "tests/unit/core/language/test_phrases.py::test_two_phrases_or_more_for_dropping_the_rope_each_calm_and_free",
        ),
    ),
    Principle(
        "S0-33",
        "The phrase bank's openers of assent and of free choice score autonomy 0.593 and 0.632 "
        "at tension 0.",
        shown_by(
            "tests/unit/core/language/test_phrases.py::test_two_phrases_or_more_for_dropping_the_rope_each_calm_and_free",
        ),
    ),
    Principle(
        "S0-34",
        "Every planned call with a known objection gets a phrase to try and the id of the "
        "experiment arm it belongs to.",
        later("needs the learning room"),
    ),
    Principle(
        "S0-35",
        "Usage is the share of contested asks met by dropping the rope: 6 of 10 is .60, and "
        ".5833 as the mean under a uniform prior.",
        later("needs the learning room"),
    ),
    Principle(
        "S0-36",
        "Every check of language works offline on plain text, with no audio.",
        shown_by(
            "tests/unit/core/language/reading/test_reader.py::test_an_informal_wish_for_a_better_price",
        ),
    ),
    Principle(
        "S0-37",
        "A request to claim a competing offer that does not exist is refused and logged.",
        shown_by(
            "tests/golden/lint/test_quality.py::test_an_offer_that_does_not_exist_is_a_lie",
            "tests/integration/test_cli_lint.py::test_the_deal_knows_limits_choices_and_alternatives",
        ),
    ),
    Principle(
        "S0-38",
        "The lift of a tactic is shown with its interval, and as too early to tell below ten uses.",
        later("needs the learning room"),
    ),
    # S1: The lost art of negotiation
    Principle(
        "S1-1",
        "An open deal that no person has touched in the last N days is listed.",
        later("needs the rapport room"),
    ),
    Principle(
        "S1-2",
        "Influence before the close is the linear credit of all touches but the last: 30 of 57 "
        "conversions, 0.5263, in the worked set.",
        later("needs the rapport room"),
    ),
    Principle(
        "S1-3",
        "Assisted conversions stand beside last touches per channel with their ratio: web 50 to "
        "5 (10.0), ad 30 to 2 (15.0), call 0 to 50 (0).",
        later("needs the rapport room"),
    ),
    Principle(
        "S1-4",
        "Path lengths are shown as a distribution; in the worked set 7 of 57 conversions (12.28 "
        "%) took a single touch.",
        later("needs the rapport room"),
    ),
    Principle(
        "S1-5",
        "Asks are typed by term, ten percent off as price and sixty days as payment, and every "
        "counter-package holds at least one term other than price.",
        shown_by(
            "tests/unit/core/value/test_asked.py::test_two_asks_are_priced_apart_and_together",
        ),
    ),
    Principle(
        "S1-6",
        "The first answer to any ask leaves the unit price as it is, unless a ratio of 1 cannot "
        "be reached without moving it.",
        shown_by(
            "tests/unit/core/trade/test_answers.py::test_another_way_leaves_the_price_alone",
        ),
    ),
    Principle(
        "S1-7",
        "Becoming the preferred supplier is valued as a get: 20 % more of 100,000 a year at a "
        "margin of 40 %, for two years at 10 % and paid at year's end, is 13,884.30.",
        shown_by(
            "tests/unit/core/value/test_formulas.py::test_preferred_supplier_is_a_get_with_a_value",
        ),
    ),
    Principle(
        "S1-8",
        "Every view of a deal shows tension, autonomy, response time and effort share beside "
        "the money.",
        later("needs the workbench"),
    ),
    Principle(
        "S1-9",
        "A reply of fewer than 12 words to a message with two or more questions is marked "
        "UNANSWERED with their number.",
        shown_by(
            "tests/unit/core/language/test_wording_mail.py::test_what_they_want_to_know_is_promised_with_a_day",
            "tests/unit/desk/test_reply_words.py::test_a_question_beside_an_ask_is_promised_with_a_day",
        ),
    ),
    Principle(
        "S1-10",
        "Suggested depth and channel follow the buyer: a median of 180 words by phone and mail "
        "suggests 90 to 270 words or a call.",
        shown_by(
            "tests/unit/core/language/test_wording_mail.py::test_a_short_message_gets_a_short_answer",
        ),
    ),
    Principle(
        "S1-11",
        "The share of exchanges that we began is reported: 5 of 8 is .625.",
        later("needs the rapport room"),
    ),
    Principle(
        "S1-12",
        "The response clock runs to the first touch by a person: with an automatic mail after 1 "
        "minute and a personal one after 60 it reads 60 minutes, and the one-hour target is "
        "met.",
        later("needs the rapport room"),
    ),
    Principle(
        "S1-13",
        "Promises are tracked: a call promised at 11:00 within 30 minutes is kept at 11:15 and "
        "broken at 11:45.",
        later("needs the rapport room"),
    ),
    Principle(
        "S1-14",
        "A personal call is worth its expected value: +15.93 on a plan of 100, +240.33 on one "
        "of 1,000, breaking even at 36.10 a year.",
        later("needs the rapport room"),
    ),
    Principle(
        "S1-15",
        "The novelty of our next touch after five mails from one template is 0 for another such "
        "mail and 1 for a call.",
        shown_by(
            "tests/unit/core/language/test_wording_mail.py::test_no_sentence_of_ours_is_written_twice_while_there_is_another",
        ),
    ),
    Principle(
        "S1-16",
        "Vocabulary match is the share of the buyer's top words that we use: 3 of 6 is .50.",
        shown_by(
            "tests/unit/desk/test_reply_words.py::test_the_answer_calls_things_as_they_do",
        ),
    ),
    Principle(
        "S1-17",
        "A draft that refers to a stored fact about the buyer scores 1 for care, one that "
        "refers to none scores 0.",
        later("needs the rapport room"),
    ),
    Principle(
        "S1-18",
        "Response times are compared across packages under one target: medians of 62 and 58 "
        "minutes raise no flag, 300 and 40 do.",
        later("needs the rapport room"),
    ),
    Principle(
        "S1-19",
        "The recommended tier is the cheapest that covers the stated needs: the middle one for "
        "needs A and B, when the basic tier lacks B and the top one adds C.",
        later("needs the rapport room"),
    ),
    Principle(
        "S1-20",
        "Commitment is asked for rung by rung, from interest over time to business, and no ask "
        "skips a rung.",
        later("needs the rapport room"),
    ),
    Principle(
        "S1-21",
        "Wins at list price are reported as a share of all wins: 7 of 10 is .70.",
        later("needs the ledger"),
    ),
    Principle(
        "S1-22",
        "A confident yes scores tension 0 and concession 0, and a superlative with no fact "
        "behind it is flagged UNPROVEN_SUPERLATIVE.",
        shown_by(
            "tests/unit/core/language/test_checks.py::test_a_superlative_needs_a_fact",
        ),
    ),
    Principle(
        "S1-23",
        "A buyer's loyalty is valued as a get by the exclusivity formula seen from the other "
        "side: spend diverted to us times margin.",
        shown_by(
            "tests/unit/core/value/test_formulas.py::test_preferred_supplier_is_a_get_with_a_value",
        ),
    ),
    Principle(
        "S1-24",
        "A new enquiry for which a call pays becomes a task to call, not to write, and an "
        "automatic reply does not stop the response clock.",
        later("needs the rapport room"),
    ),
    Principle(
        "S1-25",
        "A surprise touch is planned where it pays, at most once a quarter: a card of 6.00 that "
        "adds one point of retention to 9,000 a year is worth 324.00.",
        later("needs the rapport room"),
    ),
    Principle(
        "S1-26",
        "Contacts are ranked by the expected value of a touch, not by revenue alone.",
        later("needs the rapport room"),
    ),
    Principle(
        "S1-27",
        "Nothing on screen promises a guarantee; claims come with an interval.",
        later("needs the workbench"),
    ),
    # S2: The number one negotiation tool
    Principle(
        "S2-1",
        "The walk-away edge compares what each side has at stake: 40 for us and 100 for them is "
        "0.428571, and the negative of it with sides swapped.",
        shown_by(
            "tests/golden/test_walkaway_scenarios.py::test_five_percent_more_willing_in_both_forms",
            "tests/unit/core/walkaway/test_edge.py::test_the_side_with_less_at_stake_has_the_edge",
            "tests/unit/desk/test_walkaway.py::test_five_percent_more_at_stake_is_a_slight_upper_hand",
        ),
    ),
    Principle(
        "S2-2",
        "Walk-away value and edge come first: they are the first block of the JSON answer, and "
        "no tactic is printed before them.",
        shown_by(
            "tests/golden/test_scenarios.py::test_every_text_is_ready_to_send",
            "tests/integration/test_cli_walkaway.py::test_a_pipeline_makes_walking_away_worth_more",
            "tests/unit/desk/test_walkaway.py::test_walking_away_leads_the_document",
        ),
    ),
    Principle(
        "S2-3",
        "One function values alternatives for leases, staff, suppliers and sales alike, as four "
        "worked scenarios show.",
        shown_by(
            "tests/golden/test_walkaway_scenarios.py::test_the_highest_rise_worth_accepting_from_the_supplier",
            "tests/unit/core/walkaway/test_instead.py::test_own_alternatives_and_other_deals_are_one_search",
            "tests/unit/core/walkaway/test_of_deal.py::test_it_does_not_matter_where_a_prospect_stands",
        ),
    ),
    Principle(
        "S2-4",
        "Both sides are estimated; while the buyer's side is unknown the edge is an interval "
        "and not a point.",
        shown_by(
            "tests/unit/core/walkaway/test_edge.py::test_an_uncertain_other_side_gives_an_interval_and_an_unknown_one_the_widest",
            "tests/unit/desk/test_walkaway.py::test_where_the_other_side_is_unknown_the_edge_is_an_interval",
        ),
    ),
    Principle(
        "S2-5",
        "Five percent more at stake on their side is an edge of 0.024390, labelled a slight "
        "upper hand; chances of walking of 45 % and 40 % differ by +0.05.",
        shown_by(
            "tests/golden/test_walkaway_scenarios.py::test_five_percent_more_willing_in_both_forms",
            "tests/unit/core/walkaway/test_golden_numbers.py::test_five_percent_more_willing_is_a_slight_upper_hand",
            "tests/unit/desk/test_walkaway.py::test_five_percent_more_at_stake_is_a_slight_upper_hand",
            "tests/unit/desk/test_walkaway.py::test_the_edge_stands_in_both_forms",
        ),
    ),
    Principle(
        "S2-6",
        "Over a portfolio the edge is shown by its 10th, 50th and 90th percentiles.",
        shown_by(
            "tests/unit/desk/test_walkaway.py::test_where_the_other_side_is_unknown_the_edge_is_an_interval",
        ),
    ),
    Principle(
        "S2-7",
        "A deal is bad below its walk-away value and lukewarm up to 1.1 times it: against 45, a "
        "value of 48 (1.067) is lukewarm, and 44 is bad with the advice to walk.",
        shown_by(
            "tests/unit/core/walkaway/test_reservation.py::test_lukewarm_and_bad_deals",
            "tests/unit/desk/test_walkaway.py::test_a_table_below_walking_away_brings_words_for_leaving",
        ),
    ),
    Principle(
        "S2-8",
        "One more alternative has a price: uniform on 0 to 100 with a search cost of 8, one to "
        "three are worth 42.0, 52.8 and 56.76, so that the third adds 3.96 and moves a Nash "
        "split by 1.98.",
        shown_by(
            "tests/golden/test_walkaway_scenarios.py::test_one_more_option_buys_half_of_it_or_nothing",
            "tests/unit/core/walkaway/test_golden_numbers.py::test_one_more_option_and_what_it_buys",
            "tests/unit/core/walkaway/test_optionality.py::test_more_of_the_same_adds_less_and_less",
            "tests/unit/core/walkaway/test_optionality.py::test_one_more_and_what_it_does_to_the_price",
        ),
    ),
    Principle(
        "S2-9",
        "A pipeline becomes a walk-away value by optimal search: three prospects are worth "
        "30.84 thousand, not the 48 of summed expectations.",
        shown_by(
            "tests/golden/test_walkaway_scenarios.py::test_a_hostile_refusal_is_not_free_and_says_what_comes_next",
            "tests/integration/test_cli_walkaway.py::test_a_pipeline_makes_walking_away_worth_more",
            "tests/unit/core/walkaway/odds/test_fit.py::test_the_stage_counts_when_history_says_how_far_lost_deals_came",
            "tests/unit/core/walkaway/test_from_pipeline.py::test_an_open_deal_is_an_alternative_with_chance_worth_cost_and_time",
            "tests/unit/core/walkaway/test_golden_numbers.py::test_the_pipeline_is_worth_its_search_and_not_its_sum",
            "tests/unit/core/walkaway/test_instead.py::test_own_alternatives_and_other_deals_are_one_search",
            "tests/unit/core/walkaway/test_of_deal.py::test_it_does_not_matter_where_a_prospect_stands",
        ),
    ),
    Principle(
        "S2-10",
        "Alternatives to open next are ordered by their index: C (60), A (50), B (36).",
        shown_by(
            "tests/golden/test_walkaway_scenarios.py::test_a_hostile_refusal_is_not_free_and_says_what_comes_next",
            "tests/golden/test_walkaway_scenarios.py::test_the_lease_is_worth_signing_up_to_what_the_locations_allow",
            "tests/golden/test_walkaway_scenarios.py::test_two_commands_say_the_same_of_every_example",
            "tests/unit/core/walkaway/test_golden_numbers.py::test_the_pipeline_is_worth_its_search_and_not_its_sum",
        ),
    ),
    Principle(
        "S2-11",
        "In the lease scenario the highest rent worth signing falls from 11,000.00 to 10,563.82 "
        "once three other locations are in reach.",
        shown_by(
            "tests/golden/test_scenarios.py::test_the_lease_knows_the_highest_rent_worth_signing",
            "tests/golden/test_walkaway_scenarios.py::test_the_lease_is_worth_signing_up_to_what_the_locations_allow",
            "tests/integration/test_documents_examples.py::test_lease_has_the_numbers_of_its_scenario",
            "tests/unit/core/walkaway/test_golden_numbers.py::test_lease_renewal_with_more_and_more_locations",
            "tests/unit/core/walkaway/test_of_deal.py::test_the_lease_by_the_number_of_locations",
        ),
    ),
    Principle(
        "S2-12",
        "Written procedures lower the loss from the departure of a key person from 80,000 to "
        "31,250.",
        shown_by(
            "tests/golden/test_walkaway_scenarios.py::test_without_instructions_the_raise_is_paid_and_they_are_worth_writing",
            "tests/unit/core/walkaway/test_golden_numbers.py::test_pat_leaves",
            "tests/unit/core/walkaway/test_of_deal.py::test_cover_that_is_prepared_limits_the_loss",
            "tests/unit/core/walkaway/test_optionality.py::test_written_instructions_are_worth_writing",
        ),
    ),
    Principle(
        "S2-13",
        "Partial cover is a parameter: a cover of half halves the vacancy loss of the month it "
        "covers.",
        shown_by(
            "tests/golden/test_walkaway_scenarios.py::test_without_instructions_the_raise_is_paid_and_they_are_worth_writing",
            "tests/unit/core/walkaway/test_golden_numbers.py::test_pat_leaves",
            "tests/unit/core/walkaway/test_of_deal.py::test_cover_that_is_prepared_limits_the_loss",
        ),
    ),
    Principle(
        "S2-14",
        "More alternatives are worth more, each adding less than the one before (42.0, 10.8, "
        "3.96), and never more in all than the index of 60.",
        shown_by(
            "tests/unit/core/walkaway/test_optionality.py::test_more_of_the_same_adds_less_and_less",
            "tests/unit/core/walkaway/test_reservation.py::test_more_options_help_ever_less_and_never_beyond_the_index",
        ),
    ),
    Principle(
        "S2-15",
        "After a hostile refusal (tension 0.798) cuts the chance from .30 to .02, below the "
        "break-even of 0.025, pursuit stops and C, A, B come next.",
        shown_by(
            "tests/golden/test_walkaway_scenarios.py::test_a_hostile_refusal_is_not_free_and_says_what_comes_next",
            "tests/golden/test_walkaway_scenarios.py::test_the_hostile_message_is_answered_without_an_offer",
        ),
    ),
    Principle(
        "S2-16",
        "The phrase that lets someone go in calm scores tension 0 and concession 0.",
        shown_by(
            "tests/golden/test_walkaway_scenarios.py::test_with_instructions_pat_may_go",
            "tests/unit/desk/test_walkaway.py::test_leaving_is_calm_and_free_and_says_nothing_of_ours",
        ),
    ),
    Principle(
        "S2-17",
        "A stand-in is valued by the time it covers, half of the first month in the staffing "
        "scenario.",
        shown_by(
            "tests/golden/test_walkaway_scenarios.py::test_without_instructions_the_raise_is_paid_and_they_are_worth_writing",
            "tests/unit/core/walkaway/test_golden_numbers.py::test_pat_leaves",
            "tests/unit/core/walkaway/test_of_deal.py::test_cover_that_is_prepared_limits_the_loss",
        ),
    ),
    Principle(
        "S2-18",
        "Ways to gain alternatives are ranked by value over cost: procedures that cost 12,000 "
        "and gain 16,477.27 leave 4,477.27 and are advised.",
        shown_by(
            "tests/golden/test_walkaway_scenarios.py::test_without_instructions_the_raise_is_paid_and_they_are_worth_writing",
            "tests/unit/core/walkaway/test_golden_numbers.py::test_pat_leaves",
            "tests/unit/core/walkaway/test_optionality.py::test_actions_are_ranked_by_what_they_add_per_cost",
            "tests/unit/core/walkaway/test_optionality.py::test_written_instructions_are_worth_writing",
            "tests/unit/desk/test_walkaway.py::test_what_could_be_created_is_ranked_by_what_it_adds_per_cost",
        ),
    ),
    Principle(
        "S2-19",
        "Whenever a deal is worth less than the walk-away value, walking away is among the "
        "actions, with a courteous text of autonomy at least .5.",
        shown_by(
            "tests/golden/test_walkaway_scenarios.py::test_with_instructions_pat_may_go",
            "tests/unit/core/language/test_wording.py::test_walking_away_is_courteous_free_and_without_an_offer",
            "tests/unit/core/trade/test_answers.py::test_below_the_walkaway_value_leaving_is_among_the_answers",
            "tests/unit/desk/test_walkaway.py::test_a_table_below_walking_away_brings_words_for_leaving",
            "tests/unit/desk/test_walkaway.py::test_leaving_is_calm_and_free_and_says_nothing_of_ours",
        ),
    ),
    Principle(
        "S2-20",
        "No tactic is suggested before the walk-away value is set or declared unknown.",
        shown_by(
            "tests/integration/test_cli_walkaway.py::test_the_price_comes_before_walking_away_and_both_before_anything_else",
        ),
    ),
    Principle(
        "S2-21",
        "One sentence explains the edge and names the amounts that both sides have at stake.",
        shown_by(
            "tests/unit/core/walkaway/test_edge.py::test_the_sentence_names_both_stakes",
            "tests/unit/desk/test_walkaway.py::test_one_sentence_names_what_both_have_at_stake",
        ),
    ),
    # S3: Deal discovery (K. Christian and J. Cutter)
    Principle(
        "S3-1",
        "Only packages that leave both sides an expected net of at least 0 are proposed, as far as "
        "the other side's alternative is known, and both gains are shown.",
        shown_by(
            "tests/property/test_laws.py::test_no_answer_breaks_a_law",
            "tests/unit/desk/test_reply_buyer.py::test_a_counter_asks_for_what_we_miss_and_no_more_than_they_may_bear",
            "tests/unit/desk/test_reply_buyer.py::test_who_would_be_worse_off_than_without_us_is_proposed_nothing",
        ),
    ),
    Principle(
        "S3-2",
        "The chance that a deal exists and its expected surplus are computed (0.841345 and "
        "10.8332 in the worked cases), and the best question is worth 4.0.",
        shown_by(
            "tests/golden/test_walkaway_scenarios.py::test_the_discovery_of_the_examples",
            "tests/unit/core/walkaway/test_discovery.py::test_is_there_a_deal_and_what_is_the_next_question_worth",
            "tests/unit/core/walkaway/test_zone.py::test_a_question_of_accuracy_eight_in_ten_is_worth_four",
            "tests/unit/core/walkaway/test_zone.py::test_the_zone_of_two_normal_limits_is_the_worked_one",
            "tests/unit/desk/test_discover.py::test_the_chance_of_a_deal_and_its_surplus_are_the_worked_ones",
        ),
    ),
    Principle(
        "S3-3",
        "Pursuit goes on while chance times margin exceeds the cost: +3,800 at a chance of .35, "
        "but −1,800 at .15, where the advice is to call it no fit.",
        shown_by(
            "tests/golden/test_walkaway_scenarios.py::test_an_honest_no_is_worded_where_going_on_does_not_pay",
            "tests/golden/test_walkaway_scenarios.py::test_the_discovery_of_the_examples",
            "tests/golden/test_walkaway_scenarios.py::test_two_commands_say_the_same_of_every_example",
            "tests/unit/core/walkaway/test_golden_numbers.py::test_go_on_or_say_that_it_does_not_fit",
            "tests/unit/desk/test_discover.py::test_going_on_or_an_honest_no",
        ),
    ),
    Principle(
        "S3-4",
        "Questions are ranked by expected value less cost: one of accuracy .8 worth 4.0 comes "
        "before one worth 1.2, and one worth 0 is not asked.",
        shown_by(
            "tests/golden/test_walkaway_scenarios.py::test_the_discovery_of_the_examples",
            "tests/unit/core/walkaway/test_discovery.py::test_questions_are_ranked_by_what_they_tell_less_what_they_cost",
            "tests/unit/core/walkaway/test_zone.py::test_a_coin_toss_is_not_worth_asking",
            "tests/unit/core/walkaway/test_zone.py::test_a_question_of_accuracy_eight_in_ten_is_worth_four",
            "tests/unit/desk/test_discover.py::test_questions_are_ranked_by_what_their_answer_is_worth_less_its_cost",
        ),
    ),
    Principle(
        "S3-5",
        "A pressing draft with a closing-day discount scores tension 0.613 and concession 0.593 "
        "and is blocked.",
        shown_by(
            "tests/property/test_language_wording.py::test_every_worded_answer_may_leave",
            "tests/unit/core/language/test_checks.py::test_the_texts_of_the_reply_rules",
        ),
    ),
    Principle(
        "S3-6",
        "A prospect without known authority or need stays unqualified, and no proposal is "
        "generated.",
        shown_by(
            "tests/unit/desk/test_discover.py::test_without_authority_or_need_there_is_no_proposal",
            "tests/unit/desk/test_reply_advice.py::test_a_deal_without_a_word_of_discovery_is_answered_as_ever",
            "tests/unit/desk/test_reply_advice.py::test_an_open_choice_is_a_proposal_too",
            "tests/unit/desk/test_reply_advice.py::test_who_is_not_qualified_gets_no_proposal_but_a_question",
        ),
    ),
    Principle(
        "S3-7",
        "The first sentence of a proposal holds the goal that the buyer has stated.",
        shown_by(
            "tests/unit/core/language/test_wording.py::test_dropping_the_rope_leaves_the_choice_and_keeps_the_price",
        ),
    ),
    Principle(
        "S3-8",
        "Who proposes a clause changes how it is seen: worth 10 to the buyer, it counts 4.889 "
        "as our offer, 8.889 under a neutral standard and 10 as their own idea.",
        shown_by(
            "tests/golden/test_answers_to_objections.py::test_frames_that_keep_the_value_pass_and_boasts_do_not",
            "tests/unit/core/language/test_framing.py::test_what_ten_is_worth_in_each_frame",
        ),
    ),
    Principle(
        "S3-9",
        "Each give is framed by the buyer's criterion, a neutral one, a choice of two or more, "
        "or an ask of theirs before it; a bare offer of ours is flagged.",
        shown_by(
            "tests/golden/test_answers_to_objections.py::test_frames_that_keep_the_value_pass_and_boasts_do_not",
            "tests/unit/core/language/test_framing.py::test_our_own_idea_is_handed_to_their_measure",
            "tests/unit/core/language/test_framing.py::test_the_frame_that_keeps_most_is_chosen",
            "tests/unit/desk/test_reply_words.py::test_offers_worth_the_same_to_us_stand_in_one_letter",
        ),
    ),
    Principle(
        "S3-10",
        "A statement of ours moves the buyer's belief less (weight .4889) than evidence from a "
        "third party (.8889).",
        later("needs the counterpart's beliefs"),
    ),
    Principle(
        "S3-11",
        "A question about a shared goal scores as more collaborative than a demand for a "
        "signature.",
        later("needs the linter"),
    ),
    Principle(
        "S3-12",
        "The math sheet lists our own gain too.",
        later("no test of its own yet"),
    ),
    Principle(
        "S3-13",
        "The assurance that no advantage is being taken is allowed once in a conversation, and "
        "only with a concrete act linked to it.",
        later("needs the linter"),
    ),
    Principle(
        "S3-14",
        "The opener makes refusing easy: it holds a permission marker and scores autonomy 0.939.",
        shown_by(
            "tests/unit/core/language/test_wording_mail.py::test_the_first_answer_makes_a_no_easy_and_brings_the_words_for_it",
        ),
    ),
    Principle(
        "S3-15",
        "For a buyer marked as averse to risk the menu has at least one reversible option, with "
        "its cost to us.",
        later("no test of its own yet"),
    ),
    Principle(
        "S3-16",
        "Phrases that allow a no score tension 0 and autonomy of at least .9.",
        shown_by(
            "tests/unit/core/language/test_wording_mail.py::test_the_first_answer_makes_a_no_easy_and_brings_the_words_for_it",
        ),
    ),
    Principle(
        "S3-17",
        "The permission opener is not used a second time with the same buyer.",
        shown_by(
            "tests/unit/core/language/test_wording_mail.py::test_the_same_reader_gets_that_opener_once",
        ),
    ),
    Principle(
        "S3-18",
        "The phrase that leaves the fit open scores autonomy 0.632 and tension 0.",
        shown_by(
            "tests/unit/core/language/test_wording_mail.py::test_the_first_answer_makes_a_no_easy_and_brings_the_words_for_it",
        ),
    ),
    Principle(
        "S3-19",
        "When the chance of a deal times its expected margin is below the cost of pursuit, the "
        "draft is a note of no fit and not a pitch.",
        shown_by(
            "tests/golden/test_walkaway_scenarios.py::test_an_honest_no_is_worded_where_going_on_does_not_pay",
            "tests/golden/test_walkaway_scenarios.py::test_the_hostile_message_is_answered_without_an_offer",
            "tests/unit/desk/test_discover.py::test_going_on_or_an_honest_no",
        ),
    ),
    Principle(
        "S3-20",
        "An honest no keeps value: the position of a referrer is worth 183.9, that of a "
        "stranger 129.3.",
        later("needs the learning room"),
    ),
    Principle(
        "S3-21",
        "A signature toward which the buyer began less than 10 % of the steps is marked "
        "LOW_QUALITY_YES.",
        later("needs the rapport room"),
    ),
    Principle(
        "S3-22",
        "Recommendations count the position that follows: pushing wins the first year, 16.8 to "
        "15.6, and loses 189.4 to 242.2.",
        later("needs the learning room"),
    ),
    Principle(
        "S3-23",
        "The value of a position is shown at one, two and ten years: for a customer 60.0, 106.4 "
        "and 276.0.",
        later("needs the learning room"),
    ),
    Principle(
        "S3-24",
        "A draft that declines gives a reason and a next step, at autonomy of at least .5 and "
        "concession 0.",
        later("needs the linter's scores and the fact store"),
    ),
    Principle(
        "S3-25",
        "Tension fades with a half-life of seven days (.80 becomes .40), while the value of the "
        "position stays.",
        later("needs the learning room"),
    ),
    Principle(
        "S3-26",
        "A style passes when winning, losing and drawing all leave us above the 129.3 of "
        "before: dropping the rope (364.1, 199.4, 183.9) passes, pushing (101.7 when lost) "
        "fails.",
        later("needs the learning room"),
    ),
    Principle(
        "S3-27",
        "The higher expected value outranks the higher chance of winning: 242.2 at .26 comes "
        "before 189.4 at .35.",
        later("needs the learning room"),
    ),
    Principle(
        "S3-28",
        "Experiments have a budget of 20 % of pipeline value; one that would take it to 21 % is "
        "refused.",
        later("needs the learning room"),
    ),
    Principle(
        "S3-29",
        "An experiment arm that lacks its name, hypothesis, metric or stop rule is rejected.",
        later("needs the learning room"),
    ),
    Principle(
        "S3-30",
        "A deal cannot be closed as lost without the tactic, what failed and the next change.",
        shown_by(
            "tests/unit/core/ledger/test_moves.py::test_a_loss_carries_its_lesson",
        ),
    ),
    Principle(
        "S3-31",
        "Evidence moves the estimate in plain sight: 6 of 12 on a prior mean of .30 with "
        "strength 20 becomes 0.375.",
        later("needs the learning room"),
    ),
    Principle(
        "S3-32",
        "The strength and source of a prior are shown, and own data outweigh it: after 40 "
        "trials they carry 40/60 of the weight.",
        later("needs the learning room"),
    ),
    Principle(
        "S3-33",
        "A failed attempt with a registered next change is FAILED_FORWARD; with none within 14 "
        "days it is LOST.",
        later("needs the learning room"),
    ),
    Principle(
        "S3-34",
        "A failure is good when it improves the position: +70.1 after losing with the rope "
        "dropped, negative after a lost push.",
        later("needs the learning room"),
    ),
    Principle(
        "S3-35",
        "A retrospective note holds a fact, an interpretation and a next step; without the fact "
        "it is rejected.",
        later("needs the learning room"),
    ),
    Principle(
        "S3-36",
        "A manager's view leaves losses inside registered experiments out of the skill score "
        "and lists them apart.",
        later("needs the learning room"),
    ),
    Principle(
        "S3-37",
        "Eight or more losses with one tactic, at a chance of .8 or more that it is below the "
        "base rate, are flagged as stagnation.",
        later("needs the learning room"),
    ),
    Principle(
        "S3-38",
        "Experiments may be looked at whenever one likes; they conclude when the e-value "
        "reaches 20.",
        later("needs the learning room"),
    ),
    Principle(
        "S3-39",
        "An arm stops when the chance of being more than five points worse exceeds .95: 0 of 12 "
        "against 12 of 40 (0.9635) stops, 0 of 8 (0.9105) goes on.",
        later("needs the learning room"),
    ),
    Principle(
        "S3-40",
        "A decision that is open beyond its best time, with nothing new learned in the second "
        "half of that time, is flagged.",
        later("needs the learning room"),
    ),
    Principle(
        "S3-41",
        "A decision gets a clock from its economics: 4.605 hours in the worked case.",
        later("needs the learning room"),
    ),
    Principle(
        "S3-42",
        "When the clock has run out the default action is proposed, with what waiting until "
        "hour ten would cost (352.96).",
        later("needs the learning room"),
    ),
    Principle(
        "S3-43",
        "A failed phrase lowers the estimate of that phrase and of nothing else.",
        later("needs the learning room"),
    ),
    Principle(
        "S3-44",
        "The arm that follows a failed one differs from it in exactly one field.",
        later("needs the learning room"),
    ),
    Principle(
        "S3-45",
        "A failure without preparation, without a hypothesis or over budget does not count as "
        "licensed.",
        later("needs the learning room"),
    ),
    Principle(
        "S3-46",
        "The experience score is the mean of response time, promises kept, questions answered "
        "and autonomy: 1, .8, .5 and .7 give .75.",
        later("needs the rapport room"),
    ),
    Principle(
        "S3-47",
        "Base rates are watched for drift: a win rate that goes from .30 to .18 over the last "
        "50 deals is flagged once the e-value against .30 reaches 20.",
        later("needs the learning room"),
    ),
    Principle(
        "S3-48",
        "Levers of 24 categories are ranked by gain over cost: response time 40, trades 25, "
        "discovery 20, templates 10, CRM fields 3.33.",
        later("needs the learning room"),
    ),
    Principle(
        "S3-49",
        "Activity is judged by its margin per day: 60 prepared calls (1,439.10) beat 500 dials "
        "(765.00).",
        later("needs the learning room"),
    ),
    Principle(
        "S3-50",
        "Past refusals never raise the estimated chance of the next yes, ten in a row included.",
        later("needs the learning room"),
    ),
    Principle(
        "S3-51",
        "Doubling conversion is advised over doubling dials: both double the margin, and the "
        "dials cost extra.",
        later("needs the learning room"),
    ),
    Principle(
        "S3-52",
        "An activity target beyond capacity is flagged, and its yield compared with fewer "
        "prepared calls.",
        later("needs the learning room"),
    ),
    Principle(
        "S3-53",
        "The smallest pipeline for a target is found: 95 % of the limit of 60 is 57, which "
        "three alternatives (56.76) miss and four (58.445) reach.",
        shown_by(
            "tests/unit/core/walkaway/test_reservation.py::test_how_many_alternatives_a_target_needs",
        ),
    ),
    Principle(
        "S3-54",
        "The balance of you and we in a draft is measured: 9 to 3 is .75, and below .5 is flagged.",
        later("needs the linter"),
    ),
    Principle(
        "S3-55",
        "A proposal waits until five of seven discovery fields are known, or until every open "
        "question costs more than it is worth.",
        later("needs deal discovery"),
    ),
    Principle(
        "S3-56",
        "Urgency brought up before trust raises a warning.",
        later("needs the linter"),
    ),
    Principle(
        "S3-57",
        "Asking for a signature today is counted as one forced close, with autonomy 0.",
        shown_by(
            "tests/golden/lint/test_quality.py::test_asking_for_a_signature_today_closes_by_force",
        ),
    ),
    Principle(
        "S3-58",
        "Without data the buyer is assumed to have an alternative: its value is a distribution "
        "and never minus infinity.",
        later("no test of its own yet"),
    ),
    Principle(
        "S3-59",
        "A proposal lists at least one item that the named competitor lacks, or says that there "
        "is none.",
        later("needs the linter's scores and the fact store"),
    ),
    Principle(
        "S3-60",
        "At most three equal offers are shown, and one of them is marked as recommended.",
        later("no test of its own yet"),
    ),
    Principle(
        "S3-61",
        "At equal price and scope the better experience tips the choice: an advantage of .5 on "
        "a scale of 1 gives .6225.",
        later("needs the counterpart's beliefs"),
    ),
    Principle(
        "S3-62",
        "Effort shares are judged by stage: on the way to a commitment the buyer should carry "
        "at least 51 %.",
        later("needs the rapport room"),
    ),
    Principle(
        "S3-63",
        "The rep should start more of the exchanges with the manager than the manager does: 11 "
        "of 20 is 0.55, at or above .51.",
        later("needs the rapport room"),
    ),
    Principle(
        "S3-64",
        "The automated share of preparation is reported: 54 of 60 minutes is 0.90.",
        later("needs the rapport room"),
    ),
    Principle(
        "S3-65",
        "Nothing is sent without the id of the person who approved it.",
        later("nothing is sent yet: replies are texts to copy"),
    ),
    Principle(
        "S3-66",
        "The brief before a call fits one page: goal, asks, gives, walk-away value, edge, three "
        "questions and two phrases.",
        later("needs the brief"),
    ),
    Principle(
        "S3-67",
        "Time spent selling is reported as a share of the day: 5.2 of 8 hours is .65.",
        later("needs the rapport room"),
    ),
    Principle(
        "S3-68",
        "A positive reply becomes a task within five minutes, an out-of-office note becomes none.",
        later("needs the full reader"),
    ),
    Principle(
        "S3-69",
        "The completeness of a call card is reported with the missing field named: 7 of 8 is .875.",
        later("needs the rapport room"),
    ),
    Principle(
        "S3-70",
        "Within 24 hours of a loss a request for feedback is drafted.",
        later("needs the learning room"),
    ),
    Principle(
        "S3-71",
        "Coaching follows the same threshold: the person coached starts at least 51 % of the "
        "exchanges.",
        later("needs the rapport room"),
    ),
    Principle(
        "S3-72",
        "Feedback has three fields, the state, the goal and the next step, and no praise "
        "wrapped around them.",
        later("needs the learning room"),
    ),
    Principle(
        "S3-73",
        "At nine touches of ours to one of theirs (.90) the state is WAIT.",
        later("needs the rapport room"),
    ),
    Principle(
        "S3-74",
        "In WAIT no outgoing touch is queued; policy may allow one scheduled check-in.",
        later("needs the rapport room"),
    ),
    Principle(
        "S3-75",
        "A touch that would take our share above .90 is refused with the reason.",
        later("needs the rapport room"),
    ),
    Principle(
        "S3-76",
        "Wanting the deal more than the other side does is warned of: 100 at stake for us and "
        "60 for them is an edge of −.25.",
        shown_by(
            "tests/unit/core/walkaway/test_edge.py::test_wanting_it_more_is_a_warning",
        ),
    ),
    Principle(
        "S3-77",
        "Our share of the effort is green from .10 to .49.",
        later("needs the rapport room"),
    ),
    Principle(
        "S3-78",
        "The buyer's share has a threshold per stage (.10 to discover, .40 to propose, .51 to "
        ".60 to commit), so that .35 while proposing is amber.",
        later("needs the rapport room"),
    ),
    Principle(
        "S3-79",
        "Three or more unanswered touches, or a discount that nobody asked for, are flagged as "
        "desperation.",
        later("needs the rapport room"),
    ),
    Principle(
        "S3-80",
        "After a clear no the next draft holds no offer; it thanks and leaves the door open.",
        shown_by(
            "tests/unit/core/language/test_wording.py::test_walking_away_is_courteous_free_and_without_an_offer",
        ),
    ),
    Principle(
        "S3-81",
        "While chasing, a draft with a give that nobody asked for is blocked, at a concession "
        "score of at least .5.",
        shown_by(
            "tests/unit/core/language/test_checks.py::test_the_texts_of_the_reply_rules",
        ),
    ),
    Principle(
        "S3-82",
        "Bait discounts are charged with the retention they cost: 10,500 against 10,560 in the "
        "first year, 21,000 against 46,464 over the lifetime.",
        later("needs the learning room"),
    ),
    Principle(
        "S3-83",
        "A share of ours below .10 is marked ORDER_TAKER.",
        later("needs the rapport room"),
    ),
    Principle(
        "S3-84",
        "At near balance (our share .49) proof goes on being suggested.",
        later("needs the rapport room"),
    ),
    Principle(
        "S3-85",
        "A package with gives and no gets is never issued as a negotiation.",
        shown_by(
            "tests/property/test_language_wording.py::test_every_worded_answer_may_leave",
            "tests/property/test_laws.py::test_no_answer_breaks_a_law",
            "tests/unit/core/language/test_wording.py::test_gives_without_gets_have_no_words",
        ),
    ),
    # S4: Concessions are not negotiation (A. Iannarino)
    Principle(
        "S4-1",
        "Gives and gets decide the class: both make a NEGOTIATION, gives alone a CONCESSION, "
        "gets alone an ASK, neither is TALK.",
        shown_by(
            "tests/property/test_laws.py::test_no_answer_breaks_a_law",
            "tests/unit/core/ledger/test_books.py::test_gives_and_gets_decide_what_a_deal_is",
            "tests/unit/core/trade/test_exchange.py::test_what_an_exchange_is",
        ),
    ),
    Principle(
        "S4-2",
        "A price cut of 10 % with nothing else changed is a CONCESSION that costs 32,570.30.",
        shown_by(
            "tests/unit/core/language/test_scores.py::test_a_give_without_a_condition_is_a_concession",
            "tests/unit/core/value/test_valuation.py::test_a_bare_discount_is_a_concession_with_its_whole_cost",
        ),
    ),
    Principle(
        "S4-3",
        "The ratio of gets to gives is counted in our value and passes at exactly 1: gets of "
        "9,000 and 3,000 for a give of 12,000 pass, 11,999 in all fails.",
        shown_by(
            "tests/property/test_ledger_laws.py::test_a_trade_exists_exactly_when_the_gets_cover_the_gives",
            "tests/unit/core/ledger/test_moves.py::test_equal_value_is_a_trade_and_a_cent_less_is_not",
            "tests/unit/core/trade/test_answers.py::test_the_risk_is_taken_for_more_than_it_costs",
            "tests/unit/core/trade/test_search.py::test_a_ratio_limit_as_a_resource",
            "tests/unit/core/trade/test_worked_numbers.py::test_equal_value_passes_and_less_does_not",
        ),
    ),
    Principle(
        "S4-4",
        "An ask opens a negotiation record with its time; a message of thanks opens none.",
        shown_by(
            "tests/unit/core/language/reading/test_reader.py::test_an_ask_opens_a_negotiation_and_thanks_do_not",
            "tests/unit/core/trade/test_answers.py::test_without_an_ask_nothing_is_offered",
            "tests/unit/desk/test_reply_words.py::test_a_hostile_message_without_an_ask_is_heard_calmly",
        ),
    ),
    Principle(
        "S4-5",
        "A price ask brings at least three trades within a second.",
        shown_by(
            "tests/golden/test_scenarios.py::test_the_renewal_mail_finds_three_trades",
        ),
    ),
    Principle(
        "S4-6",
        "Drafts put an ask down to duty toward the buyer's own firm, never to greed.",
        shown_by(
            "tests/unit/core/language/test_wording_mail.py::test_what_worries_them_is_heard",
        ),
    ),
    Principle(
        "S4-7",
        "The vague promise to look into what is possible scores concession 0.777, is blocked, "
        "and becomes a YES-IF or a NO-BUT.",
        shown_by(
            "tests/golden/lint/test_quality.py::test_the_verdicts_of_the_reply_rules",
            "tests/property/test_language_wording.py::test_every_worded_answer_may_leave",
            "tests/unit/core/language/test_checks.py::test_the_texts_of_the_reply_rules",
        ),
    ),
    Principle(
        "S4-8",
        "Signalling that there is room raises the discount the buyer expects: a prior mean of 2 "
        "% becomes 3.5 % when half the weight moves to 5 % or more.",
        later("needs the counterpart's beliefs"),
    ),
    Principle(
        "S4-9",
        "A discount that nothing came back for marks the value of its line as conceded.",
        shown_by(
            "tests/unit/core/ledger/test_books.py::test_what_nothing_came_back_for_is_marked_as_conceded",
        ),
    ),
    Principle(
        "S4-10",
        "A concession sets a precedent: 10,000 now, with renewal .9, carry-over .8 and 10 % a "
        "year, costs 28,947.37 in all.",
        shown_by(
            "tests/unit/core/ledger/test_precedents.py::test_what_is_given_yearly_comes_back_yearly",
            "tests/unit/core/value/test_formulas.py::test_a_concession_teaches_to_ask_again",
        ),
    ),
    Principle(
        "S4-11",
        "The status log tells peers from pawns: an escalation adds one pawn event, a YES-IF on "
        "the spot one peer event.",
        shown_by(
            "tests/unit/core/ledger/test_tracked.py::test_asking_the_manager_is_a_pawns_move_and_yes_if_a_peers",
        ),
    ),
    Principle(
        "S4-12",
        "Within authority an ask is decided without approval; beyond it there is one step of "
        "escalation, with the math sheet.",
        later("no test of its own yet"),
    ),
    Principle(
        "S4-13",
        "Running to the manager is found in a draft (two markers in the worked sentence) and "
        "scores concession 0.835.",
        shown_by(
            "tests/golden/lint/test_quality.py::test_the_verdicts_of_the_reply_rules",
            "tests/unit/core/language/test_checks.py::test_the_texts_of_the_reply_rules",
        ),
    ),
    Principle(
        "S4-14",
        "An approver decides with the same walk-away value as the rep; the manager's quota gap "
        "does not enter.",
        later("no test of its own yet"),
    ),
    Principle(
        "S4-15",
        "Untraded gives are summed per quarter, with the five largest deals.",
        shown_by(
            "tests/golden/test_audit_example.py::test_what_was_conceded_adds_up",
            "tests/unit/core/ledger/test_leakage.py::test_untraded_gives_by_quarter_with_the_five_largest_deals",
        ),
    ),
    Principle(
        "S4-16",
        "A halved ask is still a concession when nothing comes back: 6 % costs 19,542.18, with "
        "precedent 39,954.90, at a ratio of 0.",
        shown_by(
            "tests/golden/test_audit_example.py::test_the_managers_six_percent_is_a_concession_with_its_precedent",
            "tests/golden/test_scenarios.py::test_six_percent_is_a_concession_and_the_lock_pays_for_less",
            "tests/integration/test_cli_books.py::test_the_managers_six_percent_is_a_concession_with_its_precedent",
            "tests/unit/core/ledger/test_leakage.py::test_the_managers_six_percent_is_a_halved_ask_and_a_concession",
            "tests/unit/core/ledger/test_precedents.py::test_six_percent_for_nothing_costs_what_its_renewals_cost_too",
            "tests/unit/core/trade/test_answers.py::test_six_percent_is_still_a_concession_and_what_would_pay_for_it",
            "tests/unit/desk/audit/test_audit_links.py::test_a_reduced_number_is_still_a_concession_and_names_who_allowed_it",
        ),
    ),
    Principle(
        "S4-17",
        "An ask with a threat or deadline and no offer is HOSTAGE; the worked message scores "
        "tension 0.889.",
        shown_by(
            "tests/unit/core/language/reading/test_reader.py::test_an_ask_with_a_threat_and_no_offer_takes_the_deal_hostage",
        ),
    ),
    Principle(
        "S4-18",
        "An internal request for 8 % is answered with three trades for the client and no "
        "approval form.",
        shown_by(
            "tests/integration/test_cli_contract.py::test_a_wish_for_a_discount_becomes_trades_for_the_client",
        ),
    ),
    Principle(
        "S4-19",
        "Shifting a risk onto us is recognised as an ask and priced, at 51,770.51 a year in the "
        "risk-shift deal.",
        shown_by(
            "tests/unit/core/value/test_golden_numbers.py::test_risk_shift_is_paid_for_by_a_markup_and_earlier_payment",
            "tests/unit/core/value/test_valuation.py::test_the_risk_shift_costs_what_its_sheet_says",
        ),
    ),
    Principle(
        "S4-20",
        "Gets that more than pay for a risk are found: a markup of 2 % and payment 15 days "
        "sooner bring 71,636.08, a ratio of 1.3837.",
        shown_by(
            "tests/golden/test_scenarios.py::test_the_risk_shift_is_paid_for",
            "tests/unit/core/trade/test_answers.py::test_the_risk_is_taken_for_more_than_it_costs",
            "tests/unit/core/value/test_golden_numbers.py::test_risk_shift_is_paid_for_by_a_markup_and_earlier_payment",
            "tests/unit/core/value/test_valuation.py::test_the_risk_shift_costs_what_its_sheet_says",
        ),
    ),
    Principle(
        "S4-21",
        "One page shows the math of a shifted risk: expected loss before and after, risk "
        "charge, administration, gets, the net of 19,865.57 and the break-even markup of 1.7257 "
        "%.",
        shown_by(
            "tests/unit/core/value/test_asked.py::test_the_risk_sheet_shows_every_step",
        ),
    ),
    Principle(
        "S4-22",
        "Rules of thumb stand beside exact figures and within 10 % of them: 986.30 and 929.07 "
        "for 30 days on 120,000 at 10 %.",
        shown_by(
            "tests/unit/core/value/test_asked.py::test_a_rule_of_thumb_stands_beside_the_exact_figure",
            "tests/unit/core/value/test_formulas.py::test_the_figure_in_the_head_is_within_ten_percent_of_the_exact_one",
        ),
    ),
    Principle(
        "S4-23",
        "Answers come from a closed set, a yes with its condition or a no with its alternative, "
        "and a hold besides; nothing else is ever issued.",
        shown_by(
            "tests/golden/lint/test_quality.py::test_the_verdicts_of_the_reply_rules",
            "tests/property/test_language_wording.py::test_every_worded_answer_may_leave",
            "tests/unit/core/language/test_wording.py::test_a_no_brings_another_way",
        ),
    ),
    Principle(
        "S4-24",
        "A no carries an alternative; one without is rejected.",
        shown_by(
            "tests/unit/core/language/test_wording.py::test_a_no_brings_another_way",
        ),
    ),
    Principle(
        "S4-25",
        "A hold needs a time and one of three reasons (outnumbered by specialists, facing a "
        "legal or procurement agent, missing data worth more than it costs); otherwise it is "
        "rejected.",
        shown_by(
            "tests/unit/core/language/test_wording.py::test_a_hold_says_why_and_until_when",
            "tests/unit/core/trade/test_answers.py::test_a_hold_needs_a_reason",
        ),
    ),
    Principle(
        "S4-26",
        "Each of the ten standard asks has limits and at least two gets that match it.",
        later("no test of its own yet"),
    ),
    Principle(
        "S4-27",
        "Gets are matched to the ask exactly: in the worked case the cheapest for the buyer are "
        "the longer term and introductions, and the Nash choice adds case study and earlier "
        "payment.",
        shown_by(
            "tests/unit/core/trade/test_worked_numbers.py::test_gets_that_cost_them_least",
            "tests/unit/core/trade/test_worked_numbers.py::test_gets_with_the_largest_product_of_gains",
        ),
    ),
    Principle(
        "S4-28",
        "In a deal above the threshold an introduction by the manager is suggested up to "
        "discovery and warned against at closing.",
        later("needs the room of stakeholders and approvals"),
    ),
    Principle(
        "S4-29",
        "Drafts are signed by the rep also when the manager attends.",
        shown_by(
            "tests/unit/core/language/test_wording.py::test_dropping_the_rope_leaves_the_choice_and_keeps_the_price",
        ),
    ),
    Principle(
        "S4-30",
        "Weights are kept per stakeholder (payment terms weigh more for the finance chief than "
        "for the user), and the menu holds something for each.",
        later("needs the room of stakeholders and approvals"),
    ),
    Principle(
        "S4-31",
        "Escalations and promises to come back later each count as one disengagement, shown per "
        "deal.",
        later("needs the ledger"),
    ),
    Principle(
        "S4-32",
        "Win rate and peer ratio stand side by side; a win with three concessions at a peer "
        "ratio of .25 is flagged.",
        shown_by(
            "tests/integration/test_audit.py::test_the_books_say_which_win_was_a_pawns",
            "tests/unit/core/ledger/test_leakage.py::test_wins_at_list_price_and_wins_as_a_pawn",
            "tests/unit/core/ledger/test_tracked.py::test_a_win_by_concessions_is_flagged",
        ),
    ),
    Principle(
        "S4-33",
        "Limits answer with a reason: the boundary itself is allowed, one cent beyond it "
        "escalates.",
        shown_by(
            "tests/integration/test_cli_lint.py::test_the_deal_knows_limits_choices_and_alternatives",
            "tests/property/test_laws.py::test_no_answer_breaks_a_law",
            "tests/unit/core/trade/test_search.py::test_the_limit_itself_is_allowed_and_a_cent_beyond_is_not",
        ),
    ),
    Principle(
        "S4-34",
        "An informal wish for a better number in plain mail is read as a price ask.",
        shown_by(
            "tests/unit/core/language/reading/test_reader.py::test_an_informal_wish_for_a_better_price",
        ),
    ),
    Principle(
        "S4-35",
        "Gives are told from trades with an F1 of at least .90 on the project's own 200 "
        "labelled sentences.",
        shown_by(
            "tests/golden/lint/test_quality.py::test_held_out_sentences_are_told_apart",
        ),
    ),
)
