"""How are the books kept: what is recorded, what stands in them, and what is due?"""
