"""Which chores does the project's own upkeep need?"""
