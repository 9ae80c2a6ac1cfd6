"""Which signs does the linter look for in a sentence?"""
