"""What is a rule of the linter?"""

from dataclasses import dataclass

from giveget.core.terms import Finding, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule of the linter.

    Args:
        code: stable, e.g. ``"GG101"``.
        family: stable name of the group it belongs to, e.g. ``"leak"``.
        name: stable name of what it finds, e.g. ``"leak_cost"``; the family where it is empty.
        severity: an error stops the text, a warning does not.
        title: what it finds, in a few words.
        why: what it costs when nobody finds it.
        hint: what to write instead.
        source: id of the principle or formula behind it.
        bad: a text that breaks it.
        good: a text that keeps it.
        needs_offer: whether it looks at the answer behind the text.
        needs_secrets: whether it compares with what must stay home.
        needs_deal: whether it is found only where the deal is known.
        needs_message: whether it is found only where the message that is answered is known.
        needs_hint: whether it is a reading by the model that comes with the package.
        is_fixable: whether ``--fix`` mends it without changing what the text says.
    """

    code: str
    family: str
    severity: Severity
    title: str
    why: str
    hint: str
    source: str
    bad: str
    good: str
    name: str = ""
    needs_offer: bool = False
    needs_secrets: bool = False
    needs_deal: bool = False
    needs_message: bool = False
    needs_hint: bool = False
    is_fixable: bool = False

    @property
    def slug(self) -> str:
        """The stable name of what it finds."""
        return self.name or self.family

    def found(self, message: str, start: int | None = None, end: int | None = None) -> Finding:
        """Return a finding of this rule for characters ``start`` to ``end``."""
        return Finding(
            code=self.code,
            severity=self.severity,
            message=message,
            hint=self.hint,
            start=start,
            end=end,
        )
