"""Can the playbook's own phrases be used, and may they leave?"""

from collections.abc import Iterator, Mapping
from string import Template

from giveget.core.language.phrases import DEFAULTS, PLACEHOLDERS, REQUIRED
from giveget.core.language.rules import rule
from giveget.core.language.tone import check_language
from giveget.core.language.wording.fill import placeholders
from giveget.core.terms import Finding, Where

# What stands for each placeholder while the language of a phrase is checked.
_SAMPLE: Mapping[str, str] = dict.fromkeys(PLACEHOLDERS, "this") | {
    "gives": "take 5% off the price",
    "gets": "commit to two years instead of one",
    "wishes": "10% off the price",
    "quoted": "you asked whether we could start earlier",
    "Quoted": "You asked whether we could start earlier",
    "question": "what matters most to you?",
    "price": "120,000 USD",
}


def check_phrases(
    phrases: Mapping[str, tuple[str, ...]], source: str = "playbook"
) -> tuple[Finding, ...]:
    """Return what is wrong with the phrases of a playbook, slot by slot.

    Args:
        phrases: variants per slot, as in the playbook.
        source: the file they come from, for the findings.

    Source: S0-32, S0-33.
    """
    return tuple(
        finding
        for slot, variants in phrases.items()
        for number, phrase in enumerate(variants)
        for finding in _check(slot, phrase, Where(source=source, field=f"phrases.{slot}.{number}"))
    )


def _check(slot: str, phrase: str, where: Where) -> Iterator[Finding]:
    names = placeholders(phrase)
    if slot not in DEFAULTS:
        yield _found("GG332", f"there is no slot {slot!r}", where)
    if names is None:
        yield _found("GG330", "a $ is followed by no name", where)
        return
    unknown = sorted(names - PLACEHOLDERS.keys())
    if unknown:
        yield _found("GG330", f"unknown: {', '.join(f'${name}' for name in unknown)}", where)
        return
    missing = sorted(REQUIRED.get(slot, frozenset()) - names)
    if missing:
        yield _found("GG331", f"missing: {', '.join(f'${name}' for name in missing)}", where)
    for finding in check_language(Template(phrase).substitute(_SAMPLE)):
        yield Finding(
            code=finding.code,
            severity=finding.severity,
            message=finding.message,
            hint=finding.hint,
            where=where,
        )


def _found(code: str, message: str, where: Where) -> Finding:
    made_by = rule(code)
    return Finding(
        code=code, severity=made_by.severity, message=message, hint=made_by.hint, where=where
    )
