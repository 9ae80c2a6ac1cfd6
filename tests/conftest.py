"""Which settings do all tests share?

Property tests run with fixed examples and without a deadline; ``make test-all`` runs five times as
many. A test that states its own number of examples keeps it and, when that takes long, carries
``@pytest.mark.long``.
"""

from hypothesis import HealthCheck, settings

from tests.postgresql import (
    postgresql,
    postgresql_server,
    pytest_sessionfinish,
    pytest_sessionstart,
)

__all__ = ["postgresql", "postgresql_server", "pytest_sessionfinish", "pytest_sessionstart"]

settings.register_profile(
    "default",
    deadline=None,
    derandomize=True,
    max_examples=100,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("long", parent=settings.get_profile("default"), max_examples=500)
settings.load_profile("default")
