"""How is it shown on a screen?"""
