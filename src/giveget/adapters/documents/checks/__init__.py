"""Do the parts of a file fit together?"""

from giveget.adapters.documents.checks.alternatives import check_alternatives
from giveget.adapters.documents.checks.discovery import check_discovery, check_pipeline
from giveget.adapters.documents.checks.lines import check_lines
from giveget.adapters.documents.checks.names import check_names
from giveget.adapters.documents.checks.roles import check_roles
from giveget.adapters.documents.checks.rules import check_rules
from giveget.adapters.documents.checks.terms import check_terms
from giveget.adapters.documents.content import Content


def check_all(content: Content) -> None:
    """Report everything that does not fit together, as far as the parts could be read."""
    check_names(content)
    check_roles(content)
    check_rules(content)
    if content.reading.is_playbook:
        return
    check_terms(content)
    check_lines(content)
    check_alternatives(content)
    check_pipeline(content)
    check_discovery(content)


__all__ = ["check_all"]
