"""Where does giveget meet files, mail, stores and other programs?"""
