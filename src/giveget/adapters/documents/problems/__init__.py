"""Which problems can a file have? All of them, by code."""

from giveget.adapters.documents.problems import (
    files,
    instead,
    menus,
    parties,
    references,
    rules,
    shape,
    values,
)
from giveget.adapters.problem import Problem

PROBLEMS: dict[str, Problem] = {
    problem.code: problem
    for module in (files, shape, values, menus, references, rules, parties, instead)
    for problem in vars(module).values()
    if isinstance(problem, Problem)
}
