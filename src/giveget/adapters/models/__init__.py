"""How does a text sound? Small models, trained elsewhere, whose weights come with the package.

Nothing is imported here: the ranking models bring NumPy, the hint on asks does without.
"""
