"""From whose mouth does a proposal come, and what is it worth to them for that alone?

What the other side proposes is believed less, only because it comes from them. The shares are what
people believed of one proposal under three names (90, 80 and 44 percent): an upper bound of the
bias and a prior, no law.

Source: S3-8, S3-9, B6.9, GS-15; after Ross and Stillinger 1991.
"""

from collections.abc import Iterable
from enum import StrEnum

from giveget.core.language.offer import OfferView, ReplyKind


class Frame(StrEnum):
    """Whose idea a proposal is."""

    THEIRS = "their own criterion"
    NEUTRAL = "neutral standard"
    OURS = "our idea"


SHARES = {Frame.THEIRS: 1.0, Frame.NEUTRAL: 80 / 90, Frame.OURS: 44 / 90}
"""Share of its worth that a proposal keeps in each frame."""


def perceived(value: float, frame: Frame) -> float:
    """Return what something worth ``value`` to them seems worth in a frame, same unit."""
    return SHARES[frame] * value


def best_frame(frames: Iterable[Frame]) -> Frame:
    """Return the frame that keeps most; ours where there is none."""
    return max(frames, key=SHARES.__getitem__, default=Frame.OURS)


def frames_of(offer: OfferView) -> tuple[Frame, ...]:
    """Return the frames in which an answer can stand.

    It is theirs where it meets an ask of theirs, serves the goal they named, or leaves them the
    choice among packages; a stored fact with a source is a neutral standard.
    """
    is_theirs = offer.kind is ReplyKind.YES_IF or bool(offer.goal) or len(offer.choices) > 1
    frames = [Frame.OURS]
    if offer.reason is not None and offer.reason.source:
        frames.append(Frame.NEUTRAL)
    if is_theirs:
        frames.append(Frame.THEIRS)
    return tuple(frames)
