"""How does a text sound? Small models, trained elsewhere, whose weights come with the package.

Each name is imported from its home when it is first used: the ranking models bring NumPy, the hint
on asks does without. What the type checker sees stands in ``__init__.pyi``.
"""

_HOMES = {
    "Models": "models",
    "TextRanking": "ranking",
    "Utterance": "inputs",
    "WeightsError": "errors",
}

__all__ = sorted(_HOMES)  # noqa: PLE0605


def __getattr__(name: str) -> object:
    """Import a public name from its home on first use."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(__import__(f"{__name__}.{_HOMES[name]}", fromlist=(name,)), name)
    globals()[name] = value
    return value
