"""Who answers, and who stands above?"""

from giveget.core.terms import Authority, Deal


def roles_of(deal: Deal, role: str) -> tuple[Authority | None, tuple[Authority, ...]]:
    """Return the role that answers and the roles above it, lowest first; no roles, no limits.

    Args:
        deal: the deal with its playbook's authority, lowest role first.
        role: its name; the lowest role when empty.

    Raises:
        NotFoundError: the playbook has no such role.
    """
    if not deal.authority:
        return None, ()
    own = deal.role(role) if role else deal.authority[0]
    return own, deal.authority[deal.authority.index(own) + 1 :]
