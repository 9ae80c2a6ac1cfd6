"""A trained second opinion on what a sentence does."""

from giveget.adapters.acts.model import act_model

__all__ = ["act_model"]
