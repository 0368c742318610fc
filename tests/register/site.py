"""The beginning of a site's file, for commands that need one."""

A_SITE = """
[site]
id = "63-essai"
name = "Sous-préfecture d’Essai"
department = "63"
hours = "9 h - 12 h"
telephone = "00 00 00 00 00"
"""
