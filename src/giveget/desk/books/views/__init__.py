"""What do the books show: of one deal, of all deals, and what is due?"""
