"""What do people want to know about messages they have not read yet?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from giveget.core.language.listening import Dated, Heard, HeardConversation
from giveget.core.language.scores import Band
from giveget.core.terms import Ask, Deal
from giveget.doors.cli.pages.words import title_of
from giveget.doors.cli.paper.page import (
    Block,
    Card,
    Cell,
    Column,
    Fact,
    Facts,
    Notes,
    Page,
    Paragraph,
    Row,
    Table,
    Tone,
    Toned,
    some,
    texts,
)

_MOST_MESSAGES = 20  # of one conversation, the newest
_MOST_CONVERSATIONS = 60  # of a mailbox, those with most to answer
_SURE = 0.5
_LONGEST = 90  # characters of a quote
_TONES = {Band.CALM: Tone.QUIET, Band.STRAIN: Tone.CAREFUL, Band.PULL: Tone.BAD}


class Digest:
    """Takes conversations as they come and keeps what a page needs: one whole, or a line each."""

    def __init__(self, deal: Deal | None) -> None:
        self.deal = deal
        self.count = 0
        self._only: HeardConversation | None = None
        self._rows: list[tuple[tuple[int, int], Row]] = []
        self._totals = [0, 0, 0]  # asks, late ones, conversations in which both pull

    def take(self, heard: Iterable[HeardConversation]) -> None:
        """Take conversations in."""
        for one in heard:
            self.count += len(one.messages)
            asks = [ask for message in one.messages for ask in message.reading.asks]
            self._totals[0] += len(asks)
            self._totals[1] += sum(ask.late for ask in asks)
            self._totals[2] += one.is_tug_of_war
            self._only = one if not self._rows else None
            self._rows.append(((one.is_tug_of_war, len(one.open)), _row(one, self.deal)))

    def page(self) -> Page:
        """What was taken in."""
        if self._only is not None:
            return conversation_page(self._only, self.deal)
        ranked = sorted(self._rows, key=lambda row: row[0], reverse=True)
        asks, late, pulling = self._totals
        left = len(ranked) - _MOST_CONVERSATIONS
        more = f"{left:,} more conversations; --json has all of them" if left > 0 else ""
        return Page(
            title=f"{self.count:,} messages in {len(self._rows):,} conversations",
            blocks=some(
                Facts(
                    (
                        Fact("asks", f"{asks:,}", f"{late:,} of them late"),
                        Fact("both sides pull", f"{pulling:,}", "conversations"),
                    )
                ),
                Table(
                    name="conversation",
                    columns=(
                        Column("subject"),
                        Column("messages", is_number=True),
                        *texts("open", "tone"),
                    ),
                    rows=tuple(row for _, row in ranked[:_MOST_CONVERSATIONS]),
                ),
                Paragraph(Toned(more, Tone.QUIET)) if more else None,
            ),
        )


def _row(one: HeardConversation, deal: Deal | None) -> Row:
    worst = max((message.scores.tension for message in one.messages), default=0.0)
    band = next((m.scores.band for m in one.messages if m.scores.tension == worst), Band.CALM)
    tone: Cell = "both pull" if one.is_tug_of_war else band.value
    tone = Toned(str(tone), Tone.BAD if one.is_tug_of_war else _TONES[band])
    cells = (
        _short(one.conversation.subject, 40) or one.started_by,
        f"{len(one.messages):,}",
        ", ".join(_names(one.open, deal)),
        tone,
    )
    return Row("", cells)


def _names(names: Iterable[str], deal: Deal | None) -> list[str]:
    known = set() if deal is None else {term.id for term in deal.terms}
    return [
        title_of(deal, name) if deal is not None and name in known else name.replace("_", " ")
        for name in names
    ]


def conversation_page(one: HeardConversation, deal: Deal | None) -> Page:
    """Return what one conversation says, the newest message last."""
    left = max(0, len(one.messages) - _MOST_MESSAGES)
    shown = one.messages[left:]
    cards = (_card(message, number, deal) for number, message in enumerate(shown, start=left + 1))
    plural = "" if len(one.messages) == 1 else "s"
    return Page(
        title=one.conversation.subject or "message",
        subtitle=f"{len(one.messages):,} message{plural}",
        blocks=some(
            Facts(tuple(_whole(one, deal))),
            Paragraph(Toned(f"{left:,} earlier messages; --json has them", Tone.QUIET))
            if left
            else None,
            *cards,
        ),
    )


def _whole(one: HeardConversation, deal: Deal | None) -> Iterator[Fact]:
    if one.started_by and len(one.messages) > 1:
        yield Fact("began", one.started_by)
    if one.agreed:
        yield Fact("agreed", Toned(", ".join(_names(one.agreed, deal)), Tone.GOOD))
    if one.open:
        yield Fact("open", Toned(", ".join(_names(one.open, deal)), Tone.STRONG))
    if one.is_tug_of_war:
        note = f"{one.longest_pull} messages in a row"
        yield Fact("tug of war", Toned("both sides pull", Tone.BAD), note)


def _card(one: Heard, number: int, deal: Deal | None) -> Card:
    message, reading = one.entry.message, one.reading
    day = f"{message.date:%-d %B %Y}" if message.date else one.entry.dated
    title = ", ".join(part for part in (message.sender or "somebody", day) if part)
    return Card(
        name=f"message {number}",
        title=title + (" (quoted)" if one.is_quoted else ""),
        badges=tuple(_badges(one)),
        blocks=some(
            _asks(reading.asks, deal),
            Notes("offers", tuple(_quoted(o.quote, o.to or "") for o in reading.offers)),
            Notes(
                "objections",
                tuple(
                    _quoted(o.quote, "why? ask" if o.interest is None else o.interest.value)
                    for o in one.objections
                ),
            ),
            Notes("asks us", tuple(_quoted(said.quote) for said in reading.questions)),
            Notes("promises", tuple(_due(said) for said in one.promises)),
            Notes("deadlines", tuple(_due(said) for said in one.deadlines)),
            Notes("threats", tuple(_quoted(said.quote) for said in reading.threats)),
            Notes("about them", tuple(_quoted(fact.quote, fact.kind.value) for fact in one.facts)),
            Notes("ask back", reading.back_questions),
            Notes(
                "careful",
                tuple(f"{f.message}; {f.hint}" for f in (*message.findings, *reading.findings)),
            ),
        ),
    )


def _badges(one: Heard) -> Iterator[Cell]:
    band = one.scores.band
    yield Toned(band.value, _TONES[band])
    for act in one.reading.acts:
        yield act.value


def _asks(asks: tuple[Ask, ...], deal: Deal | None) -> Block:
    return Table(
        name="ask",
        columns=(*texts("they want", "to"), Column("sure", is_number=True)),
        rows=tuple(_ask(ask, deal) for ask in asks),
    )


def _ask(ask: Ask, deal: Deal | None) -> Row:
    name = _names([ask.term or ask.kind.value], deal)[0]
    is_sure = ask.confidence >= _SURE
    marks = [
        f"“{_short(ask.quote)}”",
        "late" if ask.late else "",
        "a threat or deadline, nothing offered" if ask.hostage else "",
    ]
    cells = (
        Toned(name, Tone.STRONG if is_sure else Tone.QUIET),
        ask.to or "not said",
        Toned(f"{ask.confidence:.0%}", Tone.PLAIN if is_sure else Tone.CAREFUL),
    )
    return Row("", cells, " · ".join(mark for mark in marks if mark))


def _due(said: Dated) -> str:
    if said.day is not None:
        return _quoted(said.quote, f"{said.day:%a %-d %b %Y}")
    return _quoted(said.quote, "which day?" if said.when else "")


def _quoted(quote: str, note: str = "") -> str:
    return f"“{_short(quote)}”" + (f": {note}" if note else "")


def _short(text: str, longest: int = _LONGEST) -> str:
    text = " ".join(text.split())
    return text if len(text) <= longest else f"{text[:longest].rsplit(' ', 1)[0]} …"
