"""Which forms has the store had?"""
