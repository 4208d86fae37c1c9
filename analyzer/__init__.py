"""Settlement Analyzer: is future medical care kept or closed in a California workers' compensation settlement?"""
